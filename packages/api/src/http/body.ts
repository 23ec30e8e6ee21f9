import type { IncomingMessage } from 'node:http'
import { type Complaint, Unanswerable } from './problem.ts'

/** Bytes of a body that an address reads at most. */
export const MOST_BODY_BYTES = 262_144
/** Documents are larger than questions. */
export const MOST_DOCUMENT_BYTES = 26_214_400

/** An assistant may hand over a text with its call. */
export const MOST_MCP_BYTES = 2_097_152

export const mostBytesAt = (path: string): number =>
  path.startsWith('/api/v1/check')
    ? MOST_DOCUMENT_BYTES
    : path.startsWith('/mcp')
      ? MOST_MCP_BYTES
      : MOST_BODY_BYTES

export const tooLarge = (most: number): Complaint => ({
  code: 'body_too_large',
  detail: `the body is larger than the ${most} bytes that this address reads`,
})

/** Where a body that was read ahead is kept, on its request. */
const AHEAD = Symbol('body read ahead')

const readAhead = (incoming: IncomingMessage): Buffer | undefined =>
  (incoming as { readonly [AHEAD]?: Buffer })[AHEAD]

/** Keeps a body that the server has read already, for whoever reads it next. */
export const keepBody = (incoming: IncomingMessage, body: Buffer): void => {
  Object.defineProperty(incoming, AHEAD, { value: body })
}

/** The whole body, read with a bound: what is too large is refused at the byte that makes it so. */
export const readBody = (incoming: IncomingMessage, most: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const ahead = readAhead(incoming)
    if (ahead !== undefined) {
      resolve(ahead)
      return
    }
    const parts: Buffer[] = []
    let size = 0
    const take = (part: Buffer): void => {
      size += part.length
      if (size <= most) {
        parts.push(part)
        return
      }
      incoming.off('data', take)
      parts.length = 0
      reject(new Unanswerable(tooLarge(most)))
    }
    incoming.on('data', take)
    incoming.on('end', () => resolve(Buffer.concat(parts)))
    const cut = (): void =>
      reject(new Unanswerable({ code: 'bad_body', detail: 'the connection closed inside the body' }))
    incoming.on('error', cut)
    incoming.on('close', cut)
  })

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Text of a body that must be UTF-8. */
export const bodyText = (body: Buffer): string => {
  try {
    return decoder.decode(body)
  } catch {
    throw new Unanswerable({ code: 'bad_body', detail: 'the body is not UTF-8' })
  }
}
