import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Handle } from '@sveltejs/kit/hooks'

/** Pages under this length gain nothing from packing. */
const WORTH_PACKING = 1400

const pack = (
  body: Uint8Array,
  accepted: string,
): { readonly coding: string; readonly bytes: Uint8Array } | null => {
  if (/\bbr\b/.test(accepted)) {
    return {
      coding: 'br',
      bytes: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
    }
  }
  return /\bgzip\b/.test(accepted) ? { coding: 'gzip', bytes: gzipSync(body, { level: 6 }) } : null
}

/** Pages made to stand in a frame of another site may; all others may not. */
const allowFrames = (headers: Headers): void => {
  const policy = headers.get('content-security-policy')
  if (policy !== null)
    headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'))
}

/** Packs pages, because the Node adapter packs only files. The server adds the security headers to both. */
export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event)
  if (event.url.pathname.startsWith('/embed/')) allowFrames(response.headers)
  const type = response.headers.get('content-type') ?? ''
  if (!/^text\/html|json/.test(type) || response.headers.has('content-encoding')) return response
  response.headers.append('vary', 'accept-encoding')
  const body = new Uint8Array(await response.arrayBuffer())
  const packed =
    body.length < WORTH_PACKING ? null : pack(body, event.request.headers.get('accept-encoding') ?? '')
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  if (packed !== null) headers.set('content-encoding', packed.coding)
  return new Response((packed?.bytes ?? body) as BodyInit, { status: response.status, headers })
}
