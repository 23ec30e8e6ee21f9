import { day } from '@pacta/law/calendar/day'
import type { ConductQuestion } from '@pacta/law/conduct/question'
import type { EntryOf } from '@pacta/law/entry/entry'
import type { PolicyNormPayload } from '@pacta/law/entry/fact'
import { displacement } from '@pacta/law/policy/displacement'
import { policyNorm } from '@pacta/law/policy/norm'
import { policyProblems } from '@pacta/law/policy/problem'
import { resolvePolicy } from '@pacta/law/policy/resolve-policy'
import { readRecord } from '@pacta/ledger/record/read-record'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkedSeeds } from '../../../tools/checked-seeds.ts'
import { norm, ONLY_KOREA, WITHOUT_WEIGHT } from './support/norms.ts'
import { RECORD } from './support/record.ts'

type NormEntry = EntryOf<'policy_norm'>

const AREAS = new Map([['korean-peninsula', ['KOR', 'PRK']]])

const asked = (rest: Partial<ConductQuestion> = {}): ConductQuestion => ({
  actor: 'AAA',
  conduct: 'use',
  assisted: null,
  munition: { class: 'apm', stated: [] },
  place: { id: 'KOR', states: ['KOR'] },
  counterpart: null,
  purpose: null,
  situation: null,
  ...rest,
})

const resolved = (entries: readonly NormEntry[], rest: Partial<ConductQuestion> = {}, on = '2020-01-01') =>
  resolvePolicy(asked(rest), day(on), { norms: entries.map(policyNorm), areas: AREAS })

const loser = (entries: readonly NormEntry[], id: string): string | null | undefined =>
  resolved(entries).layers.find(({ provision }) => provision === id)?.displacedBy

const BAN = norm('BAN#1')
const permits = (id: string, rest: Partial<PolicyNormPayload> = {}): NormEntry =>
  norm(id, { effect: 'permits', ...rest })

describe('one norm beside another', () => {
  it('a later, narrower permission carves out of an earlier, general ban', () => {
    const later = permits('LATER#1', { effectiveFrom: '2010-01-01', place: ONLY_KOREA })
    expect(resolved([BAN, later]).verdict).toBe('permitted')
    expect(loser([BAN, later], 'BAN#1')).toBe('LATER#1')
    expect(resolved([BAN, later], { place: { id: 'AFG', states: ['AFG'] } }).verdict).toBe('prohibited')
    expect(resolved([BAN, later], { place: null }).verdict).toBe('conditional')
    expect(resolved([BAN, later], {}, '2009-12-31').verdict).toBe('prohibited')
  })

  it('an earlier, narrower permission does not outlive a later, general ban', () => {
    const earlier = permits('EARLIER#1', { effectiveFrom: '1990-01-01', place: ONLY_KOREA })
    expect(resolved([BAN, earlier]).verdict).toBe('prohibited')
  })

  it('a later norm of the same scope follows the earlier', () => {
    const later = permits('LATER#1', { effectiveFrom: '2010-01-01' })
    expect(resolved([BAN, later]).verdict).toBe('permitted')
    expect(loser([BAN, later], 'BAN#1')).toBe('LATER#1')
  })

  it('a named exception takes out what it names, whatever its day', () => {
    const exception = permits('EXC#1', { effectiveFrom: '1999-01-01', displaces: ['BAN'] })
    expect(resolved([BAN, exception]).verdict).toBe('permitted')
  })

  it('a statute stands against a later, narrower executive permission', () => {
    const statute = norm('STATUTE#1', { rank: 'statute' })
    const permission = permits('EXEC#1', { effectiveFrom: '2010-01-01', place: ONLY_KOREA })
    expect(resolved([statute, permission]).verdict).toBe('prohibited')
    expect(loser([statute, permission], 'EXEC#1')).toBe('STATUTE#1')
  })

  it('a waiver that a source shows sets the statute aside', () => {
    const statute = norm('STATUTE#1', { rank: 'statute' })
    const waived = permits('EXEC#1', { waiverOf: 'STATUTE', waiverSource: 'gazette' })
    expect(resolved([statute, waived]).verdict).toBe('permitted')
    expect(loser([statute, waived], 'STATUTE#1')).toBe('EXEC#1')
  })

  it.each([null, 'knowledge'])(
    'a waiver resting on %s proves nothing: both stand, the answer is unknown',
    (waiverSource) => {
      const statute = norm('STATUTE#1', { rank: 'statute' })
      const claimed = permits('EXEC#1', { waiverOf: 'STATUTE', waiverSource })
      const { verdict, layers } = resolved([statute, claimed])
      expect(verdict).toBe('unknown')
      expect(layers.map(({ provision }) => provision)).toEqual(['STATUTE#1', 'EXEC#1'])
    },
  )

  it('rules for peace and for an emergency stand side by side', () => {
    const norms = [
      norm('PEACE#1', { situation: 'peace' }),
      permits('EMERGENCY#1', { situation: 'emergency' }),
    ]
    expect(resolved(norms, { situation: 'peace' }).verdict).toBe('prohibited')
    expect(resolved(norms, { situation: 'emergency' }).verdict).toBe('permitted')
    expect(resolved(norms, { situation: 'armed_conflict' }).verdict).toBe('not_regulated')
    expect(resolved(norms).verdict).toBe('conditional')
    expect(policyProblems(norms)).toEqual([])
  })

  it('a ban on destroying displaces an earlier duty to destroy, and the other way round', () => {
    const duty = norm('DUTY#1', { conduct: 'destroy_stockpile', effect: 'requires' })
    const ban = norm('STOP#1', { conduct: 'destroy_stockpile', effectiveFrom: '2010-01-01' })
    expect(resolved([duty, ban], { conduct: 'destroy_stockpile' }).verdict).toBe('prohibited')
  })
})

describe('what a norm can do on a day', () => {
  it('unsourced, political, announced, never in force, repealed before effect: shown, deciding nothing', () => {
    for (const weightless of WITHOUT_WEIGHT) {
      const { verdict, context } = resolved([weightless])
      expect(verdict, weightless.id).toBe('not_regulated')
      expect(context.map(({ provision }) => provision)).toEqual([weightless.id])
    }
  })

  it('after its last confirmation a norm of unestablished force is unknown', () => {
    const open = norm('OPEN#1', { stateOfForce: 'unknown', lastConfirmedOn: '2005-08' })
    expect(resolved([open], {}, '2005-08-31').verdict).toBe('prohibited')
    expect(resolved([open], {}, '2005-09-01').verdict).toBe('unknown')
  })

  it('one in force without an end goes on, whatever its last confirmation', () => {
    const confirmed = norm('LIVE#1', { lastConfirmedOn: '2005-08-01' })
    expect(resolved([confirmed]).verdict).toBe('prohibited')
  })

  it('a recorded gap is unknown, whatever ranks above it', () => {
    const gap = norm('GAP#1', { effect: 'unknown', force: 'political', stateOfForce: 'unknown' })
    expect(resolved([permits('STATUTE#1', { rank: 'statute' }), gap]).verdict).toBe('unknown')
    expect(resolved([gap]).verdict).toBe('unknown')
  })

  it.each([
    ['2009-12-31', 'not_regulated'],
    ['2010-06-01', 'unknown'],
    ['2010-12-31', 'prohibited'],
    ['2014-12-31', 'prohibited'],
    ['2015-06-01', 'unknown'],
    ['2015-12-31', 'not_regulated'],
  ])('days known by year only keep their bounds: %s %s', (on, verdict) => {
    const dated = norm('YEARS#1', { effectiveFrom: '2010', effectiveTo: '2015' })
    expect(resolved([dated], {}, on).verdict).toBe(verdict)
  })

  it('an excepted purpose is out of its reach', () => {
    const ban = norm('BAN#1', { exceptPurposes: ['counter_mine_training'] })
    expect(resolved([ban], { purpose: 'counter_mine_training' }).verdict).toBe('not_regulated')
    expect(resolved([ban], { purpose: 'combat' }).verdict).toBe('prohibited')
  })

  it('a named area contains its states, and a wide place may be in or out', () => {
    const ban = norm('BAN#1', {
      place: { text: 'outside the peninsula', only: [], except: ['korean-peninsula'] },
    })
    expect(resolved([ban]).verdict).toBe('not_regulated')
    expect(resolved([ban], { place: { id: 'AFG', states: ['AFG'] } }).verdict).toBe('prohibited')
    const korea = norm('BAN#2', { place: ONLY_KOREA })
    const peninsula = { id: 'korean-peninsula', states: ['KOR', 'PRK'] }
    expect(resolved([korea], { place: peninsula }).verdict).toBe('conditional')
  })
})

describe('norms of one state that contradict each other are an error of the record', () => {
  const twin = permits('TWIN#1')

  it('which names both', () =>
    expect(policyProblems([BAN, twin])).toEqual([
      {
        sentence:
          'BAN#1 and TWIN#1 contradict each other: same rank, scope and days, and one permits or requires what the other does not',
        entries: ['BAN#1', 'TWIN#1'],
      },
    ]))

  it('with the file and line of both, and no snapshot is made', () => {
    const { seeds } = readRecord(RECORD)
    const original = seeds.find(({ id }) => id === 'US-2022#1')
    if (original?.kind !== 'policy_norm') throw new Error('the record has lost US-2022#1')
    const contrary = {
      ...original,
      id: 'US-2022-TWIN#1',
      line: 999,
      payload: { ...original.payload, effect: 'permits' as const },
    }
    expect(() => checkedSeeds(RECORD, [...seeds, contrary])).toThrow(
      `policy-norms.csv:${original.line}: US-2022#1 and US-2022-TWIN#1 contradict each other: same rank, scope and days, and one permits or requires what the other does not (beside policy-norms.csv:999)`,
    )
  })

  it.each<[string, Partial<PolicyNormPayload>]>([
    ['another day', { effectiveFrom: '2010-01-01' }],
    ['another rank', { rank: 'statute' }],
    ['another place', { place: ONLY_KOREA }],
    ['another situation', { situation: 'peace' }],
    ['another conduct', { conduct: 'produce' }],
    ['no force', { force: 'political' }],
    ['an exception by name', { displaces: ['BAN'] }],
    ['days that never meet', { effectiveFrom: '1990-01-01', effectiveTo: '2000-01-01' }],
  ])('but not with %s', (_why, rest) => expect(policyProblems([BAN, permits('TWIN#1', rest)])).toEqual([]))

  it('nor where two states differ', () =>
    expect(policyProblems([BAN, { ...twin, states: ['BBB'] }])).toEqual([]))

  it('and the record holds none', () => {
    const norms = readRecord(RECORD).seeds.filter(({ kind }) => kind === 'policy_norm')
    expect(norms.length).toBeGreaterThan(100)
    expect(policyProblems(norms as unknown as readonly NormEntry[])).toEqual([])
  })
})

const arbitraryNorm = fc
  .record({
    effect: fc.constantFrom('prohibits', 'permits', 'restricts'),
    rank: fc.constantFrom('statute', 'executive', 'ministry'),
    effectiveFrom: fc.constantFrom('1990-01-01', '2000-01-01', '2010-01-01'),
    place: fc.constantFrom({ text: '', only: [], except: [] }, ONLY_KOREA, {
      text: '',
      only: [],
      except: ['KOR'],
    }),
    situation: fc.constantFrom('any', 'peace', 'emergency'),
  })
  .map((payload) => payload as Partial<PolicyNormPayload>)

const arbitraryNorms = fc
  .array(arbitraryNorm, { minLength: 1, maxLength: 5 })
  .map((payloads) => payloads.map((payload, i) => norm(`N${i}#1`, payload)))

const arbitraryQuestion = fc.record({
  place: fc.constantFrom(null, { id: 'KOR', states: ['KOR'] }, { id: 'AFG', states: ['AFG'] }),
  situation: fc.constantFrom<ConductQuestion['situation']>(null, 'peace', 'armed_conflict'),
})

describe('what always holds of policies', () => {
  it('no two norms displace each other', () =>
    fc.assert(
      fc.property(arbitraryNorm, arbitraryNorm, (first, second) => {
        const [a, b] = [policyNorm(norm('A#1', first)), policyNorm(norm('B#1', second))]
        expect([displacement(a, b), displacement(b, a)]).not.toEqual(['displaces', 'displaces'])
      }),
    ))

  it('some norm is left standing wherever one reaches', () =>
    fc.assert(
      fc.property(arbitraryNorms, arbitraryQuestion, (norms, rest) => {
        const { layers } = resolved(norms, rest)
        expect(layers.length === 0 || layers.some(({ displacedBy }) => displacedBy === null)).toBe(true)
      }),
    ))

  it('the order of rows changes nothing', () =>
    fc.assert(
      fc.property(arbitraryNorms, arbitraryQuestion, (norms, rest) => {
        expect(resolved([...norms].reverse(), rest).verdict).toBe(resolved(norms, rest).verdict)
      }),
    ))

  it('what has no weight changes no verdict', () =>
    fc.assert(
      fc.property(arbitraryNorms, arbitraryQuestion, (norms, rest) => {
        expect(resolved([...norms, ...WITHOUT_WEIGHT], rest).verdict).toBe(resolved(norms, rest).verdict)
      }),
    ))

  it('who states more learns more: a bar that held without a place holds in every place', () =>
    fc.assert(
      fc.property(arbitraryNorms, (norms) => {
        if (resolved(norms, { place: null, situation: 'peace' }).verdict !== 'prohibited') return
        for (const id of ['KOR', 'AFG'])
          expect(resolved(norms, { place: { id, states: [id] }, situation: 'peace' }).verdict).toBe(
            'prohibited',
          )
      }),
      { numRuns: 5000 },
    ))

  it('a permission that a statute sets aside may still have lifted the older ban', () => {
    const ban = norm('BAN#1', { rank: 'ministry', effectiveFrom: '1990-01-01' })
    const limit = norm('LIMIT#1', { rank: 'statute', effect: 'restricts', effectiveFrom: '1990-01-01' })
    const permit = norm('PERMIT#1', {
      rank: 'ministry',
      effect: 'permits',
      effectiveFrom: '2010-01-01',
      place: { text: '', only: [], except: ['KOR'] },
    })
    const norms = [ban, limit, permit]
    expect(resolved(norms, { place: null, situation: 'peace' }).verdict).toBe('conditional')
    const afghanistan = { id: 'AFG', states: ['AFG'] }
    expect(resolved(norms, { place: afghanistan, situation: 'peace' }).verdict).toBe('conditional')
    // A statute's ban, which nothing of lower rank can lift, holds in every place.
    const firm = norm('FIRM#1', { rank: 'statute', effectiveFrom: '1990-01-01' })
    expect(resolved([...norms, firm], { place: null, situation: 'peace' }).verdict).toBe('prohibited')
  })
})
