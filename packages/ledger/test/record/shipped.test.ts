import { isActKind } from '@pacta/law/entry/kind'
import type { Seed, SeedOf } from '@pacta/law/entry/seed'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/record/read-record.ts'
import { PAYLOAD_SCHEMAS } from '../../src/schema/payload.ts'
import { SHIPPED } from './support/folder.ts'

const { seeds, digest } = readRecord(SHIPPED)
const byId = new Map(seeds.map((seed) => [seed.id, seed]))
const of = <K extends Seed['kind']>(kind: K) => seeds.filter((seed) => seed.kind === kind) as SeedOf<K>[]
const found = (id: string): Seed => {
  const seed = byId.get(id)
  if (seed === undefined) throw new Error(`no seed ${id}`)
  return seed
}

describe('what came over from the fact tables', () => {
  test.each([
    ['acts', seeds.filter(({ kind }) => isActKind(kind)).length, 1427],
    ['states, historic states and areas', of('state').length, 205],
    ['instruments', of('instrument').length, 7],
    ['checks', of('check').length, 7],
    ['conflict episodes', of('conflict_start').length, 9],
    ['conflict ends', of('conflict_end').length, 5],
    ['conflict assessments', of('conflict_assessment').length, 8],
    ['meetings, 43 and the two that decided on reports', of('meeting').length, 45],
    ['norms, 155, five for a second conduct, one carried on in Korea', of('policy_norm').length, 161],
    ['domestic steps', of('domestic_step').length, 99],
    ['statements', of('statement').length, 86],
    ['clearance deadlines', of('deadline_extension').length, 117],
    ['clearance completions', of('completion').length, 35],
    ['stockpile destruction', of('stock_destruction').length, 66],
    ['retained mines', of('retained_mines').length, 94],
    ['reporting', of('transparency_rule').length, 19],
    ['producers 43, production 5, plans 12', of('producer').length, 60],
    ['stockpiles 32, declarations 18', of('stockpile').length, 50],
    ['transfers 4, announced 7', of('transfer').length, 11],
    ['use 17, alleged 5', of('use').length, 22],
    ['figures 20 + 24 + 58 + 78 + 47 + 107 + 103', of('figure').length, 437],
  ])('%s', (_, count, wanted) => {
    expect(count).toBe(wanted)
  })
})

describe('the six withdrawals', () => {
  test.each([
    ['ccm-ltu-withdrawal-2024-09-06', '2024-09-06', '2025-03-06'],
    ['apmbc-est-withdrawal-2025-06-27', '2025-06-27', '2025-12-27'],
    ['apmbc-lva-withdrawal-2025-06-27', '2025-06-27', '2025-12-27'],
    ['apmbc-ltu-withdrawal-2025-06-27', '2025-06-27', '2025-12-27'],
    ['apmbc-fin-withdrawal-2025-07-10', '2025-07-10', '2026-01-10'],
    ['apmbc-pol-withdrawal-2025-08-20', '2025-08-20', '2026-02-20'],
  ])('%s', (id, on, effectiveOn) => {
    expect(found(id)).toMatchObject({ kind: 'withdrawal', on, effectiveOn, checkedAt: '2026-02-03' })
  })

  test('a rival date of a secondary source stands beside and is marked', () => {
    expect(found('apmbc-ltu-withdrawal-2025-06-28-newspravda-20251227').payload).toMatchObject({
      standing: 'conflicting',
    })
  })
})

describe('dates known less exactly', () => {
  test.each([
    [
      'apmbc-lbn-accession-2026',
      { edtf: '2026-01-12/2026-12-31', earliest: '2026-01-12', latest: '2026-12-31' },
    ],
    [
      'att-ecu-accession-2026',
      { edtf: '2026-01-23/2026-12-31', earliest: '2026-01-23', latest: '2026-12-31' },
    ],
    ['apmbc-aut-objection-by-2025-12-02', { edtf: '../2025-12-02', earliest: null, latest: '2025-12-02' }],
    ['ccw-p2a-lva-revocation-2007-07-19', { edtf: 'XXXX', earliest: null, latest: null }],
  ])('%s', (id, on) => {
    expect(found(id).on).toEqual(on)
  })
})

describe('acts that need their own columns', () => {
  test('South Sudan: the effect of its succession was published by the Implementation Support Unit', () => {
    expect(found('apmbc-ssd-succession-2011-11-11')).toMatchObject({
      effectiveOn: '2011-07-09',
      payload: { effectPublishedBy: 'meeting_or_secretariat', successionOfStatesOn: '2011-07-09' },
    })
  })

  test('the other successions have no published effect', () => {
    const others = of('succession').filter(
      ({ states, payload }) => states[0] !== 'SSD' && payload.standing === 'accepted',
    )
    expect(others).toHaveLength(17)
    for (const { effectiveOn, payload } of others)
      expect([effectiveOn, payload.effectPublishedBy]).toEqual([null, null])
  })

  test('the United States disclaimed its signature of the Arms Trade Treaty by a communication', () => {
    expect(found('att-usa-communication-2019-07-18')).toMatchObject({
      kind: 'communication',
      payload: { purports: 'intent_not_to_join', concerns: 'att-usa-signature-2013-09-25' },
    })
  })

  test('the Soviet Union ratified the CCW under the code of Russia', () => {
    expect(found('ccw-rus-ratification-1982-06-10')).toMatchObject({
      states: ['RUS'],
      payload: { actedAs: 'SUHH', protocolsAccepted: ['I', 'II', 'III'] },
    })
  })

  test('six states object to the suspension of 2025, and the meeting decided on it', () => {
    const concerned = 'apmbc-ukr-communication-2025-07-18'
    const objectors = of('objection')
      .filter(({ payload }) => payload.concerns === concerned)
      .flatMap(({ states }) => states)
    expect(objectors.sort()).toEqual(['AUT', 'BEL', 'CHE', 'COL', 'NOR', 'NZL'])
    expect(found('decision-apmbc-22msp-no-suspension')).toMatchObject({
      on: '2025-12-05',
      sources: [{ id: 'npa-22msp' }],
      payload: { concerns: concerned, meeting: 'meeting-apmbc-22msp' },
    })
  })
})

describe('every seed', () => {
  const sources = new Set(of('source').map(({ id }) => id))

  test('has a payload of its kind', () => {
    for (const { kind, payload } of seeds)
      expect(PAYLOAD_SCHEMAS[kind].safeParse(payload).error).toBeUndefined()
  })

  test('cites sources that are there, and is unsourced exactly where it cites none', () => {
    for (const { id, sources: cited, confidence } of seeds) {
      for (const citation of cited) expect(sources, id).toContain(citation.id)
      expect(confidence === 'unsourced', id).toBe(cited.length === 0)
    }
  })

  test('names an act that is there where it concerns one', () => {
    for (const { id, payload } of seeds) {
      const concerns = 'concerns' in payload ? payload.concerns : null
      if (typeof concerns === 'string' && !concerns.includes('/')) expect(byId.has(concerns), id).toBe(true)
    }
  })

  test('was recorded on the first day of the record', () => {
    expect(new Set(seeds.map(({ recordedOn }) => recordedOn))).toEqual(new Set(['2026-11-21']))
  })

  test('has been checked on the day its depositary page was, if it rests on one', () => {
    const accession = found('apmbc-fin-accession-2012-01-09')
    expect([accession.sources, accession.checkedAt]).toEqual([[{ id: 'untc-xxvi-5' }], '2026-02-03'])
    expect(found('apmbc-lbn-accession-2026').checkedAt).toBeNull()
  })
})

describe('order and fingerprint', () => {
  test('sources come first, then states, groups, instruments, checks, then acts by day', () => {
    const kinds = seeds.map(({ kind }) => (isActKind(kind) ? 'act' : kind))
    const firsts = [...new Set(kinds)]
    expect(firsts.slice(0, 7)).toEqual([
      'source',
      'state',
      'group',
      'instrument',
      'check',
      'act',
      'conflict_start',
    ])
    const days = seeds.flatMap(({ kind, on }) => (isActKind(kind) && typeof on === 'string' ? [on] : []))
    expect(days).toEqual(days.toSorted())
  })

  test('a second reading gives the same seeds in the same order and the same digest', () => {
    const again = readRecord(SHIPPED)
    expect(again.digest).toBe(digest)
    expect(again.seeds).toEqual(seeds)
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
  })
})
