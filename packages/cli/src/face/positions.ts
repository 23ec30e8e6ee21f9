import type { PositionJson } from '@pacta/queries/json/position'
import type { Page } from './page.ts'
import { indented } from './width.ts'

/** A view names its holder, unless it does so itself. */
const held = (by: string, view: string, colon: string): string =>
  view.includes(by) ? view : `${by}${colon}${view}`

/** Who sees it otherwise, in which words, and in which document. */
export const positionLines = (
  positions: readonly PositionJson[],
  { labels, naming, paint, width }: Page,
): readonly string[] => {
  if (positions.length === 0) return []
  const one = ({ by, view, entry, source }: PositionJson) => [
    ...indented(held(by.map(naming.state).join(', '), view, labels.colon), width, '  • ', '    '),
    ...indented(`${entry} · ${source}`, width, '    ', '    ').map(paint.dim),
  ]
  return [paint.warn(labels.contested), ...positions.flatMap(one)]
}
