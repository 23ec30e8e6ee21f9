import { describe, expect, it } from 'vitest'
import { answer } from './support/answers.ts'
import { type Fields, fields, type Json, list, text } from './support/json.ts'

const PLAYS = [
  'not_applicable',
  'pending',
  'request_pending',
  'met',
  'met_late',
  'overdue',
  'reopened',
  'ended',
  'ended_in_breach',
  'unknown',
]

const KEYS = [
  'state',
  'instrument',
  'provision',
  'obligation',
  'originalDue',
  'due',
  'stateOfPlay',
  'metOn',
  'declaredBy',
  'lapses',
  'extensions',
  'because',
]

const on = '2026-02-03'
const all = list((await answer('deadlines', '--on', on))['deadlines']).map(fields)

const find = (state: string, instrument: string, obligation: string): Fields =>
  fields(
    all.find(
      (due) => due['state'] === state && due['instrument'] === instrument && due['obligation'] === obligation,
    ),
  )

const isDay = (value: Json | undefined): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

const addYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

describe('deadlines', () => {
  it('carry the keys and values of the contract', () => {
    expect(all.length).toBeGreaterThan(2000)
    expect(all.filter((due) => KEYS.some((key) => !(key in due)))).toEqual([])
    expect(all.filter(({ stateOfPlay }) => !PLAYS.includes(String(stateOfPlay)))).toEqual([])
    expect(all.filter(({ because }) => list(because).length === 0)).toEqual([])
  })

  it('run from entry into force for each state: four, eight and ten years, 180 days', async () => {
    const CLOCKS: readonly (readonly [
      instrument: string,
      obligation: string,
      due: (from: string) => string,
    ])[] = [
      ['apmbc', 'destroy_stockpile', (from) => addYears(from, 4)],
      ['apmbc', 'clear', (from) => addYears(from, 10)],
      ['apmbc', 'initial_report', (from) => addDays(from, 180)],
      ['ccm', 'destroy_stockpile', (from) => addYears(from, 8)],
      ['ccm', 'clear', (from) => addYears(from, 10)],
      ['ccm', 'initial_report', (from) => addDays(from, 180)],
    ]
    for (const state of [
      'AFG',
      'ALB',
      'BWA',
      'FIN',
      'GBR',
      'NIC',
      'NOR',
      'SSD',
      'SRB',
      'TON',
      'UKR',
      'ZWE',
    ]) {
      const { instruments } = await answer('timeline', state)
      for (const [instrument, obligation, due] of CLOCKS) {
        const timeline = list(instruments)
          .map(fields)
          .find((one) => one['instrument'] === instrument)
        const bound = list(timeline?.['segments'])
          .map(fields)
          .find(({ status }) => status === 'party')
        if (bound === undefined || text(bound['from']) > on) continue
        expect({ state, obligation, due: find(state, instrument, obligation)['originalDue'] }).toEqual({
          state,
          obligation,
          due: due(text(bound['from'])),
        })
      }
    }
  })

  it('accuse nobody without evidence: overdue only where a source says so', () => {
    const late = all.filter(({ stateOfPlay }) =>
      ['overdue', 'met_late', 'ended_in_breach'].includes(String(stateOfPlay)),
    )
    expect(late.length).toBeGreaterThan(0)
    for (const { because } of late)
      expect(
        list(because)
          .map(fields)
          .some(({ entry, source }) => Boolean(entry) && Boolean(source)),
      ).toBe(true)
    const unheard = all.filter(
      ({ obligation, stateOfPlay, due }) =>
        obligation === 'clear' && isDay(due) && text(due) < on && stateOfPlay === 'overdue',
    )
    // Of the many whose clock ran out, few are said to be late.
    expect(unheard.length).toBeLessThan(5)
  })

  it.each([
    ['UKR', 'apmbc', 'destroy_stockpile', { originalDue: '2010-06-01', stateOfPlay: 'overdue', metOn: null }],
    ['BLR', 'apmbc', 'destroy_stockpile', { originalDue: '2008-03-01', stateOfPlay: 'met_late' }],
    ['AFG', 'apmbc', 'clear', { originalDue: '2013-03-01', due: '2030-03-01', stateOfPlay: 'pending' }],
    [
      'GBR',
      'apmbc',
      'clear',
      { originalDue: '2009-03-01', due: '2024-03-01', stateOfPlay: 'met', metOn: '2020-11-14' },
    ],
    ['GNB', 'apmbc', 'clear', { originalDue: '2011-11-01', stateOfPlay: 'reopened' }],
    [
      'FIN',
      'apmbc',
      'destroy_stockpile',
      { originalDue: '2016-07-01', stateOfPlay: 'met', metOn: '2015-08-15' },
    ],
    ['FIN', 'apmbc', 'clear', { originalDue: '2022-07-01', stateOfPlay: 'ended' }],
  ])('%s, %s, %s', (state, instrument, obligation, expected) => {
    expect(find(state, instrument, obligation)).toMatchObject(expected)
  })

  it('list each extension with the meeting that decided it', () => {
    expect(list(find('AFG', 'apmbc', 'clear')['extensions'])).toMatchObject([
      { decidedAt: '12MSP', newDue: '2023-03-01' },
      { decidedAt: '20MSP', newDue: '2025-03-01' },
      { decidedAt: 'RC5', newDue: '2030-03-01' },
    ])
    const lapses = list(find('UKR', 'apmbc', 'clear')['lapses']).map(fields)
    expect(lapses[0]).toMatchObject({ from: '2016-06-02' })
  })

  it('show of yearly reports the last one due and the next', () => {
    const reports = all.filter(
      ({ state, instrument, obligation }) =>
        state === 'NOR' && instrument === 'apmbc' && obligation === 'annual_report',
    )
    expect(reports.map(({ due }) => due)).toEqual(['2025-04-30', '2026-04-30'])
  })

  it('keep to the window, the state and the state of play asked for', async () => {
    const window = list(
      (await answer('deadlines', '--on', on, '--within', '30d', '--treaty', 'apmbc'))['deadlines'],
    )
    expect(window.length).toBeGreaterThan(0)
    for (const { due, instrument } of window.map(fields)) {
      expect(instrument).toBe('apmbc')
      expect(text(due) >= on && text(due) <= addDays(on, 30)).toBe(true)
    }
    const overdue = list((await answer('deadlines', '--on', on, '--play', 'overdue'))['deadlines']).map(
      fields,
    )
    expect(overdue.length).toBeGreaterThan(0)
    expect(overdue.filter(({ stateOfPlay }) => stateOfPlay !== 'overdue')).toEqual([])
    const finnish = list((await answer('deadlines', '--on', on, '--state', 'FIN'))['deadlines']).map(fields)
    expect(new Set(finnish.map(({ state }) => state))).toEqual(new Set(['FIN']))
  })
})
