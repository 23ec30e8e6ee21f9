import { Unreadable } from './problem.ts'

export const FORMATS = ['text', 'html', 'pdf', 'docx'] as const
export type Format = (typeof FORMATS)[number]

const BY_ENDING: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  markdown: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  docx: 'docx',
}

const startsWith = (bytes: Uint8Array, ...codes: readonly number[]): boolean =>
  codes.every((code, i) => bytes[i] === code)

const ACCEPTED = 'give .txt, .md, .html, .pdf or .docx'

/**
 * What a file is: its first bytes for PDF and DOCX, whatever its name; else its ending; a name without a
 * known ending is text. Throws `Unreadable` for an ending that names another kind of file.
 */
export const formatOf = (bytes: Uint8Array, name: string | null): Format => {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  const ending = /\.([a-z0-9]+)$/i.exec(name ?? '')?.[1]?.toLowerCase()
  const zip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)
  if (zip && (ending === undefined || ending === 'docx')) return 'docx'
  if (zip)
    throw new Unreadable('unsupported_format', `"${name}" is a packed file, not a document; ${ACCEPTED}`)
  if (ending === undefined) return 'text'
  const format = BY_ENDING[ending]
  if (format === undefined)
    throw new Unreadable('unsupported_format', `files of kind ".${ending}" cannot be read; ${ACCEPTED}`)
  if (format === 'pdf' || format === 'docx')
    throw new Unreadable('damaged', `"${name}" does not begin like a ${ending.toUpperCase()} file`)
  return format
}
