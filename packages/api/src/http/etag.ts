import { hash } from 'node:crypto'

/** Strong tag over everything that can change the bytes: the ledger, the program, the address, the coding, and the bytes. */
export const etagOf = (parts: readonly string[], body: Buffer): string =>
  `"${hash('sha256', Buffer.concat([Buffer.from(`${parts.join('\n')}\n`), body]), 'base64url').slice(0, 27)}"`

/** Whether a client holds these bytes already (RFC 9110, section 13.1.2: compared weakly). */
export const matches = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
