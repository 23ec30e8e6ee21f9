import type { IncomingMessage, ServerResponse } from 'node:http'
import { type BrotliCompress, constants, createBrotliCompress, createGzip, type Gzip } from 'node:zlib'
import { codingFor } from './coding.ts'

const TEXTS = /^(?:text\/|application\/(?:json|javascript|xml)|image\/svg)/

/** Quality 4: a page of 300 kB in a few milliseconds, at a sixth of its size. */
const coderFor = (coding: 'br' | 'gzip'): BrotliCompress | Gzip =>
  coding === 'br'
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    : createGzip({ level: 5 })

const isCoded = (response: ServerResponse): boolean =>
  !TEXTS.test(String(response.getHeader('content-type') ?? '')) ||
  response.hasHeader('content-encoding') ||
  response.statusCode === 304 ||
  response.statusCode === 204

/**
 * Compresses a page as it is written, where the client accepts it: the pages' own server compresses only
 * files. Nothing is held back: what the page flushes goes out.
 */
export const compressPage = (request: IncomingMessage, response: ServerResponse): void => {
  const coding = codingFor(request.headers['accept-encoding'])
  if (coding === 'identity' || request.method === 'HEAD') return
  const writeHead = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  let coder: BrotliCompress | Gzip | null = null
  const begin = (): void => {
    if (isCoded(response)) return
    response.removeHeader('content-length')
    response.setHeader('content-encoding', coding)
    response.appendHeader('vary', 'Accept-Encoding')
    // A strong tag names bytes, and these are others than the pages' server tagged.
    const tag = response.getHeader('etag')
    if (typeof tag === 'string' && !tag.startsWith('W/')) response.setHeader('etag', `W/${tag}`)
    coder = coderFor(coding)
    coder.on('data', (part: Buffer) => {
      if (!write(part)) coder?.pause()
    })
    response.on('drain', () => coder?.resume())
    response.once('close', () => coder?.destroy())
    coder.once('end', () => end())
  }
  let begun = false
  const head = (): void => {
    if (begun) return
    begun = true
    begin()
  }
  response.writeHead = ((status: number, ...rest: readonly unknown[]) => {
    response.statusCode = status
    for (const headers of rest)
      if (typeof headers === 'object' && headers !== null && !Array.isArray(headers))
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string)
    head()
    return writeHead(status)
  }) as typeof response.writeHead
  response.write = ((part: string | Uint8Array, ...rest: readonly unknown[]) => {
    head()
    if (coder === null) return (write as (...all: readonly unknown[]) => boolean)(part, ...rest)
    return coder.write(part)
  }) as typeof response.write
  response.end = ((part?: unknown, ...rest: readonly unknown[]) => {
    head()
    if (coder === null) return (end as (...all: readonly unknown[]) => typeof response)(part, ...rest)
    if (typeof part === 'string' || part instanceof Uint8Array) coder.end(part)
    else coder.end()
    return response
  }) as typeof response.end
}
