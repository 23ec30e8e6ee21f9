import { createHash } from 'node:crypto'

/** The name of a text by its SHA-256 in hexadecimal digits, as `textSha256` gives it. */
export const urnOf = (sha256: string): string => `urn:sha256:${sha256}`

/** The name of a value by its content: equal values have equal names, on every machine. */
export const urnOfContent = (content: unknown): string =>
  urnOf(createHash('sha256').update(JSON.stringify(content)).digest('hex'))
