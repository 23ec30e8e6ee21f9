import type { Page } from './page.ts'
import { indented } from './width.ts'

/** The sentence an answer begins with. */
export const headline = (text: string, { paint, width }: Page): readonly string[] =>
  indented(text, width, '', '').map(paint.bold)
