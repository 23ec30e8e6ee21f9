import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CHECKOUT, SHIPPED_SNAPSHOT } from '../packages/ledger/src/snapshot/locate.ts'

// Runs by `npm ci` and `npm install`, and by hand as `npm run prepare`. It writes only git-ignored files.

/** SHA-256 over the names and bytes of the law's files: rulebooks, and the engine that reads them. */
const rulebookHash = (folder: string): string => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const hash = createHash('sha256')
  for (const name of names.filter((file) => file.endsWith('.ts')).sort()) {
    const bytes = readFileSync(join(folder, name))
    hash.update(`${name.replaceAll('\\', '/')}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

const programVersion = (): string => {
  const { version }: { version: string } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8'))
  return version
}

const prepareRecord = async (folder: string): Promise<void> => {
  const { recordDigest } = await import('../packages/ledger/src/record/digest.ts')
  const { readRecord } = await import('../packages/ledger/src/record/read-record.ts')
  const { checkedSeeds } = await import('./checked-seeds.ts')
  const { prepareSnapshot } = await import('../packages/ledger/src/seeding/prepare-snapshot.ts')
  const built = prepareSnapshot({
    file: SHIPPED_SNAPSHOT,
    recordDigest: recordDigest(folder),
    rulebook: rulebookHash(join(CHECKOUT, 'packages', 'law', 'src')),
    program: programVersion(),
    seeds: () => checkedSeeds(folder, readRecord(folder).seeds),
  })
  if (built) console.log('Built the shipped snapshot from record/.')
}

const record = join(CHECKOUT, 'record')
if (existsSync(join(record, 'datapackage.json'))) await prepareRecord(record)
