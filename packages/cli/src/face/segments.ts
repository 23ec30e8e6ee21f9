import type { ReasonText } from '@pacta/law/reason/render'
import type { SegmentJson } from '@pacta/queries/json/timeline'
import type { Page } from './page.ts'
import { reasonLines } from './reasons.ts'
import { statusPaint } from './standing.ts'
import { indented } from './width.ts'

const keyOf = ({ text, entry }: ReasonText): string => `${entry ?? ''} ${text}`

/**
 * The stretches of a timeline in words, each with what it adds to the reasons before it: a reason that
 * goes on holding is told once.
 */
export const segmentLines = (segments: readonly SegmentJson[], page: Page): readonly string[] => {
  const told = new Set<string>()
  return segments.flatMap((segment) => {
    const fresh = segment.because.filter((reason) => !told.has(keyOf(reason)))
    for (const reason of fresh) told.add(keyOf(reason))
    const { labels } = page
    const head = `${labels.span(segment.from, segment.to)}${labels.colon}${labels.status[segment.status]} (${labels.effect[segment.effect]})`
    return [
      ...indented(head, page.width, '  ', '    ').map(statusPaint(segment.status, page)),
      ...reasonLines(fresh, page, '    '),
    ]
  })
}
