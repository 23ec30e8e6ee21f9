const decoder = (label: string | undefined): InstanceType<typeof TextDecoder> | null => {
  if (label === undefined) return null
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

/** The encoding a content type names; `undefined` if it names none. */
const namedIn = (contentType: string): string | undefined =>
  /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1]

const marked = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : undefined
}

const HEAD = 200

/** The text of an XML file: its byte-order mark goes before what the server says, and that before its own first line. */
export const xmlText = (bytes: Uint8Array, contentType: string): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1]
  const labels = [marked(bytes), namedIn(contentType), declared, 'utf-8']
  const found = labels.map(decoder).find((one) => one !== null) ?? new TextDecoder()
  return found.decode(bytes)
}

/** A page in UTF-8 if the server names another encoding; the reader guesses where nobody names one. */
export const asUtf8 = (bytes: Uint8Array, contentType: string): Uint8Array => {
  const found = marked(bytes) === undefined ? decoder(namedIn(contentType)) : null
  return found === null || found.encoding === 'utf-8' ? bytes : new TextEncoder().encode(found.decode(bytes))
}
