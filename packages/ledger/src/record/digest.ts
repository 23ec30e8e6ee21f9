import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const READ = /\.(csv|yaml|json)$/

/** The files of a record folder that the loader reads, in the order of their names by code units. */
export const recordFiles = (dir: string): readonly string[] =>
  readdirSync(dir)
    .filter((name) => READ.test(name) && !name.startsWith('.'))
    .sort()

/**
 * SHA-256 over the names and bytes of the record's files, hexadecimal. Equal records have equal digests on every
 * machine; a changed byte changes it. Cheap: nothing is parsed.
 */
export const recordDigest = (dir: string): string => {
  const hash = createHash('sha256')
  for (const name of recordFiles(dir)) {
    const bytes = readFileSync(join(dir, name))
    hash.update(`${name}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
