import { sha256Hex } from '../log/hash.ts'
import type { BlockPlace } from './header.ts'
import { prefaceOf } from './preface.ts'

/** A block before it has a place. */
export type Block = readonly [name: string, body: Buffer]

/** Where blocks stand when they are laid one after the other. */
export const placesOf = (blocks: readonly Block[]): readonly BlockPlace[] => {
  let offset = 0
  return blocks.map(([name, body]) => {
    const place = { name, offset, length: body.length, sha256: sha256Hex(body) }
    offset += body.length
    return place
  })
}

/** The bytes of a file of blocks: first line, header as JSON, blocks. The header holds their places and hashes. */
export const blockFile = (
  format: string,
  header: { readonly blocks: readonly BlockPlace[] },
  blocks: readonly Block[],
): Buffer => {
  const head = Buffer.from(`${JSON.stringify(header)}\n`)
  const preface = Buffer.from(prefaceOf(format, head.length, sha256Hex(head)))
  return Buffer.concat([preface, head, ...blocks.map(([, body]) => body)])
}
