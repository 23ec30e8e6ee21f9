import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { sha256Hex } from '../log/hash.ts'
import { DamagedFile } from './damage.ts'
import { FORMAT, PREFACE_BYTES, readPreface, type SnapshotHeader } from './header.ts'

/** An open snapshot file: its header, checked, and its blocks, each checked when it is read. */
export interface BlockReader {
  readonly file: string
  readonly header: SnapshotHeader
  /** SHA-256 of the header, which holds the hash of every block: the name of the snapshot's content. */
  readonly contentHash: string
  /** First byte of the blocks in the file. */
  readonly start: number
  /** The bytes of a block; empty where the snapshot has none of that name. Throws `DamagedFile`. */
  readonly read: (name: string) => Buffer
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

const readHeader = (fd: number, file: string): Pick<BlockReader, 'header' | 'contentHash' | 'start'> => {
  const preface = readAt(fd, PREFACE_BYTES, 0).toString('latin1')
  const found = readPreface(preface)
  if (found === null)
    throw new DamagedFile({
      file,
      block: 'preface',
      offset: 0,
      what: `the first line is not that of a ${FORMAT} file`,
    })
  const bytes = readAt(fd, found.length, PREFACE_BYTES)
  if (sha256Hex(bytes) !== found.hash)
    throw new DamagedFile({ file, block: 'header', offset: PREFACE_BYTES, what: 'its hash differs' })
  return {
    header: JSON.parse(bytes.toString('utf8')) as SnapshotHeader,
    contentHash: found.hash,
    start: PREFACE_BYTES + found.length,
  }
}

/**
 * Opens a snapshot file. The file stays open, so that a reader goes on with the snapshot it began with
 * when a writer puts a new one in its place. Throws `DamagedFile`, or the system's error if there is no file.
 */
export const openBlocks = (file: string): BlockReader => {
  const fd = openSync(file, 'r')
  try {
    const head = readHeader(fd, file)
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
    const read = (name: string): Buffer => {
      const place = places.get(name)
      if (place === undefined) return Buffer.alloc(0)
      const bytes = readAt(fd, place.length, head.start + place.offset)
      if (sha256Hex(bytes) !== place.sha256)
        throw new DamagedFile({
          file,
          block: name,
          offset: head.start + place.offset,
          what: 'its hash differs',
        })
      return bytes
    }
    return { file, ...head, read, has: (name) => places.has(name), close: () => closeSync(fd) }
  } catch (error) {
    closeSync(fd)
    throw error
  }
}
