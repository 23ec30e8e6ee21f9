import type { Seed } from '@pacta/law/entry/seed'
import { contentOf } from '../../packages/ledger/src/seeding/content.ts'
import type { Draft } from '../../packages/ledger/src/store/draft.ts'

const STATES = Array.from({ length: 200 }, (_, at) => `S${String(at).padStart(2, '0')}`)
const KINDS = ['accession', 'figure', 'statement', 'figure', 'policy_norm'] as const

/** Invented entries of a real one's size (about 450 bytes), spread over 200 states and the kinds of a real record. */
const invented = (number: number): Seed =>
  ({
    id: `bench-${String(number).padStart(7, '0')}`,
    kind: KINDS[number % KINDS.length],
    states: [STATES[number % STATES.length]],
    instrument: number % 2 === 0 ? 'apmbc' : null,
    on: '2012-01-09',
    effectiveOn: null,
    payload: {
      table: 'bench',
      note: `Entry ${number}: a sentence of the length that notes in the record have, with what the source says.`,
      value: String(number),
      unit: 'square kilometres',
    },
    sources: [{ id: 'untc-xxvi-5' }],
    confidence: 'depositary',
    checkedAt: '2026-02-03',
    recordedOn: '2026-01-05',
    file: 'bench.csv',
    line: number,
  }) as unknown as Seed

export const inventedSeeds = (count: number): readonly Seed[] =>
  Array.from({ length: count }, (_, number) => invented(number))

export const inventedDrafts = (first: number, count: number): readonly Draft[] =>
  Array.from({ length: count }, (_, at) => contentOf(invented(first + at)))
