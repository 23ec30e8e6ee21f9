import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { sha256Hex } from '../log/hash.ts'
import { DamagedFile } from './damage.ts'
import type { BlockPlace } from './header.ts'
import { prefaceBytes, readPreface } from './preface.ts'

/** Header of a file of blocks. */
export interface BlockHeader {
  readonly blocks: readonly BlockPlace[]
}

/** An open file of blocks: its header, checked, and its blocks, each checked when it is read. */
export interface BlockReader<H extends BlockHeader> {
  readonly file: string
  readonly header: H
  /** SHA-256 of the header, which holds the hash of every block: the name of the file's content. */
  readonly contentHash: string
  /** First byte of the blocks in the file. */
  readonly start: number
  /** The bytes of a block; empty where the file has none of that name. Throws `DamagedFile`. */
  readonly read: (name: string) => Buffer
  /** The same, unchecked: for finding out where the damage in it is. */
  readonly readUnchecked: (name: string) => Buffer
  readonly has: (name: string) => boolean
  readonly close: () => void
}

const readAt = (fd: number, length: number, position: number): Buffer => {
  const bytes = Buffer.allocUnsafe(length)
  let done = 0
  while (done < length) {
    const count = readSync(fd, bytes, done, length - done, position + done)
    if (count === 0) break
    done += count
  }
  return bytes.subarray(0, done)
}

const readHeader = <H extends BlockHeader>(
  fd: number,
  file: string,
  format: string,
): Pick<BlockReader<H>, 'header' | 'contentHash' | 'start'> => {
  const first = prefaceBytes(format)
  const found = readPreface(format, readAt(fd, first, 0).toString('latin1'))
  if (found === null)
    throw new DamagedFile({
      ...{ file, block: 'preface', offset: 0 },
      what: `the first line is not that of a ${format} file`,
    })
  const bytes = readAt(fd, found.length, first)
  if (sha256Hex(bytes) !== found.hash)
    throw new DamagedFile({ file, block: 'header', offset: 0, what: 'its hash differs' })
  return {
    header: JSON.parse(bytes.toString('utf8')) as H,
    contentHash: found.hash,
    start: first + found.length,
  }
}

/**
 * Opens a file of blocks. It stays open, so that a reader goes on with the one it began with when a writer
 * puts a new one in its place. Throws `DamagedFile`, or the system's error if there is no file.
 */
export const openBlocks = <H extends BlockHeader>(file: string, format: string): BlockReader<H> => {
  const fd = openSync(file, 'r')
  try {
    const head = readHeader<H>(fd, file, format)
    const places = new Map(head.header.blocks.map((place) => [place.name, place]))
    const size = fstatSync(fd).size
    const end = head.start + head.header.blocks.reduce((sum, { length }) => sum + length, 0)
    if (size !== end)
      throw new DamagedFile({
        file,
        block: 'file',
        offset: Math.min(size, end),
        what: `${size} bytes instead of ${end}`,
      })
    let open = true
    const readUnchecked = (name: string): Buffer => {
      // The system gives a closed file's number to the next file that is opened: never read by it again.
      if (!open) throw new Error(`${file} was closed before "${name}" was read from it`)
      const place = places.get(name)
      return place === undefined ? Buffer.alloc(0) : readAt(fd, place.length, head.start + place.offset)
    }
    const read = (name: string): Buffer => {
      const bytes = readUnchecked(name)
      const place = places.get(name)
      if (place !== undefined && sha256Hex(bytes) !== place.sha256)
        throw new DamagedFile({
          ...{ file, block: name, offset: head.start + place.offset },
          what: 'its hash differs',
        })
      return bytes
    }
    const close = (): void => {
      if (open) closeSync(fd)
      open = false
    }
    return { file, ...head, read, readUnchecked, has: (name) => places.has(name), close }
  } catch (error) {
    closeSync(fd)
    throw error
  }
}
