import { type Day, day } from '@pacta/law/calendar/day'
import { CONDUCTS, SITUATIONS } from '@pacta/law/conduct/conduct'
import { type Attribute, contradiction, MUNITION_CLASSES, type Munition } from '@pacta/law/conduct/munition'
import type { ConductQuestion } from '@pacta/law/conduct/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counselFor } from '../src/counsel.ts'
import { realReading } from './support/reading.ts'

const counsel = counselFor(realReading().view({}))

/**
 * Attributes that are true, false or not stated. Sensitive fuzes and anti-handling devices are left out: what
 * nobody mentions is taken to be absent, so that stating one describes another munition.
 */
const OPEN: readonly Attribute[] = [
  'victim_activated',
  'command_detonated',
  'tripwire',
  'self_destruct',
  'self_deactivate',
  'non_persistent',
  'persistent',
  'detectable',
  'undetectable',
  'remotely_delivered',
  'hand_laid',
]

const ACTORS = [
  'USA',
  'RUS',
  'CHN',
  'FIN',
  'POL',
  'LTU',
  'DEU',
  'THA',
  'CUB',
  'SGP',
  'UKR',
  'NOR',
  'KOR',
  'MHL',
]

const munition: fc.Arbitrary<Munition> = fc
  .record({ class: fc.constantFrom(...MUNITION_CLASSES), stated: fc.subarray([...OPEN]) })
  .filter((one) => contradiction(one) === null)

const place = (id: string) => ({ id, states: [id] })

const question: fc.Arbitrary<ConductQuestion> = fc
  .record({
    actor: fc.constantFrom(...ACTORS),
    conduct: fc.constantFrom(...CONDUCTS),
    helped: fc.constantFrom('use', 'produce', 'transfer', 'retain', 'destroy_stockpile' as const),
    munition,
    place: fc.constantFrom(null, place('KOR'), place('FIN')),
    counterpart: fc.constantFrom<ConductQuestion['counterpart']>(
      null,
      { kind: 'non_state' },
      { kind: 'state', state: 'UKR' },
      { kind: 'state', state: 'USA' },
    ),
    purpose: fc.constantFrom<ConductQuestion['purpose']>(null, 'destruction', 'counter_mine_training'),
    situation: fc.constantFrom<ConductQuestion['situation']>(null, ...SITUATIONS),
  })
  .map(({ helped, ...rest }) => ({
    ...rest,
    assisted: rest.conduct === 'assist' ? (helped as ConductQuestion['assisted']) : null,
  }))

const on: fc.Arbitrary<Day> = fc.constantFrom(
  ...[
    '1993-06-01',
    '1998-07-01',
    '2000-01-01',
    '2005-06-01',
    '2012-03-01',
    '2017-01-01',
    '2024-12-10',
    '2026-03-01',
  ].map(day),
)

/** The question with less stated: what is dropped becomes not stated. */
const lessStated = (full: ConductQuestion, keep: readonly boolean[]): ConductQuestion => ({
  ...full,
  munition: {
    ...full.munition,
    stated: full.munition.stated.filter((_one, i) => keep[i % keep.length]),
  },
  place: keep[0] ? full.place : null,
  counterpart: keep[1] ? full.counterpart : null,
  situation: keep[2] ? full.situation : null,
})

const keeping = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 })

/** Answers that hang on nothing. */
const SETTLED: ReadonlySet<string> = new Set(['prohibited', 'required', 'permitted', 'not_regulated'])

describe('an answer that hangs on nothing does not change when more is stated', () => {
  it('of law', () =>
    fc.assert(
      fc.property(question, on, keeping, (full, day, keep) => {
        const { verdict } = counsel.law(lessStated(full, keep)).at(day)
        if (SETTLED.has(verdict)) expect(counsel.law(full).at(day).verdict).toBe(verdict)
      }),
      { numRuns: 3000 },
    ))

  it('of policy', () =>
    fc.assert(
      fc.property(question, on, keeping, (full, day, keep) => {
        const { verdict } = counsel.policy(lessStated(full, keep)).at(day)
        if (SETTLED.has(verdict)) expect(counsel.policy(full).at(day).verdict).toBe(verdict)
      }),
      { numRuns: 3000 },
    ))
})

describe('what always holds of a finding', () => {
  const check = (holds: (full: ConductQuestion, day: Day) => void): void =>
    fc.assert(fc.property(question, on, holds), { numRuns: 1000 })

  it('a conditional answer names what it hangs on', () =>
    check((full, day) => {
      for (const finding of [counsel.law(full).at(day), counsel.policy(full).at(day)])
        if (finding.verdict === 'conditional')
          expect(finding.conditions.some(({ met }) => met !== true)).toBe(true)
    }))

  it('a decided answer has a standing layer that says it', () =>
    check((full, day) => {
      const said = { prohibited: 'prohibits', permitted: 'permits', required: 'requires' } as const
      for (const finding of [counsel.law(full).at(day), counsel.policy(full).at(day)]) {
        const effect = said[finding.verdict as keyof typeof said]
        if (effect !== undefined)
          expect(
            finding.layers.filter(({ displacedBy }) => displacedBy === null).map((layer) => layer.effect),
          ).toContain(effect)
      }
    }))

  it('what is displaced names what displaced it, and that stands among the layers', () =>
    check((full, day) => {
      for (const { layers } of [counsel.law(full).at(day), counsel.policy(full).at(day)])
        for (const { displacedBy } of layers)
          if (displacedBy !== null) expect(layers.map(({ provision }) => provision)).toContain(displacedBy)
    }))

  it('an unsettled answer is contested and prefers no position', () =>
    check((full, day) => {
      const { verdict, contested } = counsel.law(full).at(day)
      if (verdict === 'unsettled') expect(contested).toBe(true)
    }))

  it('until lies after the day and brings another verdict', () =>
    check((full, day) => {
      for (const timeline of [counsel.law(full), counsel.policy(full)]) {
        const until = timeline.until(day)
        if (until === null) continue
        expect(until).toBeGreaterThan(day)
        expect(timeline.at(until).verdict).not.toBe(timeline.at(day).verdict)
      }
    }))
})
