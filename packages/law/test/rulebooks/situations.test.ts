import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import { resolveLaw } from '../../src/finding/resolve-law.ts'
import { compile } from '../../src/register/compile.ts'
import { ccwProtocolClauses } from '../../src/rulebook/ccw-protocol.ts'
import { PEACE_DECLARANTS } from '../../src/rulebooks/ccw-p2a/peace-declarants.ts'
import { RULEBOOKS } from '../../src/rulebooks/rulebooks.ts'
import { entry } from '../support/entries.ts'
import { findingUnder } from './bound.ts'

describe('when a rule on use speaks', () => {
  it.each([
    ['apmbc', 'apm', 'peace', 'prohibited'],
    ['apmbc', 'apm', undefined, 'prohibited'],
    ['ccm', 'cluster_munition', 'peace', 'prohibited'],
    ['ccm', 'cluster_munition', undefined, 'prohibited'],
    ['ccw-p2a', 'apm+undetectable', 'armed_conflict', 'prohibited'],
    ['ccw-p2a', 'apm+undetectable', 'peace', 'not_regulated'],
    ['ccw-p2a', 'apm+undetectable', undefined, 'conditional'],
    ['ccw-p2', 'apm', 'peace', 'not_regulated'],
    ['ccw-p2', 'apm', undefined, 'conditional'],
    ['custom', 'apm', 'peace', 'not_regulated'],
    ['custom', 'apm', 'emergency', 'conditional'],
    ['custom', 'apm', undefined, 'conditional'],
  ] as const)('%s on %s, situation %s: %s', (instrument, object, situation, verdict) => {
    const finding = findingUnder(instrument, {
      conduct: 'use',
      object,
      ...(situation === undefined ? {} : { situation }),
    })
    expect(finding.verdict).toBe(verdict)
  })

  it('a situation that is not stated is named once among what is open', () => {
    const { conditions } = findingUnder('ccw-p2a', { conduct: 'use', object: 'avm' })
    expect(conditions.filter(({ text }) => text === 'situation')).toHaveLength(1)
  })
})

describe('fourteen states observe Amended Protocol II in peace too', () => {
  it('fourteen they are', () => {
    expect(PEACE_DECLARANTS).toHaveLength(14)
  })

  it.each(PEACE_DECLARANTS)('%s', (actor) => {
    const inPeace = (object: string, instrument: string) =>
      findingUnder(instrument, { actor, conduct: 'use', object, situation: 'peace' }).verdict
    expect(inPeace('apm+undetectable', 'ccw-p2a')).toBe('prohibited')
    expect(inPeace('apm', 'ccw-p2a')).toBe('conditional')
    expect(inPeace('apm', 'ccw-p2')).toBe('not_regulated')
    expect(inPeace('apm', 'custom')).toBe('not_regulated')
  })

  it('their duty to clear does not wait for a conflict to be stated', () => {
    expect(findingUnder('ccw-p2a', { actor: 'FIN', conduct: 'clear', object: 'apm' }).verdict).toBe(
      'required',
    )
    expect(findingUnder('ccw-p2a', { actor: 'AAA', conduct: 'clear', object: 'apm' }).verdict).toBe(
      'conditional',
    )
  })
})

describe('duties that hang on the end of hostilities', () => {
  it.each([
    ['custom', 'apm', 'clear'],
    ['ccw-p5', 'cluster_munition', 'clear'],
    ['ccw-p2', 'apm', 'cooperate'],
  ] as const)('%s on %s: %s is conditional, and says on what', (instrument, object, conduct) => {
    for (const situation of ['peace', 'armed_conflict'] as const) {
      const finding = findingUnder(instrument, { conduct, object, situation })
      expect(finding.verdict).toBe('conditional')
      expect(finding.conditions.map(({ text }) => text).join()).toContain('active hostilities have ended')
    }
  })

  it('South Korea’s reading of that end stands beside its duty under Amended Protocol II, and beside no other', () => {
    const contestedFor = (actor: string) =>
      findingUnder('ccw-p2a', { actor, conduct: 'clear', object: 'apm', situation: 'peace' }).contested
    expect([contestedFor('KOR'), contestedFor('AAA')]).toEqual([true, false])
  })
})

describe('deferrals under the Technical Annex', () => {
  const deferral = (provisions: readonly string[]) =>
    entry('deferral', 'AAA', '1998-11-04', {
      instrument: 'ccw-p2a',
      payload: { provisions, endsOn: '2007-12-03' },
    })
  const verdict = (
    provisions: readonly string[],
    object: string,
    on: string,
    conduct: 'use' | 'transfer' = 'use',
  ) => {
    const clauses = ccwProtocolClauses('ccw-p2a')
    const register = compile(
      [
        entry('state', 'AAA', null),
        entry('state', 'BBB', null),
        entry('consent_to_be_bound', 'AAA', '1998-11-04', { instrument: 'ccw-p2a' }),
        deferral(provisions),
      ],
      [{ ...clauses, parent: null, entryIntoForce: { ...clauses.entryIntoForce, threshold: 1 } }],
    )
    const [name = '', ...stated] = object.split('+')
    return resolveLaw(
      {
        actor: 'AAA',
        conduct,
        assisted: null,
        munition: { class: name as 'apm', stated: stated as ['undetectable'] },
        place: null,
        counterpart: { kind: 'state', state: 'BBB' },
        purpose: null,
        situation: 'armed_conflict',
      },
      day(on),
      register,
      RULEBOOKS.filter(({ instrument }) => instrument === 'ccw-p2a'),
    ).verdict
  }
  const DETECT = ['ccw-p2a/annex_1__para_2__point_b']
  const LIFE = ['ccw-p2a/annex_1__para_3__point_a', 'ccw-p2a/annex_1__para_3__point_b']

  it.each([
    ['undetectable mines, deferred', DETECT, 'apm+undetectable', '2007-12-02', 'conditional'],
    ['undetectable mines, once the deferral ended', DETECT, 'apm+undetectable', '2007-12-03', 'prohibited'],
    ['undetectable mines, another point deferred', LIFE, 'apm+undetectable', '2005-01-01', 'prohibited'],
    [
      'scattered mines with one safeguard, deferred',
      LIFE,
      'apm+detectable+remotely_delivered+self_destruct',
      '2005-01-01',
      'conditional',
    ],
    [
      'scattered mines with no safeguard, deferred',
      LIFE,
      'apm+detectable+remotely_delivered+persistent',
      '2005-01-01',
      'prohibited',
    ],
    [
      'scattered mines with no safeguard, after',
      LIFE,
      'apm+detectable+remotely_delivered+persistent',
      '2008-01-01',
      'prohibited',
    ],
  ] as const)('%s', (_case, provisions, object, on, expected) => {
    expect(verdict(provisions, object, on)).toBe(expected)
  })

  it('a deferral never opens a transfer (art. 8(2))', () => {
    expect(verdict(DETECT, 'apm+undetectable', '2005-01-01', 'transfer')).toBe('prohibited')
  })
})
