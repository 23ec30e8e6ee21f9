import type { GivenDocument } from '@pacta/queries/check'
import type { Words } from '@pacta/queries/question'

/** What a reader put into the form of the check page. */
export interface CheckForm {
  readonly document: GivenDocument | null
  readonly words: Words
  readonly text: string
  /** Where the document stands on the web, if its reader says so. */
  readonly address: string | undefined
}

/**
 * A pasted text with the line ends it has elsewhere: forms send each as CR LF, and positions in the text would
 * count both. A file stays as it is.
 */
export const withPlainLines = (document: GivenDocument): GivenDocument =>
  document.name === null
    ? {
        ...document,
        bytes: new TextEncoder().encode(new TextDecoder().decode(document.bytes).replaceAll('\r\n', '\n')),
      }
    : document

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Reads the form: a file goes before the text; neither is a document. */
export const checkForm = async (request: Request): Promise<CheckForm> => {
  const form = await request.formData()
  const [file, text] = [form.get('file'), textOf(form, 'text')]
  const address = textOf(form, 'address').trim() || undefined
  const words = {
    publishedOn: textOf(form, 'publishedOn') || undefined,
    language: textOf(form, 'language') || undefined,
  }
  if (file instanceof File && file.size > 0) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return { document: { bytes, name: file.name, withText: true }, words, text: '', address }
  }
  if (text.trim() === '') return { document: null, words, text, address }
  return {
    document: { bytes: new TextEncoder().encode(text), name: null, withText: true },
    words,
    text,
    address,
  }
}
