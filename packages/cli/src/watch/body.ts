import type { IncomingMessage } from 'node:http'
import { pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Unfetched } from './unfetched.ts'

/** What we say we can unpack. */
export const ENCODINGS = 'gzip, deflate, br'

const tooLarge = (most: number): Unfetched =>
  new Unfetched('too_large', `the answer is larger than ${most} bytes, which is the most that is read`)

/** `null` where nothing needs to be unpacked. One layer only: what is packed twice is packed to do harm. */
const unpackerOf = (encoding: string): Transform | null => {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new Unfetched('broken', `the answer is packed as "${encoding}"; read are ${ENCODINGS}`)
  }
}

async function* upTo(source: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const part of source) {
    bytes += part.length
    if (bytes > most) throw tooLarge(most)
    yield part
  }
}

/**
 * The unpacked body of an answer. Bytes are counted as they come, packed and unpacked, so neither a bomb nor an endless
 * answer is ever held in memory. Throws `Unfetched`, or what the connection failed with.
 */
export const bodyOf = async (response: IncomingMessage, most: number): Promise<Buffer> => {
  if (Number(response.headers['content-length'] ?? 0) > most) throw tooLarge(most)
  const unpacker = unpackerOf(response.headers['content-encoding'] ?? '')
  const packed = upTo(response, most)
  // A failure of the pipeline reaches us through the unpacker, which it destroys.
  const plain =
    unpacker === null
      ? packed
      : upTo(
          pipeline(packed, unpacker, () => undefined),
          most,
        )
  const parts: Buffer[] = []
  for await (const part of plain) parts.push(part)
  return Buffer.concat(parts)
}
