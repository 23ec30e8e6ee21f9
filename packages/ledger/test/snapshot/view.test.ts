import { join } from 'node:path'
import type { Entry } from '@pacta/law/entry/entry'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalEntry } from '../../src/log/canonical.ts'
import { entryLeaf, seedSalt, versionName } from '../../src/log/leaf.ts'
import { contentOf } from '../../src/seeding/content.ts'
import { viewAt } from '../../src/snapshot/as-of.ts'
import { buildSnapshot } from '../../src/snapshot/build.ts'
import type { LogRow } from '../../src/snapshot/log-row.ts'
import { replaceFile } from '../../src/snapshot/replace-file.ts'
import { openSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'
import { verifySnapshot } from '../../src/snapshot/verify.ts'
import { actSeed, correctionSeed } from '../support/seeds.ts'
import { tempFolder } from '../support/temp.ts'

/** One thing that happens to a ledger: a version of an act of a state, or a correction of one. */
interface Step {
  readonly act: number
  readonly state: string
  readonly corrects: boolean
}

const steps = fc.array(
  fc.record({
    act: fc.nat({ max: 3 }),
    state: fc.constantFrom('FIN', 'UKR', 'POL'),
    corrects: fc.boolean(),
  }),
  { maxLength: 12 },
)

const rowsOf = (happened: readonly Step[]): readonly LogRow[] => {
  const versions = new Map<string, number>()
  return happened.map(({ act, state, corrects }, at) => {
    const seed = corrects
      ? correctionSeed(`correction-${at}`, `act-${act}`, '2026-01-05')
      : actSeed(`act-${act}`, 'accession', state, '2012-01-09')
    const version = (versions.get(seed.id) ?? 0) + 1
    versions.set(seed.id, version)
    const bare = {
      ...contentOf(seed),
      ...{ version, recordedAt: '2026-01-05T00:00:00Z', recordedBy: 'record' },
      supersedes: version === 1 ? null : `${seed.id}@${version - 1}`,
    } as Omit<Entry, 'hash'>
    const canonical = canonicalEntry(bare)
    const leaf = entryLeaf(seedSalt(versionName(bare)), canonical)
    return {
      entry: { ...bare, hash: leaf.toString('hex') } as Entry,
      canonical,
      leaf,
      salt: null,
      withheld: null,
    }
  })
}

/** What is current after the first so many steps, told step by step. */
const replayed = (rows: readonly LogRow[], size: number): readonly string[] => {
  const current = new Map<string, string>()
  for (const { entry } of rows.slice(0, size)) {
    if (entry.kind === 'correction') current.delete(entry.payload.concerns)
    current.delete(entry.id)
    current.set(entry.id, versionName(entry))
  }
  return [...current.values()].sort()
}

const withSnapshot = (rows: readonly LogRow[], look: (snapshot: Snapshot) => void): void => {
  const file = join(tempFolder(), 'snapshot.pacta')
  replaceFile(file, buildSnapshot(rows, { recordDigest: '', rulebook: '', program: '', checkpoint: null }))
  expect(verifySnapshot(file, null).ok).toBe(true)
  const snapshot = openSnapshot(file)
  look(snapshot)
  snapshot.close()
}

test('at every log size, what is current is what a replay of the log leaves', () => {
  fc.assert(
    fc.property(steps, (happened) => {
      const rows = rowsOf(happened)
      withSnapshot(rows, (snapshot) => {
        for (let size = 0; size <= rows.length; size++)
          expect(viewAt(snapshot.entries(), { asOfSize: size }).map(versionName).sort()).toEqual(
            replayed(rows, size),
          )
      })
    }),
    { numRuns: 60 },
  )
})

test('a state’s own part says the same of its acts as the whole does, at every log size', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom('FIN', 'UKR', 'POL'), (happened, state) => {
      const rows = rowsOf(happened)
      withSnapshot(rows, (snapshot) => {
        for (let size = 0; size <= rows.length; size++) {
          const ofState = (entries: readonly Entry[]): readonly string[] =>
            entries.filter(({ states }) => states.includes(state)).map(versionName)
          expect(ofState(viewAt(snapshot.lawEntriesOf(state), { asOfSize: size }))).toEqual(
            ofState(viewAt(snapshot.entries(), { asOfSize: size })),
          )
        }
      })
    }),
    { numRuns: 60 },
  )
})
