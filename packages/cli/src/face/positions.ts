import type { PositionJson } from '@pacta/queries/json/position'
import type { Page } from './page.ts'
import { indented } from './width.ts'

/** A view that does not itself say whose it is. */
const held = (by: string, view: string): string => (view.startsWith(by) ? view : `${by}: ${view}`)

/** Who sees it otherwise, in which words, and in which document. */
export const positionLines = (
  positions: readonly PositionJson[],
  { labels, naming, paint, width }: Page,
): readonly string[] => {
  if (positions.length === 0) return []
  const one = ({ by, view, entry, source }: PositionJson) => [
    ...indented(held(by.map(naming.state).join(', '), view), width, '  • ', '    '),
    ...indented(`${entry} · ${source}`, width, '    ', '    ').map(paint.dim),
  ]
  return [paint.warn(labels.contested), ...positions.flatMap(one)]
}
