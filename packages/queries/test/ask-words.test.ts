import { describe, expect, it } from 'vitest'
import { Refusal } from '../src/refusal.ts'
import { q } from './cases/case.ts'
import { askReal } from './support/reading.ts'

const refusal = (words: Parameters<typeof askReal>[0]): Refusal => {
  try {
    askReal(words)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error(`${JSON.stringify(words)} was answered`)
}

const FIN = q('2026-01-10', 'FIN', 'produce', 'apm')

describe('words that cannot be read are refused with what is accepted and the nearest match', () => {
  it.each<[string, string, string, string | null]>([
    ['conduct', 'usee', 'conduct: "usee" is not known; accepted are use, develop', 'did you mean use?'],
    ['conduct', 'transferr', 'accepted are use, develop, produce, acquire', 'did you mean transfer?'],
    ['object', 'apn', 'accepted are apm, avm, directional, improvised', 'did you mean apm?'],
    ['object', 'apm+detectible', 'accepted are victim_activated', 'did you mean detectable?'],
    ['purpose', 'destrution', 'accepted are counter_mine_training', 'did you mean destruction?'],
    ['situation', 'war', 'accepted are peace, armed_conflict, emergency', null],
    ['situation', 'armed-conflict', 'accepted are peace', 'did you mean armed_conflict?'],
    ['place', 'korean-peninsul', 'korean-peninsula', 'did you mean korean-peninsula?'],
    ['actor', 'Finlnd', 'no state "Finlnd"', 'did you mean Finland (FIN)?'],
    ['counterpart', 'Ukrane', 'no state "Ukrane"', 'did you mean Ukraine (UKR)?'],
  ])('%s=%s', (name, word, message, hint) => {
    const { message: said, hint: near } = refusal({ ...FIN, [name]: word })
    expect(said).toContain(message)
    expect(near).toBe(hint)
  })

  it('an input nobody takes', () => {
    const { message, hint } = refusal({ ...FIN, conterpart: 'UKR' })
    expect(message).toMatch(/^ask takes no "conterpart"; accepted are actor, conduct, object/)
    expect(hint).toBe('did you mean counterpart?')
  })

  it('an input that is needed', () =>
    expect(refusal({ actor: 'FIN', object: 'apm' }).message).toBe('ask needs conduct: what it does'))
})

describe('days', () => {
  it.each([
    ['2025-02-30', 'a day that does not exist'],
    ['2023-02-29', 'no leap year'],
    ['2025-13-01', 'a month that does not exist'],
    ['10.01.2026', 'another notation'],
    ['10 January 2026', 'words'],
    ['2026-1-10', 'without zeros'],
    ['01/10/2026', 'two readings'],
    ['2026-01', 'a month'],
    ['2026-01-10T00:00:00Z', 'a moment'],
  ])('%s is refused: %s', (on) => {
    const { code, message, hint } = refusal({ ...FIN, on })
    expect(code).toBe('bad_call')
    expect(message).toBe(`on: "${on}" is no day that exists; write it as YYYY-MM-DD`)
    expect(hint).toBe('2026-01-10')
  })

  it('29 February of a leap year is a day', () =>
    expect(askReal({ ...FIN, on: '2024-02-29' }).on).toBe('2024-02-29'))
})

describe('what does not fit together', () => {
  it.each<[string, string]>([
    ['apm+detectable+undetectable', 'detectable cannot also be undetectable'],
    ['apm+persistent+self_destruct', 'persistent cannot also be self_destruct'],
    ['apm+non_persistent+persistent', 'non_persistent cannot also be persistent'],
    ['apm+command_detonated', 'victim_activated cannot also be command_detonated'],
    ['apm+hand_laid+remotely_delivered', 'hand_laid cannot also be remotely_delivered'],
    ['directional+tripwire+command_detonated', 'cannot also be command_detonated'],
  ])('%s', (object, message) => expect(refusal({ ...FIN, object }).message).toContain(message))

  it('assist without what is assisted', () => {
    const { message, hint } = refusal({ ...FIN, conduct: 'assist' })
    expect(message).toBe('assist needs assisted: the conduct that is assisted, encouraged or induced')
    expect(hint).toBe('assisted=use')
  })

  it('assistance to assistance', () =>
    expect(refusal({ ...FIN, conduct: 'assist', assisted: 'assist' }).message).toContain(
      'name the conduct at the end of the chain',
    ))

  it('assisted beside another conduct', () =>
    expect(refusal({ ...FIN, assisted: 'use' }).message).toBe(
      'assisted goes with conduct assist only; the conduct asked about is produce',
    ))

  it('an area without treaty status', () =>
    expect(refusal({ ...FIN, actor: 'XKX' }).message).toContain('no position on status'))
})

describe('the other side', () => {
  const transfer = (counterpart: string) => ({ ...q('2020-08-01', 'DEU', 'transfer', 'apm'), counterpart })

  it('a state that no longer exists is refused, with the day it ended', () =>
    expect(refusal(transfer('CSHH')).message).toContain('Czechoslovakia ceased to exist on 1 January 1993'))

  it('of an area nothing is said: it has no treaty status', () => {
    const { law, counterpart } = askReal(transfer('XKX'))
    expect(law.verdict).toBe('prohibited')
    expect(counterpart).toBeUndefined()
  })

  it('armed groups and organisations are bound by no treaty here', () => {
    for (const one of ['non_state', 'organisation'])
      expect(askReal(transfer(one)).counterpart).toBeUndefined()
  })

  it('what is not known to the day of either side is named', () => {
    const { uncertain } = askReal({
      ...q('2026-08-01', 'USA', 'transfer', 'apm'),
      counterpart: 'LBN',
    })
    expect(uncertain.map(({ state, kind, earliest, latest }) => [state, kind, earliest, latest])).toEqual([
      ['LBN', 'accession', '2026-01-12', '2026-12-31'],
      ['LBN', 'entry_into_force', '2026-07-01', '2027-06-01'],
    ])
  })
})

describe('a question outside every rulebook', () => {
  const { law, policy, summary } = askReal(q('2020-05-01', 'SYR', 'develop', 'avm'))

  it('is not regulated, with every layer that was looked at', () => {
    expect(law.verdict).toBe('not_regulated')
    expect(law.layers.map(({ id }) => id)).toEqual([
      'apmbc',
      'ccm',
      'ccw',
      'ccw-p2',
      'ccw-p2a',
      'ccw-p5',
      'att',
      'vclt',
      'custom',
    ])
    expect(new Set(law.layers.map(({ effect }) => effect))).toEqual(new Set(['does_not_apply', 'silent']))
  })

  it('says why each layer has nothing to say', () => {
    for (const { because } of law.layers) expect(because.some(({ holds }) => !holds)).toBe(true)
  })

  it('is never a bare permission', () => {
    expect(policy.verdict).toBe('not_covered')
    expect(summary).not.toMatch(/permitted|allowed|allows/i)
  })
})
