import { describe, expect, it } from 'vitest'
import { fields, list } from './support/json.ts'
import { askOverHttp } from './support/over-http.ts'

const { ask } = askOverHttp()

// What each instrument says of an object, for the Netherlands, which is bound by all of them on the day asked about.

const STRENGTH: readonly (string | undefined)[] = [
  'does_not_apply',
  'silent',
  'permits',
  'restricts',
  'requires',
  'unknown',
  'prohibits',
]

/** The strongest effect of each layer that nothing displaces. */
const effects = async (
  question: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> => {
  const { law } = await ask({ actor: 'NLD', on: '2020-01-01', ...question })
  const strongest = new Map<string, string>()
  for (const layer of list(fields(law)['layers']).map(fields)) {
    if (layer['displacedBy'] !== null) continue
    const id = String(layer['id'])
    const rank = (one: string | undefined): number => STRENGTH.indexOf(one)
    const effect = String(layer['effect'])
    if (rank(effect) > rank(strongest.get(id))) strongest.set(id, effect)
  }
  return Object.fromEntries(strongest)
}

const OUT = 'does_not_apply'
const BAN = 'prohibits'
const BOUNDS = 'restricts'
const OPEN = 'unknown'

/** An object, and what APMBC, CCM, the 1980 Protocol II, Amended Protocol II and custom say of its use in conflict. */
const USE: readonly (readonly [
  object: string,
  apmbc: string,
  ccm: string,
  p2: string,
  p2a: string,
  custom: string,
])[] = [
  ['apm+hand_laid', BAN, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['apm+hand_laid+self_destruct', BAN, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['apm+non_persistent', BAN, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['apm+undetectable', BAN, OUT, BOUNDS, BAN, BOUNDS],
  ['apm+remotely_delivered', BAN, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['apm+remotely_delivered+persistent', BAN, OUT, BOUNDS, BAN, BOUNDS],
  ['directional+command_detonated', OUT, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['directional+tripwire', BAN, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['avm', OUT, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['avm+anti_handling', OPEN, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['avm+sensitive_fuze', OPEN, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['cluster_munition', OUT, BAN, OUT, OUT, BOUNDS],
  ['improvised+victim_activated', BAN, OUT, BOUNDS, BOUNDS, BOUNDS],
  ['other_device+command_detonated', OUT, OUT, BOUNDS, BOUNDS, BOUNDS],
]

describe('the use in an armed conflict', () => {
  it.each(USE)('of %s', async (object, apmbc, ccm, p2, p2a, custom) => {
    const found = await effects({ conduct: 'use', object, situation: 'armed_conflict' })
    expect(found).toMatchObject({ apmbc, ccm, 'ccw-p2': p2, 'ccw-p2a': p2a, custom })
  })

  it('is bound by the Amended Protocol in peace only for those who declared so', async () => {
    const question = { conduct: 'use', object: 'apm+undetectable', situation: 'peace', on: '2026-02-01' }
    expect((await ask({ ...question, actor: 'FIN' }))['law']).toMatchObject({ verdict: 'prohibited' })
    expect((await ask({ ...question, actor: 'USA' }))['law']).toMatchObject({ verdict: 'not_regulated' })
  })
})

/** A conduct, an object, and the instruments that say something of it. */
const CONDUCTS: readonly (readonly [
  conduct: string,
  object: string,
  says: Readonly<Record<string, string>>,
])[] = [
  ['develop', 'apm', { apmbc: BAN, ccm: OUT, 'ccw-p2a': 'silent', custom: 'silent' }],
  ['produce', 'apm', { apmbc: BAN, ccm: OUT, 'ccw-p2a': 'silent', custom: 'silent' }],
  ['produce', 'cluster_munition', { apmbc: OUT, ccm: BAN }],
  ['acquire', 'apm', { apmbc: BAN, 'ccw-p2a': 'silent' }],
  ['transit', 'apm', { apmbc: OPEN, ccm: OUT }],
  ['transit', 'cluster_munition', { apmbc: OUT, ccm: OPEN }],
  ['destroy_stockpile', 'apm', { apmbc: 'requires', 'ccw-p2a': 'silent' }],
  ['destroy_stockpile', 'cluster_munition', { ccm: 'requires', apmbc: OUT }],
  ['clear', 'cluster_munition', { ccm: 'requires', apmbc: OUT }],
  [
    'report',
    'apm',
    { apmbc: 'requires', ccm: 'requires', 'ccw-p2a': 'requires', 'ccw-p5': 'requires', att: 'requires' },
  ],
]

describe('each conduct', () => {
  it.each(CONDUCTS)('%s, %s', async (conduct, object, says) => {
    expect(await effects({ conduct, object })).toMatchObject(says)
  })

  it.each([
    ['apm+hand_laid', { apmbc: BAN, att: OUT, 'ccw-p2a': BOUNDS }],
    ['apm+undetectable', { apmbc: BAN, 'ccw-p2a': BAN }],
    ['apm+remotely_delivered', { apmbc: BAN, att: BAN, 'ccw-p2a': BOUNDS }],
    ['cluster_munition', { apmbc: OUT, ccm: BAN, att: BAN, 'ccw-p2a': OUT }],
    ['directional+command_detonated', { apmbc: OUT, ccm: OUT, att: OUT, 'ccw-p2a': OUT }],
  ])('transfer of %s to Brazil', async (object, says) => {
    expect(await effects({ conduct: 'transfer', object, counterpart: 'BRA' })).toMatchObject(says)
  })

  it('assistance in operations with a state outside the cluster convention is an open point, within it is not', async () => {
    const assist = { conduct: 'assist', assisted: 'use', object: 'cluster_munition' }
    expect(await effects({ ...assist, counterpart: 'USA' })).toMatchObject({ ccm: OPEN })
    expect(await effects({ ...assist, counterpart: 'DEU' })).toMatchObject({ ccm: BAN })
  })

  it('transfer for destruction: to anyone under the mine ban, to a party only under the cluster convention', async () => {
    const give = { conduct: 'transfer', purpose: 'destruction', counterpart: 'USA' }
    const mines = await effects({ ...give, object: 'apm' })
    expect(mines['apmbc']).not.toBe(BAN)
    expect(await effects({ ...give, object: 'cluster_munition' })).toMatchObject({ ccm: BAN })
  })
})
