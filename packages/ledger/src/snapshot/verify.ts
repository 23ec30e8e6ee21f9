import { hash } from 'node:crypto'
import { openCheckpoint } from '../log/checkpoint.ts'
import { HASH_BYTES, leafHash } from '../log/hash.ts'
import { SEED_SALT } from '../log/leaf.ts'
import type { VerifierKey } from '../log/signer.ts'
import { rootAt, treeOf } from '../log/tree.ts'
import { holdsEntries, LOG_BLOCK } from './block-name.ts'
import { type BlockReader, openBlocks } from './block-reader.ts'
import { DamagedFile } from './damage.ts'
import { SNAPSHOT_FORMAT, type SnapshotHeader } from './header.ts'
import { openSnapshot, type Snapshot } from './snapshot.ts'

/** The first thing that is not as it was written, and where. */
export interface Bad {
  readonly what: string
  readonly file: string
  readonly block: string
  /** First byte concerned, from the start of the file. */
  readonly offset: number
  /** Log position and key, where one entry is concerned. */
  readonly position?: number
  readonly id?: string
}

/** What checking a whole log found. `checkpoint` is `unchecked` where no key was given or none is in the file. */
export interface Verified {
  readonly size: number
  readonly rootHash: string
  readonly ok: boolean
  readonly firstBad: Bad | null
  readonly checkpoint: 'signed' | 'unchecked'
}

type Place = Omit<Bad, 'what'>

const SPACE = 0x20
const LINE_END = 0x0a
const ID_MEMBER = Buffer.from(',"id":"')
const VERSION_MEMBER = Buffer.from(',"version":')

/** Version name in a canonical payload, without parsing it: members are sorted, and a quote inside a text is always escaped. */
const nameIn = (canonical: Buffer): string => {
  const from = canonical.indexOf(ID_MEMBER) + ID_MEMBER.length
  const id: string = JSON.parse(`"${canonical.toString('utf8', from, canonical.indexOf('","', from))}"`)
  const version = canonical.lastIndexOf(VERSION_MEMBER) + VERSION_MEMBER.length
  return `${id}@${canonical.toString('latin1', version, canonical.length - 1)}`
}

interface Leaves {
  readonly bytes: Buffer
  readonly salts: ReadonlyMap<number, string>
  readonly seen: Uint8Array
}

/** Hash of a leaf in hexadecimal from the stored bytes: salt, leaf data, leaf. `scratch` spares an allocation for each. */
const makeLeafHasher = (): ((salt: string | undefined, canonical: Buffer) => string) => {
  let scratch = Buffer.alloc(1 << 16)
  const leaf = Buffer.alloc(1 + HASH_BYTES)
  return (salt, canonical) => {
    const length = HASH_BYTES + canonical.length
    if (length > scratch.length) scratch = Buffer.alloc(2 * length)
    if (salt === undefined)
      scratch.write(hash('sha256', SEED_SALT + nameIn(canonical), 'binary'), 0, HASH_BYTES, 'binary')
    else scratch.write(salt, 0, HASH_BYTES, 'hex')
    canonical.copy(scratch, HASH_BYTES)
    leaf.write(hash('sha256', scratch.subarray(0, length), 'binary'), 1, HASH_BYTES, 'binary')
    return hash('sha256', leaf, 'hex')
  }
}

/** The parts of the line that begins there, or `null` if it has not the shape of one. */
const lineAt = (block: Buffer, from: number) => {
  const end = block.indexOf(LINE_END, from)
  const first = block.indexOf(SPACE, from)
  const second = first < 0 ? -1 : block.indexOf(SPACE, first + 1)
  const position = Number(block.toString('latin1', from, first))
  if (end < 0 || second < 0 || second + 66 > end || !Number.isInteger(position)) return null
  const stored = block.toString('latin1', second + 1, second + 65)
  return { end, position, stored, canonical: block.subarray(second + 66, end) }
}

/** Key of the entry on a line, as far as it can still be read. */
const idIn = (canonical: Buffer): { readonly id?: string } => {
  try {
    return { id: nameIn(canonical).replace(/@\d+$/, '') }
  } catch {
    return {}
  }
}

const leafOfLine = (
  leaves: Leaves,
  leafOf: ReturnType<typeof makeLeafHasher>,
  { position, canonical }: NonNullable<ReturnType<typeof lineAt>>,
): string | null => {
  try {
    return leafOf(leaves.salts.get(position), canonical)
  } catch {
    // The key cannot even be read out of the payload.
    return null
  }
}

/** Checks every line of a block of entries against the log's leaves. */
const checkLines = (
  block: Buffer,
  place: Place,
  leaves: Leaves,
  leafOf: ReturnType<typeof makeLeafHasher>,
): Bad | null => {
  for (let from = 0; from < block.length; ) {
    const line = lineAt(block, from)
    if (line === null) return { ...place, what: 'a line is broken', offset: place.offset + from }
    const { position, stored, end, canonical } = line
    const bad = (what: string): Bad => ({
      ...place,
      what,
      offset: place.offset + from,
      position,
      ...idIn(canonical),
    })
    if (leafOfLine(leaves, leafOf, line) !== stored) return bad('the payload does not have its hash')
    if (leaves.bytes.toString('hex', position * HASH_BYTES, (position + 1) * HASH_BYTES) !== stored)
      return bad('the log has another hash for this entry')
    leaves.seen[position] = 1
    from = end + 1
  }
  return null
}

const checkEntries = (reader: BlockReader<SnapshotHeader>, snapshot: Snapshot): Bad | null => {
  const { header, file, start } = reader
  const bytes = reader.read(LOG_BLOCK)
  const leaves = { bytes, salts: snapshot.salts(), seen: new Uint8Array(header.meta.size) }
  const leafOf = makeLeafHasher()
  for (const { name, offset } of header.blocks) {
    // Lines first: where one is damaged it is named, and not only its block.
    const place = { file, block: name, offset: start + offset }
    const bad = holdsEntries(name) ? checkLines(reader.readUnchecked(name), place, leaves, leafOf) : null
    if (bad !== null) return bad
    reader.read(name)
  }
  const logPlace = { file, block: LOG_BLOCK, offset: start }
  for (const { position, id, leafData } of snapshot.withheld()) {
    leaves.seen[position] = 1
    const leaf = leafHash(Buffer.from(leafData, 'hex')).toString('hex')
    if (bytes.toString('hex', position * HASH_BYTES, (position + 1) * HASH_BYTES) !== leaf)
      return { ...logPlace, what: 'a withheld payload does not have its hash', position, id }
  }
  const position = leaves.seen.indexOf(0)
  return position < 0 ? null : { ...logPlace, what: 'an entry of the log is not in the file', position }
}

const checkRoots = (reader: BlockReader<SnapshotHeader>): Bad | null => {
  const { meta } = reader.header
  const tree = treeOf(reader.read(LOG_BLOCK))
  const place = { file: reader.file, block: 'header', offset: 0 }
  const roots = [...meta.days, { day: 'the last', size: meta.size, root: meta.root }]
  const wrong = roots.find(({ size, root }) => Buffer.from(rootAt(tree, size)).toString('hex') !== root)
  return wrong === undefined
    ? null
    : { ...place, what: `the root at size ${wrong.size} is not that of the entries` }
}

const checkSignature = (reader: BlockReader<SnapshotHeader>, key: VerifierKey): Bad | null => {
  const { meta } = reader.header
  const opened = openCheckpoint(meta.checkpoint ?? '', key)
  const holds = opened?.size === meta.size && Buffer.from(opened.root).toString('hex') === meta.root
  return holds
    ? null
    : {
        what: `the checkpoint is not signed by ${key.name} for this size and root`,
        ...{ file: reader.file, block: 'header', offset: 0 },
      }
}

/**
 * Recomputes a snapshot's whole log from its bytes: every payload's hash, every root, and with the log's
 * public key the signature under them. Needs nothing but the file. Never throws for damage: it says where.
 */
export const verifySnapshot = (file: string, key: VerifierKey | null): Verified => {
  let size = 0
  let rootHash = ''
  const result = (firstBad: Bad | null, checkpoint: Verified['checkpoint'] = 'unchecked'): Verified => ({
    ...{ size, rootHash, ok: firstBad === null, firstBad, checkpoint },
  })
  try {
    const reader = openBlocks<SnapshotHeader>(file, SNAPSHOT_FORMAT)
    const snapshot = openSnapshot(file)
    try {
      ;({ size, root: rootHash } = reader.header.meta)
      const bad = checkEntries(reader, snapshot) ?? checkRoots(reader)
      const signed = key !== null && reader.header.meta.checkpoint !== null
      return result(bad ?? (signed ? checkSignature(reader, key) : null), signed ? 'signed' : 'unchecked')
    } finally {
      reader.close()
      snapshot.close()
    }
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error
    const { block, offset } = error
    return result({ what: error.message, file, block, offset })
  }
}
