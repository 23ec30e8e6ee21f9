const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
]

const PLAIN = /^[\x20-\x7e\u00a0-\u02ff]*$/
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u

const widthOf = (letter: string): number => {
  if (WITHOUT_WIDTH.test(letter)) return 0
  const code = letter.codePointAt(0) ?? 0
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

/** Columns a text takes in a terminal: combining marks none, East Asian wide letters two. */
export const textWidth = (text: string): number => {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const letter of text) width += widthOf(letter)
  return width
}

/** The text filled with spaces to a width. */
export const padTo = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - textWidth(text)))}`

/** Lays parts side by side, a new line where the next one does not fit; a part is never broken. */
export const wrapParts = (parts: readonly string[], width: number, gap = '   '): readonly string[] => {
  const lines: string[] = []
  for (const part of parts) {
    const line = lines.at(-1)
    if (line !== undefined && textWidth(line) + textWidth(gap) + textWidth(part) <= width)
      lines[lines.length - 1] = `${line}${gap}${part}`
    else lines.push(part)
  }
  return lines
}

/** French sets a space before its double marks; a line does not begin with them. */
const BREAKS = / (?![;:!?»](?: |$))/

/** Breaks a text into lines between words; a word longer than a line keeps its own line. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines = wrapParts(text.split(BREAKS), width, ' ')
  return lines.length === 0 ? [''] : lines
}

/** Lines of a text with a first indent and another for what follows. */
export const indented = (text: string, width: number, first: string, rest: string): readonly string[] =>
  wrap(text, Math.max(20, width - textWidth(rest))).map((line, i) => `${i === 0 ? first : rest}${line}`)
