import { describe, expect, it } from 'vitest'
import { answer } from './support/answers.ts'
import { call } from './support/call.ts'
import { type Fields, objectsIn, parse } from './support/json.ts'

const CALLS: readonly (readonly string[])[] = [
  ['status', 'UKR', '--on', '2025-12-10'],
  ['status', 'FIN', '--on', '2026-01-09'],
  ['timeline', 'LBN'],
  ['timeline', 'MNE'],
  ['timeline', 'SSD'],
  ['timeline', 'CSHH'],
  ['timeline', 'LTU'],
  ['policy', 'USA', '--on', '2024-12-01'],
  ['deadlines', '--state', 'GNB', '--on', '2026-01-01'],
  ['deadlines', '--state', 'UKR', '--on', '2026-01-01'],
  ['what-if', '--act', 'withdrawal', '--state', 'UKR', '--treaty', 'apmbc', '--received', '2026-03-01'],
  ...[
    ['FIN', 'use', 'apm'],
    ['CHN', 'use', 'apm+undetectable'],
    ['GBR', 'transit', 'apm'],
    ['DEU', 'use', 'cluster_munition'],
  ].map(([actor = '', conduct = '', object = '']) => [
    'ask',
    ...['--actor', actor, '--conduct', conduct, '--object', object, '--on', '2026-01-10'],
  ]),
]

const isReason = (value: Fields): boolean => typeof value['code'] === 'string' && 'holds' in value

const answers = await Promise.all(CALLS.map((words) => answer(...words)))
const reasons = answers.flatMap(objectsIn).filter(isReason)

describe('a reason', () => {
  it('is a sentence that holds or does not', () => {
    expect(reasons.length).toBeGreaterThan(200)
    const wrong = reasons.filter(
      ({ text, holds }) =>
        typeof text !== 'string' || !/^\p{Lu}.*[.!?]$/su.test(text) || typeof holds !== 'boolean',
    )
    expect(wrong.map(({ code, text }) => ({ code, text }))).toEqual([])
  })

  it('leaves no gap of its template open', () => {
    const wrong = reasons.filter(({ text }) =>
      /[{}]|undefined|null|NaN|\[object|\(\)| {2}|\.\.$/.test(String(text)),
    )
    expect(wrong.map(({ code, text }) => ({ code, text }))).toEqual([])
  })

  it('cites only what `pacta show` resolves', async () => {
    const cited = new Set(
      reasons
        .flatMap((reason) => [reason['provision'], reason['entry'], reason['source']])
        .filter((id) => typeof id === 'string')
        .filter((id) => !id.startsWith('assumed-')),
    )
    expect(cited.size).toBeGreaterThan(60)
    // One of each kind and every provision; entries and sources by the dozen are held to elsewhere.
    const provisions = [...cited].filter((id) => id.includes('/'))
    const others = [...cited].filter((id) => !id.includes('/')).filter((_, place) => place % 15 === 0)
    const unresolved: string[] = []
    for (const id of [...provisions, ...others]) {
      const { exit } = await call('show', id, '--json')
      if (exit !== 0) unresolved.push(id)
    }
    expect(unresolved).toEqual([])
  })

  it('of a state’s bound status ends in a provision and a sourced entry', () => {
    const bound = answers
      .flatMap(objectsIn)
      .filter((value) => value['bound'] === true && Array.isArray(value['because']))
    expect(bound.length).toBeGreaterThan(20)
    for (const { because = [] } of bound) {
      const own = objectsIn(because).filter(isReason)
      expect(own.some((reason) => typeof reason['provision'] === 'string')).toBe(true)
      expect(
        own.some((reason) => typeof reason['entry'] === 'string' && typeof reason['source'] === 'string'),
      ).toBe(true)
    }
  })
})

describe('show', () => {
  it.each([
    ['apmbc-fin-withdrawal-2025-07-10', 'withdrawal'],
    ['apmbc-fin-withdrawal-2025-07-10@1', 'withdrawal'],
    ['untc-xxvi-5', 'source'],
    ['US-2022#4', 'policy_norm'],
  ])('gives %s as a %s with its history and sources', async (id, kind) => {
    const shown = parse((await call('show', id, '--json')).out)
    expect(shown).toMatchObject({ entry: { id: id.replace(/@.*/, ''), kind } })
    const { history, sources } = shown
    expect(Array.isArray(history) && history.length > 0 && Array.isArray(sources) && sources.length > 0).toBe(
      true,
    )
  })

  const ENTRY = ['id', 'kind', 'states', 'on', 'payload', 'sources', 'confidence', 'recordedAt', 'recordedBy']
  it('gives an entry all its fields', async () => {
    const { entry } = await answer('show', 'apmbc-pol-withdrawal-2025-08-20')
    expect(entry).toMatchObject({
      instrument: 'apmbc',
      states: ['POL'],
      on: '2025-08-20',
      effectiveOn: '2026-02-20',
    })
    expect(Object.keys(entry as Fields)).toEqual(expect.arrayContaining([...ENTRY, 'checkedAt', 'hash']))
  })

  it.each(['apmbc/art_20__para_3', 'ccw/art_9__para_2', 'vclt/art_18__point_a', 'custom/rule_81', 'US-2022'])(
    'knows %s',
    async (id) => {
      expect((await call('show', id, '--json')).exit).toBe(0)
    },
  )
})
