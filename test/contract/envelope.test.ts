import { describe, expect, it } from 'vitest'
import { answer } from './support/answers.ts'
import { call } from './support/call.ts'
import { fields, list, number, parse, text } from './support/json.ts'

const NOTICE =
  'Unofficial reading of public sources. Not legal advice; not a statement by the UN, the depositary or any State.'

const ASK = ['ask', '--actor', 'FIN', '--conduct', 'produce', '--object', 'apm']
const WHAT_IF = [
  'what-if',
  '--act',
  'withdrawal',
  '--state',
  'UKR',
  '--treaty',
  'apmbc',
  '--received',
  '2026-03-01',
]

/** A call of each question, and the keys of its answer beside the common ones. */
const QUESTIONS: readonly (readonly [words: readonly string[], keys: readonly string[]])[] = [
  [
    ['status', 'FIN'],
    ['state', 'instruments'],
  ],
  [
    ['timeline', 'FIN'],
    ['state', 'instruments'],
  ],
  [
    ['parties', 'apmbc'],
    [
      'instrument',
      'count',
      'range',
      'states',
      'withdrawing',
      'consented',
      'signatoriesOnly',
      'formerParties',
      'notParties',
      'unknown',
    ],
  ],
  [
    ['counts', 'apmbc'],
    ['instrument', 'series'],
  ],
  [ASK, ['query', 'summary', 'law', 'policy']],
  [
    ['policy', 'USA'],
    ['state', 'policies'],
  ],
  [['deadlines', '--state', 'UKR'], ['deadlines']],
  [WHAT_IF, ['assumed', 'before', 'after', 'counts', 'timeline']],
  [
    ['entries', '--limit', '2'],
    ['entries', 'next'],
  ],
  [
    ['show', 'untc-xxvi-5'],
    ['entry', 'history', 'sources', 'proof'],
  ],
]

describe('every answer', () => {
  it.each(QUESTIONS)(
    '%j is one document that names its day and the record it was made from',
    async (words, keys) => {
      const { exit, out, err } = await call(...words, '--on', '2026-01-09', '--json')
      expect({ exit, err, lines: out.trimEnd().split('\n').length }).toEqual({ exit: 0, err: '', lines: 1 })
      const answered = parse(out)
      expect(Object.keys(answered)).toEqual(expect.arrayContaining([...keys]))
      expect(answered).toMatchObject({ on: '2026-01-09', knownOn: null, notice: NOTICE })
      const asOf = fields(answered['asOf'])
      expect(number(asOf['size'])).toBeGreaterThan(3000)
      expect(text(asOf['root'])).toMatch(/^[0-9a-f]{64}$/)
      expect(text(asOf['rulebook'])).toMatch(/^[0-9a-f]{64}$/)
      expect(text(asOf['program'])).toMatch(/^\d+\.\d+\.\d+/)
      expect(typeof answered['asFarAsRecorded']).toBe('boolean')
      for (const day of Object.values(fields(answered['horizon'])))
        expect(text(day)).toMatch(/^\d{4}-\d\d-\d\d$/)
      for (const fact of list(answered['uncertain']).map(fields))
        expect(Object.keys(fact)).toEqual(
          expect.arrayContaining(['state', 'kind', 'earliest', 'latest', 'entry']),
        )
    },
  )

  it.each(QUESTIONS)('%j carries the notice in words as well', async (words) => {
    const { exit, out, err } = await call(...words)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out.replace(/\s+/g, ' ')).toContain(NOTICE)
  })

  it('takes today, in UTC, where no day is given', async () => {
    const before = new Date().toISOString().slice(0, 10)
    const { on } = await answer('status', 'FIN')
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(on)
  })

  it.each([[['status', 'FIN']], [['parties', 'ccm']], [ASK]])(
    '%j is the same as of the size it names',
    async (words) => {
      const now = await answer(...words, '--on', '2026-01-09')
      const size = String(fields(now['asOf'])['size'])
      expect(await answer(...words, '--on', '2026-01-09', '--as-of-size', size)).toEqual(now)
    },
  )

  it.each([
    ['apmbc', '2026-02-03', false],
    ['apmbc', '2026-02-04', true],
    ['att', '1999-01-01', false],
  ])('about %s on %s lies past its horizon: %s', async (treaty, on, past) => {
    const answered = await answer('status', 'NOR', '--treaty', treaty, '--on', on)
    expect(answered['horizon']).toEqual({ [treaty]: '2026-02-03' })
    expect(answered['asFarAsRecorded']).toBe(past)
  })

  it('of verify recomputes the whole log', async () => {
    const answered = await answer('verify')
    expect(answered).toMatchObject({ ok: true, firstBad: null })
    expect(fields((await answer('status', 'FIN'))['asOf'])).toMatchObject({
      size: answered['size'],
      root: answered['rootHash'],
    })
  })
})

describe('a state', () => {
  it.each([
    ['FIN', 'FIN'],
    ['fin', 'FIN'],
    ['Finland', 'FIN'],
    ['Finlande', 'FIN'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Russian Federation', 'RUS'],
    ['Russia', 'RUS'],
    ['Holy See', 'VAT'],
    ['Palestine', 'PSE'],
    ['Cook Islands', 'COK'],
    ['Democratic Republic of the Congo', 'COD'],
    ['Czechoslovakia', 'CSHH'],
  ])('is named %s or %s', async (name, state) => {
    expect((await answer('status', name, '--treaty', 'ccw'))['state']).toBe(state)
  })

  it.each(['XKX', 'ESH', 'TWN'])('%s is an area: no status, and no position on it', async (area) => {
    for (const question of ['status', 'timeline']) {
      const answered = await answer(question, area)
      expect(answered).toMatchObject({
        state: area,
        statement: "not on the depositary's list; no position on status",
        instruments: [],
      })
    }
  })
})
