/** First line of a file of blocks: its format, the length of its header in ten digits, the header's SHA-256. */
export const prefaceOf = (format: string, headerLength: number, headerHash: string): string =>
  `${format} ${String(headerLength).padStart(10, '0')} ${headerHash}\n`

/** Length of that line. */
export const prefaceBytes = (format: string): number => prefaceOf(format, 0, '0'.repeat(64)).length

/** Length and hash of the header, or `null` if the line is not one of this format. */
export const readPreface = (
  format: string,
  line: string,
): { readonly length: number; readonly hash: string } | null => {
  const [found, length = '', hash = '', ...rest] = line.trimEnd().split(' ')
  const fits = found === format && /^\d{10}$/.test(length) && /^[0-9a-f]{64}$/.test(hash)
  return fits && rest.length === 0 && line.endsWith('\n') ? { length: Number(length), hash } : null
}
