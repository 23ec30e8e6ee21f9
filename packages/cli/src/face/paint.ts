/** Turns a text into a coloured one, or leaves it. Widths are measured before. */
export type Paint = (text: string) => string

export interface Paints {
  readonly bold: Paint
  readonly dim: Paint
  readonly good: Paint
  readonly bad: Paint
  readonly warn: Paint
  readonly mark: Paint
}

const sgr =
  (on: number, off: number): Paint =>
  (text) =>
    text === '' ? text : `\u001b[${on}m${text}\u001b[${off}m`

const plain: Paint = (text) => text

const COLOURS: Paints = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  good: sgr(32, 39),
  bad: sgr(31, 39),
  warn: sgr(33, 39),
  mark: sgr(36, 39),
}

const PLAIN: Paints = { bold: plain, dim: plain, good: plain, bad: plain, warn: plain, mark: plain }

export const paintsFor = (colour: boolean): Paints => (colour ? COLOURS : PLAIN)
