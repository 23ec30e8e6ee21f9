import { describe, expect, it } from 'vitest'
import { table } from './support/acts.ts'
import { type Fields, fields, list, number, text, texts } from './support/json.ts'
import { askOverHttp } from './support/over-http.ts'
import { INSTRUMENTS, reckon } from './support/own-reckoning.ts'

const { answer } = askOverHttp()

// The published numbers: UN Treaty Collection as of 3 February 2026, meetings of the parties, press of the day.
const PUBLISHED: readonly (readonly [instrument: string, on: string, count: number])[] = [
  ['apmbc', '1999-02-28', 0],
  ['apmbc', '1999-03-01', 45],
  ['apmbc', '2014-09-23', 161],
  ['apmbc', '2024-11-01', 164],
  ['apmbc', '2025-11-30', 165],
  ['apmbc', '2025-12-01', 166],
  ['apmbc', '2025-12-26', 166],
  ['apmbc', '2025-12-27', 163],
  ['apmbc', '2026-01-09', 163],
  ['apmbc', '2026-01-10', 162],
  ['apmbc', '2026-02-19', 162],
  ['apmbc', '2026-02-20', 161],
  ['ccm', '2010-07-31', 0],
  ['ccm', '2025-03-05', 112],
  ['ccm', '2025-03-06', 111],
  ['ccm', '2026-02-28', 111],
  ['ccm', '2026-03-01', 112],
  ['ccw', '1983-12-01', 0],
  ['ccw', '2026-02-03', 128],
  ['ccw-p2', '2026-02-03', 96],
  ['ccw-p2a', '1998-12-02', 0],
  ['ccw-p2a', '2026-02-03', 107],
  ['ccw-p5', '2026-02-03', 99],
  ['att', '2014-12-23', 0],
  ['att', '2014-12-24', 61],
  ['att', '2026-02-03', 117],
]

describe('parties', () => {
  it.each(PUBLISHED)('%s on %s: %i states bound', async (instrument, on, count) => {
    const answered = await answer('parties', instrument, '--on', on)
    expect(answered).toMatchObject({ instrument, on, count })
    expect(texts(answered['states'])).toHaveLength(count)
  })

  // Around the ends of states, the entries into force, the exits, and days not yet certain.
  const DAYS = ['1980-01-01', '1990-10-03', '1992-04-27', '1993-01-01']
  const LATER = ['2007-01-01', '2011-07-09', '2026-08-01']
  it.each([...DAYS, ...LATER])('divides the states that exist on %s', async (on) => {
    const worlds = new Set<string>()
    for (const instrument of INSTRUMENTS) {
      const answered = await answer('parties', instrument, '--on', on)
      const of = (key: string): readonly string[] => texts(answered[key])
      const parts = ['states', 'consented', 'notParties', 'unknown'].flatMap(of)
      expect(new Set(parts).size).toBe(parts.length)
      expect(of('states')).toEqual(expect.arrayContaining([...of('withdrawing')]))
      expect(of('notParties')).toEqual(expect.arrayContaining([...of('signatoriesOnly')]))
      expect(of('notParties')).toEqual(expect.arrayContaining([...of('formerParties')]))
      expect(parts).not.toEqual(expect.arrayContaining(['XKX']))
      expect(answered['count']).toBe(of('states').length)
      const range = fields(answered['range'])
      expect(number(range['min'])).toBeLessThanOrEqual(number(answered['count']))
      expect(number(range['max'])).toBe(number(answered['count']) + of('unknown').length)
      worlds.add(parts.sort().join())
    }
    expect(worlds.size).toBe(1)
  })

  it.each([
    ['CSHH', '1992-12-31', true],
    ['CSHH', '1993-01-01', false],
    ['DDDE', '1990-10-02', true],
    ['DDDE', '1990-10-03', false],
    ['YUCS', '1992-04-26', true],
    ['YUCS', '1992-04-27', false],
  ])('counts %s among the parties of the CCW on %s: %s', async (state, on, counted) => {
    expect(texts((await answer('parties', 'ccw', '--on', on))['states']).includes(state)).toBe(counted)
  })
})

const KINDS = new Set([
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'consent_to_be_bound',
  'withdrawal',
  'revocation',
  'entry_into_force',
  'effect',
  'state_ends',
])

describe('counts', () => {
  it.each(INSTRUMENTS)(
    'of %s agree with parties on each day of change and the day before',
    async (instrument) => {
      const rows = list((await answer('counts', instrument))['series']).map(fields)
      expect(rows.map((row) => text(row['on']))).toEqual(rows.map((row) => text(row['on'])).sort())
      let last: Fields = { inForce: 0, consented: 0 }
      for (const row of rows) {
        const changes = list(row['change']).map(fields)
        expect(changes.length).toBeGreaterThan(0)
        expect(changes.filter((change) => !KINDS.has(text(change['kind'])))).toEqual([])
        const entered = changes.filter((change) => change['kind'] === 'entry_into_force').length
        const left = changes.filter((change) => change['kind'] === 'effect').length
        const ended = changes.filter((change) => change['kind'] === 'state_ends').length
        expect(number(row['inForce'])).toBe(number(last['inForce']) + entered - left - ended)
        last = row
      }
      for (const row of rows.filter((_, place) => place % 40 === 20)) {
        const { count } = await answer('parties', instrument, '--on', text(row['on']))
        expect({ on: row['on'], count }).toEqual({ on: row['on'], count: row['inForce'] })
      }
    },
  )

  it.each(INSTRUMENTS)('of %s count each consent that stands', async (instrument) => {
    const rows = list((await answer('counts', instrument, '--to', '2026-02-03'))['series']).map(fields)
    const states = [...new Set(table('acts.csv').map((row) => row['state'] ?? ''))]
    const standing = states.filter((state) => {
      const status = reckon(state, instrument)
        ?.filter(([from]) => from === null || from <= '2026-02-03')
        .at(-1)?.[1]
      return status === 'consented' || status === 'party' || status === 'withdrawing'
    })
    // Left to cases: successions without a published effect, and what is not known to the day.
    const open = states.filter((state) => reckon(state, instrument) === null)
    const ended = new Set(
      table('states.csv')
        .filter((row) => row['existsTo'] !== '')
        .map((row) => row['code']),
    )
    const sure = standing.filter((state) => !ended.has(state)).length
    expect(number(rows.at(-1)?.['consented'])).toBeGreaterThanOrEqual(sure)
    expect(number(rows.at(-1)?.['consented'])).toBeLessThanOrEqual(sure + open.length)
  })

  it('keep to the days asked for', async () => {
    const window = await answer('counts', 'apmbc', '--from', '2025-12-27', '--to', '2026-01-10')
    expect(window['series']).toEqual([
      {
        on: '2025-12-27',
        inForce: 163,
        consented: 163,
        change: ['EST', 'LTU', 'LVA'].map((state) => ({ state, kind: 'effect' })),
      },
      { on: '2026-01-10', inForce: 162, consented: 162, change: [{ state: 'FIN', kind: 'effect' }] },
    ])
  })

  it('bound what is not known to the day, and guess nothing', async () => {
    const answered = await answer('parties', 'apmbc', '--on', '2026-08-01')
    expect(answered).toMatchObject({ count: 161, range: { min: 161, max: 162 }, unknown: ['LBN'] })
    expect(list(answered['uncertain']).map((fact) => fields(fact)['state'])).toContain('LBN')
    expect((await answer('parties', 'apmbc', '--on', '2026-06-30'))['range']).toEqual({ min: 161, max: 161 })
  })
})
