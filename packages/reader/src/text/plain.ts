import { Unreadable } from './problem.ts'

const BOM = '\uFEFF'
const SAMPLE = 65_536
/** More control characters than this share, and it is no text. */
const MOST_CONTROLS = 0.01

const controls = (text: string): number => {
  let count = 0
  const length = Math.min(text.length, SAMPLE)
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) count++
  }
  return length === 0 ? 0 : count / length
}

const decodeWith = (bytes: Uint8Array, encoding: string, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const marked = (bytes: Uint8Array): string | null =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? 'utf-16le'
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? 'utf-16be'
      : null

/** Cyrillic or Latin: bytes that are no UTF-8 come from one of the two code pages. */
const codePage = (bytes: Uint8Array): string => {
  let high = 0
  let letters = 0
  for (let i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
    const byte = bytes[i] as number
    if (byte >= 0xc0) high++
    else if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)) letters++
  }
  return high > letters ? 'windows-1251' : 'windows-1252'
}

/**
 * The decoded text, unchanged but for a leading byte-order mark: UTF-8, UTF-16 by its mark, else the usual
 * code page; stray bytes in UTF-8 become U+FFFD. Throws `Unreadable` where the bytes are no text.
 */
export const plainText = (bytes: Uint8Array): string => {
  const wide = marked(bytes)
  const strict = wide === null ? decodeWith(bytes, 'utf-8', true) : decodeWith(bytes, wide, false)
  const text = strict ?? mixed(bytes)
  if (controls(text) > MOST_CONTROLS)
    throw new Unreadable(
      'not_text',
      'the file holds binary data, not text; give .txt, .md, .html, .pdf or .docx',
    )
  return text.startsWith(BOM) ? text.slice(1) : text
}

const STRAY = 0.002

const mixed = (bytes: Uint8Array): string => {
  const loose = decodeWith(bytes, 'utf-8', false) ?? ''
  let stray = 0
  for (
    let at = loose.indexOf('\uFFFD');
    at >= 0 && stray < loose.length * STRAY + 1;
    at = loose.indexOf('\uFFFD', at + 1)
  )
    stray++
  return stray <= loose.length * STRAY ? loose : (decodeWith(bytes, codePage(bytes), false) ?? loose)
}
