import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import type { Extracted } from './extracted.ts'
import { isoDayIn } from './iso-day.ts'
import { Unreadable } from './problem.ts'

const MOST_PAGES = 2000

const open = async (bytes: Uint8Array) => {
  try {
    return await getDocumentProxy(bytes)
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException')
      throw new Unreadable('encrypted', 'the PDF is locked with a password; give an unlocked copy')
    throw new Unreadable('damaged', 'the PDF is damaged and cannot be opened; give another copy')
  }
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** The text of a PDF, page by page with a blank line between. */
export const pdfText = async (bytes: Uint8Array): Promise<Extracted> => {
  const pdf = await open(bytes)
  if (pdf.numPages > MOST_PAGES)
    throw new Unreadable('too_large', `the PDF has ${pdf.numPages} pages; at most ${MOST_PAGES} are read`)
  const { text: pages } = await extractText(pdf, { mergePages: false })
  const { info } = await getMeta(pdf)
  return {
    text: pages.join('\n\n').replaceAll('\u0000', ''),
    title: text(info['Title']),
    publishedOn: isoDayIn(text(info['CreationDate']) ?? ''),
    language: null,
  }
}
