import type { ReasonText } from '@pacta/law/reason/render'
import type { Page } from './page.ts'
import { indented } from './width.ts'

const citation = ({ provision, entry, source }: ReasonText): string =>
  [...new Set([provision, entry, source])].filter((one) => one !== undefined).join(' · ')

const nodeLines = (reason: ReasonText, page: Page, stem: string, last: boolean): readonly string[] => {
  const { paint, width } = page
  const mark = reason.holds ? paint.good('✓') : paint.bad('✗')
  const below = `${stem}${last ? '  ' : '│ '}`
  const text = indented(reason.text, width - below.length - 2, '', '')
  const cited = citation(reason)
  const children = reason.children ?? []
  const hang = children.length > 0 ? `${below}│ ` : `${below}  `
  return [
    ...text.map((line, i) =>
      i === 0 ? `${paint.dim(`${stem}${last ? '└ ' : '├ '}`)}${mark} ${line}` : `${paint.dim(hang)}${line}`,
    ),
    ...(cited === ''
      ? []
      : indented(cited, width - hang.length, '', '').map((line) => `${paint.dim(hang)}${paint.dim(line)}`)),
    ...reasonLines(children, page, below),
  ]
}

/** Reasons as a tree: what holds (✓), what was looked for and not found (✗), each with where it stands. */
export const reasonLines = (reasons: readonly ReasonText[], page: Page, stem = '  '): readonly string[] =>
  reasons.flatMap((reason, i) => nodeLines(reason, page, stem, i === reasons.length - 1))
