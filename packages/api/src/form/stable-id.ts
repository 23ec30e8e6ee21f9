import { hash } from 'node:crypto'

/**
 * A UUID (RFC 9562, version 8) made from a name: the same thing keeps it on every server and in every
 * edition, so that readers and calendars know it again.
 */
export const stableUuid = (name: string): string => {
  const bytes = Buffer.from(hash('sha256', `pacta:${name}`, 'hex').slice(0, 32), 'hex')
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
