import { describe, expect, it } from 'vitest'
import { type Fields, fields, list, text } from './support/json.ts'
import { askOverHttp } from './support/over-http.ts'

/** A question in short: options by name, the object written as the contract writes it. */
type Question = Readonly<Record<string, string>>

const { ask } = askOverHttp()

const of = (actor: string, conduct: string, object: string, on: string, more: Question = {}): Question => ({
  actor,
  conduct,
  object,
  on,
  ...more,
})

const OUTSIDE = { situation: 'armed_conflict' }

/** A question, the verdicts of law and of policy (null: not held here), and the day on which the law changes. */
const CASES: readonly (readonly [
  question: Question,
  law: string,
  policy: string | null,
  until?: string | null,
])[] = [
  [of('FIN', 'produce', 'apm', '2026-01-09'), 'prohibited', null, '2026-01-10'],
  [of('FIN', 'produce', 'apm', '2026-01-10'), 'not_regulated', null, null],
  [of('FIN', 'use', 'apm+undetectable', '2026-01-10'), 'prohibited', null],
  [of('FIN', 'use', 'apm', '2026-01-10', OUTSIDE), 'conditional', null],
  [of('FIN', 'transfer', 'apm', '2026-01-10', { counterpart: 'non_state' }), 'prohibited', null],
  [of('POL', 'produce', 'apm', '2026-02-19'), 'prohibited', null, '2026-02-20'],
  [of('POL', 'produce', 'apm', '2026-02-20'), 'not_regulated', null],
  [of('LTU', 'use', 'cluster_munition', '2025-03-05'), 'prohibited', null, '2025-03-06'],
  [of('DEU', 'use', 'cluster_munition', '2020-01-01'), 'prohibited', null],
  [of('USA', 'use', 'apm', '2023-01-01', { place: 'DEU' }), 'conditional', 'prohibited'],
  [of('USA', 'use', 'apm', '2023-01-01', { place: 'KOR' }), 'conditional', 'permitted'],
  [of('USA', 'use', 'apm', '2023-01-01', { place: 'korean-peninsula' }), 'conditional', 'permitted'],
  [of('USA', 'use', 'apm', '2023-01-01'), 'conditional', 'conditional'],
  [of('USA', 'produce', 'apm', '2023-01-01'), 'not_regulated', 'prohibited'],
  [of('NOR', 'produce', 'apm', '2026-01-10'), 'prohibited', 'prohibited'],
  [of('UKR', 'acquire', 'apm+non_persistent', '2024-12-01', { counterpart: 'USA' }), 'prohibited', null],
  [of('UKR', 'use', 'apm', '2025-12-10', OUTSIDE), 'prohibited', 'unknown'],
  [of('LBN', 'use', 'apm', '2026-08-01'), 'unknown', null, '2027-06-01'],
  [of('MNE', 'use', 'apm', '2006-12-01'), 'unknown', null, '2007-04-01'],
  [of('SSD', 'use', 'apm', '2011-07-09'), 'prohibited', 'not_covered'],
  [of('CHN', 'use', 'apm+undetectable', '2007-12-02', OUTSIDE), 'conditional', null, '2007-12-03'],
  [of('CHN', 'use', 'apm+undetectable', '2007-12-03', OUTSIDE), 'prohibited', null],
  [of('CHN', 'transfer', 'apm', '2020-01-01', { counterpart: 'non_state' }), 'prohibited', null],
  [of('GBR', 'use', 'directional+tripwire', '2020-01-01'), 'prohibited', null],
  [of('GBR', 'use', 'directional+command_detonated', '2020-01-01', OUTSIDE), 'conditional', null],
  [of('GBR', 'use', 'directional', '2020-01-01'), 'conditional', null],
  [of('GBR', 'use', 'avm+anti_handling', '2020-01-01'), 'unsettled', null],
  [of('GBR', 'use', 'improvised+victim_activated', '2020-01-01'), 'prohibited', null],
  [of('GBR', 'transit', 'apm', '2020-01-01', { counterpart: 'USA' }), 'unsettled', null],
  [of('GBR', 'use', 'apm', '2020-01-01', { purpose: 'counter_mine_training' }), 'prohibited', null],
  [of('GBR', 'retain', 'apm', '2020-01-01', { purpose: 'counter_mine_training' }), 'conditional', null],
  [of('GBR', 'retain', 'apm', '2020-01-01', { purpose: 'combat_training' }), 'prohibited', null],
  [of('GBR', 'stockpile', 'apm', '2003-03-01'), 'conditional', null, '2003-03-02'],
  [of('GBR', 'stockpile', 'apm', '2003-03-02'), 'prohibited', null],
  [of('NOR', 'assist', 'apm', '2026-01-10', { assisted: 'use', counterpart: 'USA' }), 'prohibited', null],
  [of('UKR', 'use', 'apm', '2003-01-01', OUTSIDE), 'conditional', null, '2006-06-01'],
  [of('GBR', 'clear', 'apm', '2009-03-02'), 'required', null],
  [of('GBR', 'report', 'apm', '2020-01-01'), 'required', null],
  [of('FIN', 'destroy_stockpile', 'apm', '2013-01-01'), 'required', null, '2026-01-10'],
  [of('FIN', 'destroy_stockpile', 'apm', '2026-02-01'), 'not_regulated', null],
]

const VERDICTS = [
  'prohibited',
  'conditional',
  'required',
  'permitted',
  'unsettled',
  'unknown',
  'not_regulated',
]
const EFFECTS = [
  'prohibits',
  'restricts',
  'permits',
  'requires',
  'silent',
  'does_not_apply',
  'not_covered',
  'unknown',
]

const findingFaults = (finding: Fields, verdicts: readonly string[]): readonly string[] => [
  ...(verdicts.includes(text(finding['verdict'])) ? [] : [`verdict ${finding['verdict']}`]),
  ...(typeof finding['contested'] === 'boolean' ? [] : ['contested']),
  ...list(finding['conditions'])
    .map(fields)
    .filter(({ met, text: said }) => ![true, false, 'not_stated'].includes(met as never) || said === '')
    .map((condition) => `condition ${JSON.stringify(condition)}`),
  ...list(finding['layers'])
    .map(fields)
    .filter(
      ({ layer, effect, because }) =>
        !['instrument', 'general_law', 'policy'].includes(String(layer)) ||
        !EFFECTS.includes(String(effect)) ||
        list(because).length === 0,
    )
    .map((layer) => `layer ${layer['id']} ${layer['effect']}`),
  ...list(finding['positions'])
    .map(fields)
    .filter(({ by, view, source }) => list(by).length === 0 || view === '' || typeof source !== 'string')
    .map((position) => `position of ${position['by']}`),
]

describe('ask', () => {
  const named = CASES.map(([question, law, policy, until]) => ({ question, law, policy, until }))
  it.each(named)('$question: law $law', async ({ question, law, policy, until }) => {
    const answered = await ask(question)
    const ofLaw = fields(answered['law'])
    const ofPolicy = fields(answered['policy'])
    expect({ law: ofLaw['verdict'], ...(policy && { policy: ofPolicy['verdict'] }) }).toEqual({
      law,
      ...(policy && { policy }),
    })
    if (until !== undefined) expect(ofLaw['until']).toBe(until)
    expect(findingFaults(ofLaw, VERDICTS)).toEqual([])
    expect(findingFaults(ofPolicy, [...VERDICTS, 'not_covered'])).toEqual([])
    expect(ofLaw['contested']).toBe(list(ofLaw['positions']).length > 0)
    // A condition is what makes a verdict conditional: no such verdict without one.
    if (law === 'conditional') expect(list(ofLaw['conditions']).length).toBeGreaterThan(0)
    // One sentence of two halves: what the law says, and what the state’s own policy says.
    expect(text(answered['summary'])).toMatch(/^\p{Lu}.+; .+\.$/u)
  })

  it('says why a verdict changed: the day before the withdrawal’s effect and the day itself', async () => {
    const layer = async (on: string): Promise<Fields> =>
      fields(list(fields((await ask(of('FIN', 'produce', 'apm', on)))['law'])['layers'])[0])
    expect(await layer('2026-01-09')).toMatchObject({
      layer: 'instrument',
      id: 'apmbc',
      provision: 'apmbc/art_1__para_1__point_b',
      effect: 'prohibits',
    })
    expect(await layer('2026-01-10')).toMatchObject({ id: 'apmbc', effect: 'does_not_apply' })
  })

  it('lets a later, narrower exception displace the rule it carves out of, and keeps both', async () => {
    const transfer = of('USA', 'transfer', 'apm+non_persistent', '2024-12-01', { counterpart: 'UKR' })
    const answered = await ask(transfer)
    const layers = list(fields(answered['policy'])['layers']).map(fields)
    const rule = layers.find(({ provision }) => provision === 'US-2022#4')
    expect(rule).toMatchObject({ effect: 'prohibits', displacedBy: 'US-2024-UKR#1' })
    expect(fields(answered['policy'])['verdict']).toBe('conditional')
    const before = await ask({ ...transfer, on: '2024-11-19' })
    expect(fields(before['policy'])).toMatchObject({ verdict: 'prohibited', until: '2024-11-20' })
  })

  it('judges a transfer from the other side as well', async () => {
    const answered = await ask(
      of('USA', 'transfer', 'apm+non_persistent', '2024-12-01', { counterpart: 'UKR' }),
    )
    expect(answered['counterpart']).toMatchObject({
      state: 'UKR',
      conduct: 'acquire',
      law: { verdict: 'prohibited' },
    })
    const alone = await ask(of('USA', 'produce', 'apm', '2024-12-01'))
    expect(alone['counterpart'] ?? null).toBeNull()
  })

  it('names what is not stated and could change the answer', async () => {
    const { law } = await ask(of('GBR', 'use', 'directional', '2020-01-01'))
    const open = list(fields(law)['conditions']).map(fields)
    expect(open.some(({ text: said, met }) => /tripwire/.test(String(said)) && met === 'not_stated')).toBe(
      true,
    )
    const { policy } = await ask(of('USA', 'use', 'apm', '2023-01-01'))
    const places = list(fields(policy)['conditions']).map(fields)
    expect(places.some(({ text: said }) => /place/.test(String(said)))).toBe(true)
  })
})
