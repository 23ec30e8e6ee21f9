import { day } from '@pacta/law/calendar/day'
import { describe, expect, it } from 'vitest'
import { type PolicyJson, policyQuestion } from '../src/policy.ts'
import { ask } from '../src/question.ts'
import { Refusal } from '../src/refusal.ts'
import { realReading } from './support/reading.ts'

const policyOf = (state: string, on: string) =>
  ask(policyQuestion, realReading(), { state, on }, day('2026-11-21'))

const ids = (policies: readonly PolicyJson[]): readonly string[] => policies.map(({ policy }) => policy)
const doing = (policies: readonly PolicyJson[], what: string): readonly string[] =>
  policies.flatMap(({ norms }) => norms.filter(({ onDay }) => onDay === what).map(({ id }) => id))

describe('the policies of a state on a day', () => {
  it('the United States in the middle of 2023: those of 2022, and what nobody has confirmed since', () => {
    const { policies } = policyOf('USA', '2023-07-01')
    expect(doing(policies, 'decides')).toEqual(
      expect.arrayContaining(['US-2022#1', 'US-2022#4', 'US-2022#7', 'US-CM-2017#2']),
    )
    expect(doing(policies, 'unknown')).toEqual(
      expect.arrayContaining(['US-EXPORTBAN-1997#1', 'US-CM-EXPORT-2009B#1']),
    )
    expect(ids(policies)).not.toContain('US-2020')
  })

  it('after 2 December 2025 the gaps are shown as gaps', () => {
    const { policies, history } = policyOf('USA', '2026-01-15')
    expect(doing(policies, 'gap')).toEqual(
      expect.arrayContaining([
        'US-2025-INTERIM#6',
        'US-2025-INTERIM#7',
        'US-2025-INTERIM#8',
        'US-2025-INTERIM#9',
      ]),
    )
    expect(ids(history)).toEqual(expect.arrayContaining(['US-2022', 'US-2024-UKR', 'US-2014-09']))
  })

  it.each([
    ['1992-10-22', 'US-MORAT-1992', false],
    ['1992-10-23', 'US-MORAT-1992', true],
    ['1993-10-22', 'US-MORAT-1992', true],
    ['1993-10-23', 'US-MORAT-1992', false],
    ['2020-01-30', 'US-2014-09', true],
    ['2020-01-31', 'US-2014-09', false],
    ['2022-06-20', 'US-2020', true],
    ['2022-06-21', 'US-2020', false],
    ['2024-11-19', 'US-2024-UKR', false],
    ['2024-11-20', 'US-2024-UKR', true],
    ['2025-12-02', 'US-2024-UKR', false],
  ])('on %s %s: %s', (on, policy, there) =>
    expect(ids(policyOf('USA', on).policies).includes(policy)).toBe(there),
  )

  it('no policy is lost between the day and the history, and none stands in both', () => {
    const all = new Set(
      realReading()
        .view({})
        .entriesOf('policy_norm')
        .filter(({ states }) => states.includes('USA'))
        .map(({ payload }) => payload.policy),
    )
    for (const on of ['1990-01-01', '1997-06-01', '2005-01-01', '2015-01-01', '2026-04-01']) {
      const { policies, history } = policyOf('USA', on)
      expect(new Set([...ids(policies), ...ids(history)])).toEqual(all)
      expect(ids(policies).filter((id) => ids(history).includes(id))).toEqual([])
    }
  })

  it('each norm carries rank, force, scope, days, conditions and its source', () => {
    const norm = policyOf('USA', '2024-12-10')
      .policies.flatMap(({ norms }) => norms)
      .find(({ id }) => id === 'US-2024-UKR#1')
    expect(norm).toMatchObject({
      conduct: 'transfer',
      effect: 'permits',
      rank: 'executive',
      force: 'binding',
      stateOfForce: 'in_force',
      from: '2024-11-20',
      to: '2025-12-02',
      lastConfirmedOn: '2024-12-13',
      displaces: ['US-2022', 'US-EXPORTBAN-1997'],
      conditionsRole: 'limit',
      source: 'us-defenseone-2024-11-20',
      onDay: 'decides',
    })
  })

  it('Finland: a rule for peace and one for an emergency, both political', () => {
    const { policies } = policyOf('FIN', '2026-02-01')
    const use = policies.find(({ policy }) => policy === 'FIN-2026-USE')
    expect(use?.norms.map(({ situation, force, onDay }) => [situation, force, onDay])).toEqual([
      ['peace', 'political', 'context'],
      ['emergency', 'political', 'context'],
    ])
  })

  it('Poland: what was announced is listed from its planned day and decides nothing', () => {
    expect(doing(policyOf('POL', '2026-03-01').policies, 'context')).toEqual(
      expect.arrayContaining(['POL-2025-PROD#1', 'POL-2026-48H#1']),
    )
    expect(ids(policyOf('POL', '2026-02-19').policies)).not.toContain('POL-2025-PROD')
  })

  it('a state without recorded policies has none to show', () =>
    expect(policyOf('VNM', '2020-01-01')).toMatchObject({ policies: [], history: [] }))

  it('an unknown state is answered with the nearest', () => {
    expect(() => policyOf('Finlnd', '2020-01-01')).toThrow(Refusal)
    expect(() => policyOf('Finlnd', '2020-01-01')).toThrow(/Finland \(FIN\)/)
  })
})
