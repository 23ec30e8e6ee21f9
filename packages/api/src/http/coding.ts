import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Content codings the server sends. */
export type Coding = 'br' | 'gzip' | 'identity'

const CODINGS: readonly Coding[] = ['br', 'gzip']

/** The best coding a client accepts; the plain bytes where it names none of ours. */
export const codingFor = (accept: string | undefined): Coding => {
  if (accept === undefined || accept === '') return 'identity'
  const weights = new Map<string, number>()
  for (const part of accept.split(',')) {
    const [name = '', ...rest] = part.trim().toLowerCase().split(';')
    const q = /q=([\d.]+)/.exec(rest.join(';'))
    weights.set(name.trim(), q === null ? 1 : Number(q[1]))
  }
  return CODINGS.find((coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0) ?? 'identity'
}

/** Below this, compression saves less than its header costs. */
export const LEAST_CODED_BYTES = 1024

/** Quality 5: within a tenth of the best size at a tenth of its time; a body is coded once and kept. */
export const encode = (body: Buffer, coding: Coding): Buffer =>
  coding === 'identity'
    ? body
    : coding === 'gzip'
      ? gzipSync(body)
      : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
