import type { Page } from './page.ts'
import type { Paint } from './paint.ts'
import { textWidth, wrap } from './width.ts'

/** A cell: a text, or a text with its colour. */
export type Cell = string | { readonly text: string; readonly paint: Paint }

const GAP = 2
const LEAST = 12

const textOf = (cell: Cell | undefined): string => (typeof cell === 'object' ? cell.text : (cell ?? ''))
const paintOf = (cell: Cell | undefined): Paint => (typeof cell === 'object' ? cell.paint : (text) => text)

/** Column widths: as wide as the widest cell; the widest columns give way until all fit. */
const widthsOf = (rows: readonly (readonly Cell[])[], room: number): readonly number[] => {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(0, ...rows.map((row) => textWidth(textOf(row[i])))),
  )
  const sum = () => widths.reduce((a, b) => a + b, 0) + GAP * (count - 1)
  while (sum() > room) {
    const widest = widths.indexOf(Math.max(...widths))
    const width = widths[widest] ?? 0
    if (width <= LEAST) break
    widths[widest] = Math.max(LEAST, width - (sum() - room))
  }
  return widths
}

/** Padding stands outside the colour, so that the end of a line can be trimmed. */
const painted = (cell: Cell | undefined, text: string, width: number): string =>
  `${paintOf(cell)(text)}${' '.repeat(Math.max(0, width - textWidth(text)))}`

const rowLines = (row: readonly Cell[], widths: readonly number[]): readonly string[] => {
  const cells = widths.map((width, i) => wrap(textOf(row[i]), width))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, i) => painted(row[i], lines[line] ?? '', widths[i] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

/** An aligned table with a rule under its head. Long cells break into lines. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  page: Page,
): readonly string[] => {
  const widths = widthsOf([head, ...rows], page.width)
  const bold = head.map((text) => ({ text, paint: page.paint.bold }))
  const rule = widths.map((width) => '─'.repeat(width)).join(' '.repeat(GAP))
  return [...rowLines(bold, widths), page.paint.dim(rule), ...rows.flatMap((row) => rowLines(row, widths))]
}
