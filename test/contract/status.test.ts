import { describe, expect, it } from 'vitest'
import { answer } from './support/answers.ts'
import { type Fields, fields, list } from './support/json.ts'

const statusOf = async (state: string, treaty: string, on: string): Promise<Fields> => {
  const answered = await answer('status', state, '--treaty', treaty, '--on', on)
  return fields(list(answered['instruments'])[0])
}

const KEYS = [
  'instrument',
  'status',
  'bound',
  'since',
  'until',
  'pending',
  'duties',
  'contested',
  'positions',
  'because',
]

type Case = readonly [state: string, treaty: string, on: string, expected: Fields]

const party = (since: string, until: string | null = null): Fields => ({
  status: 'party',
  bound: true,
  since,
  until,
})

const CASES: readonly Case[] = [
  ['FIN', 'apmbc', '2012-06-30', { status: 'consented', bound: false, until: '2012-07-01' }],
  ['FIN', 'apmbc', '2025-07-09', party('2012-07-01', '2025-07-10')],
  [
    'FIN',
    'apmbc',
    '2026-01-09',
    { status: 'withdrawing', bound: true, since: '2025-07-10', until: '2026-01-10' },
  ],
  ['FIN', 'apmbc', '2026-01-10', { status: 'former_party', bound: false, since: '2026-01-10', until: null }],
  [
    'POL',
    'apmbc',
    '2005-01-01',
    { status: 'signatory', bound: false, since: '1997-12-04', until: '2012-12-27' },
  ],
  ['POL', 'apmbc', '2026-02-19', { status: 'withdrawing', bound: true }],
  ['POL', 'apmbc', '2026-02-20', { status: 'former_party', bound: false }],
  ['EST', 'apmbc', '2025-12-26', { status: 'withdrawing', bound: true }],
  ['EST', 'apmbc', '2025-12-27', { status: 'former_party', bound: false }],
  ['LVA', 'apmbc', '2005-12-31', { status: 'consented', bound: false }],
  ['LVA', 'apmbc', '2006-01-01', party('2006-01-01', '2025-06-27')],
  ['LTU', 'ccm', '2025-03-05', { status: 'withdrawing', bound: true }],
  ['LTU', 'ccm', '2025-03-06', { status: 'former_party', bound: false }],
  ['UKR', 'apmbc', '2025-07-17', { ...party('2006-06-01'), contested: false }],
  ['UKR', 'apmbc', '2025-12-10', { ...party('2006-06-01'), contested: true }],
  ['GBR', 'apmbc', '1999-02-28', { status: 'consented', bound: false, until: '1999-03-01' }],
  ['GBR', 'apmbc', '1999-03-01', party('1999-03-01')],
  ['BWA', 'apmbc', '2000-09-01', party('2000-09-01')],
  ['NIC', 'apmbc', '1999-05-01', party('1999-05-01')],
  ['SSD', 'apmbc', '2011-07-08', { status: 'not_a_state_yet', bound: false }],
  ['SSD', 'apmbc', '2011-07-09', party('2011-07-09')],
  ['MNE', 'apmbc', '2007-01-01', { status: 'unknown', bound: null, contested: true }],
  ['MNE', 'apmbc', '2007-04-01', { status: 'party', bound: true }],
  ['LBN', 'apmbc', '2026-06-30', { status: 'not_party', bound: false }],
  ['LBN', 'apmbc', '2026-07-01', { status: 'unknown', bound: null }],
  ['ALB', 'ccw-p2a', '2003-02-27', { status: 'consented', bound: false, until: '2003-02-28' }],
  ['CHN', 'ccw-p2a', '1999-05-04', party('1999-05-04')],
  ['MRT', 'ccm', '2012-08-01', party('2012-08-01')],
  ['VUT', 'ccm', '2026-02-28', { status: 'consented', bound: false }],
  ['VUT', 'ccm', '2026-03-01', { status: 'party', bound: true }],
  ['TON', 'apmbc', '2025-12-01', { status: 'party', bound: true, effect: 'confirmed' }],
  ['USA', 'apmbc', '2026-01-01', { status: 'not_party', bound: false, since: null, until: null }],
  ['USA', 'att', '2015-01-01', { status: 'signatory', bound: false }],
  ['RUS', 'ccw', '1985-01-01', party('1983-12-02')],
  ['SUHH', 'ccw', '1985-01-01', party('1983-12-02', '1991-12-26')],
  ['SUHH', 'ccw', '1991-12-26', { status: 'not_party', bound: false }],
  ['SCG', 'apmbc', '2005-01-01', party('2004-03-01', '2006-06-03')],
  ['SRB', 'apmbc', '2006-06-03', party('2004-03-01')],
  ['DDDE', 'ccw', '1990-10-02', { status: 'party', bound: true, until: '1990-10-03' }],
  ['ZAF', 'att', '2014-12-24', party('2014-12-24')],
]

describe('status', () => {
  it.each(CASES)('of %s under %s on %s', async (state, treaty, on, expected) => {
    const status = await statusOf(state, treaty, on)
    expect(status).toMatchObject(expected)
    expect(Object.keys(status)).toEqual(expect.arrayContaining(KEYS))
  })

  it('names what is pending, and the premise of an exit under the conflict clause', async () => {
    expect((await statusOf('TON', 'apmbc', '2025-07-01'))['pending']).toMatchObject({
      kind: 'entry_into_force',
      notBefore: '2025-12-01',
      on: '2025-12-01',
      condition: null,
    })
    expect((await statusOf('FIN', 'apmbc', '2025-08-01'))['pending']).toMatchObject({
      kind: 'withdrawal',
      notBefore: '2026-01-10',
      on: '2026-01-10',
      condition: null,
      conflictTest: { day: '2026-01-10', finding: 'none_identified' },
    })
  })

  it('names the duties of those not yet bound', async () => {
    expect((await statusOf('AUT', 'apmbc', '1998-08-01'))['duties']).toMatchObject([
      { kind: 'provisional', provisions: ['apmbc/art_1__para_1'], from: '1998-06-29', until: '1999-03-01' },
      { kind: 'interim', from: '1998-06-29', until: '1999-03-01' },
    ])
    expect((await statusOf('AUT', 'apmbc', '1998-06-28'))['duties']).toMatchObject([
      { kind: 'interim', from: '1997-12-03' },
    ])
    expect((await statusOf('USA', 'att', '2015-01-01'))['duties']).toMatchObject([
      { kind: 'interim', from: '2013-09-25', until: '2019-07-18' },
    ])
    expect((await statusOf('USA', 'att', '2019-07-18'))['duties']).toEqual([])
  })

  it('shows who holds what on a contested act, each with the document in which it says so', async () => {
    const positions = list((await statusOf('UKR', 'apmbc', '2025-12-10'))['positions']).map(fields)
    expect(positions.map(({ by }) => String(by))).toEqual(
      expect.arrayContaining(['UKR', 'CHE', 'NOR', 'AUT', '22MSP']),
    )
    for (const position of positions) {
      expect(Object.keys(position)).toEqual(expect.arrayContaining(['by', 'view', 'entry', 'source']))
      expect(typeof position['source']).toBe('string')
    }
    const early = list((await statusOf('UKR', 'apmbc', '2025-07-20'))['positions']).map(fields)
    expect(early.map(({ by }) => String(by))).toEqual(['UKR'])
  })
})
