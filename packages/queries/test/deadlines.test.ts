import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DateValue } from '@pacta/law/calendar/date-value'
import { day } from '@pacta/law/calendar/day'
import type { ReasonText } from '@pacta/law/reason/render'
import { readRecord } from '@pacta/ledger/record/read-record'
import { seededLog } from '@pacta/ledger/seeding/entries'
import { buildSnapshot } from '@pacta/ledger/snapshot/build'
import { replaceFile } from '@pacta/ledger/snapshot/replace-file'
import { afterAll, describe, expect, it } from 'vitest'
import { deadlinesQuestion } from '../src/deadlines.ts'
import type { DeadlineJson } from '../src/json/deadline.ts'
import { ask, type Words } from '../src/question.ts'
import { openReading } from '../src/reading.ts'
import { Refusal } from '../src/refusal.ts'
import { RECORD } from './support/record.ts'

const folder = mkdtempSync(join(tmpdir(), 'pacta-deadlines-'))
const file = join(folder, 'snapshot.pacta')
const { seeds, digest } = readRecord(RECORD)
replaceFile(
  file,
  buildSnapshot(seededLog(seeds), {
    recordDigest: digest,
    rulebook: 'test',
    program: 'test',
    checkpoint: null,
  }),
)
const reading = openReading(file)
afterAll(() => {
  reading.snapshot.close()
  rmSync(folder, { recursive: true })
})

const asked = (words: Words) => ask(deadlinesQuestion, reading, words, day('2026-03-01'))
const list = (words: Words): readonly DeadlineJson[] => asked(words).deadlines
const text = (value: DateValue | null): string =>
  value === null ? '-' : typeof value === 'string' ? value : value.edtf

const one = (state: string, obligation: string, on: string, treaty = 'apmbc'): DeadlineJson => {
  const found = list({ state, treaty, on }).find((each) => each.obligation === obligation)
  if (found === undefined)
    throw new Error(`${state} has no deadline to ${obligation} under ${treaty} on ${on}`)
  return found
}

describe('clearance, as the record has it', () => {
  it.each<[string, string, string, string, string]>([
    ['Afghanistan', '2026-03-01', '2013-03-01', '2030-03-01', 'pending'],
    ['Angola', '2026-03-01', '2013-01-01', '2025-12-31', 'request_pending'],
    ['Bosnia and Herzegovina', '2026-03-01', '2009-03-01', '2027-03-01', 'pending'],
    ['Burundi', '2026-03-01', '2014-04-01', '2014-04-01', 'met'],
    ['Cambodia', '2026-03-01', '2010-01-01', '2030-12-31', 'pending'],
    ['Cameroon', '2026-03-01', '2013-03-01', '2013-03-01', 'overdue'],
    ['COG', '2011-11-15', '2011-11-01', '2011-11-01', 'overdue'],
    ['COG', '2012-01-01', '2011-11-01', '2013-01-01', 'pending'],
    ['COG', '2013-01-02', '2011-11-01', '2013-01-01', 'met'],
    ['Croatia', '2026-03-01', '2009-03-01', '2026-03-01', 'pending'],
    ['Eritrea', '2022-06-01', '2012-02-01', '2020-12-31', 'overdue'],
    ['Eritrea', '2026-03-01', '2012-02-01', '2024-12-31', 'unknown'],
    ['Estonia', '2026-03-01', '2014-11-01', '2014-11-01', 'ended'],
    ['Ethiopia', '2015-07-01', '2015-06-01', '2015-06-01', 'overdue'],
    ['Ethiopia', '2026-03-01', '2015-06-01', '2025-12-31', 'request_pending'],
    ['Guinea-Bissau', '2026-03-01', '2011-11-01', '2027-12-31', 'reopened'],
    ['Mauritania', '2020-01-01', '2011-01-01', '2021-01-01', 'unknown'],
    ['Mauritania', '2026-03-01', '2011-01-01', '2026-12-31', 'reopened'],
    ['Montenegro', '2026-03-01', '2016-06-03/2017-04-01', '2016-06-03/2017-04-01', 'unknown'],
    ['Nicaragua', '2026-03-01', '2009-05-01', '2010-05-01', 'met'],
    ['Nigeria', '2012-01-01', '2012-03-01', '2012-03-01', 'met'],
    ['Nigeria', '2026-03-01', '2012-03-01', '2025-12-31', 'reopened'],
    ['South Sudan', '2026-03-01', '2021-07-09', '2026-07-09', 'pending'],
    ['Sri Lanka', '2026-03-01', '2028-06-01', '2028-06-01', 'pending'],
    ['Ukraine', '2017-01-01', '2016-06-01', '2016-06-01', 'overdue'],
    ['Ukraine', '2026-03-01', '2016-06-01', '2023-12-01', 'unknown'],
    ['United Kingdom', '2026-03-01', '2009-03-01', '2024-03-01', 'met'],
  ])('%s on %s: first due %s, due %s, %s', (state, on, originalDue, due, play) => {
    const found = one(state, 'clear', on)
    expect([text(found.originalDue), text(found.due), found.stateOfPlay]).toEqual([originalDue, due, play])
  })

  it('keeps lapses between a deadline and a later decision', () => {
    const lapses = ['COG', 'ERI', 'ETH', 'UGA', 'UKR'].flatMap((state) =>
      one(state, 'clear', '2026-03-01').lapses.map(({ from, to }) => `${state} ${from} ${text(to)}`),
    )
    expect(lapses).toEqual([
      'COG 2011-11-02 2011-12-02',
      'ERI 2021-01-01 2023-11',
      'ETH 2015-06-02 2015-12',
      'UGA 2009-08-02 2009-12',
      'UKR 2016-06-02 2018-11',
    ])
  })

  it('names meetings by their codes, and who declared completion', () => {
    const found = one('Afghanistan', 'clear', '2026-03-01')
    expect(found.extensions.map(({ decidedAt, newDue }) => [decidedAt, newDue])).toEqual([
      ['12MSP', '2023-03-01'],
      ['20MSP', '2025-03-01'],
      ['RC5', '2030-03-01'],
    ])
    const { declaredBy, declaredAt, metOn, metOnIs } = one('Nigeria', 'clear', '2026-03-01')
    expect([declaredBy, declaredAt, metOn, metOnIs]).toEqual(['NGA', '11MSP', '2011-11-29', 'declaration'])
  })
})

describe('stocks, as the record has it', () => {
  it.each<[string, string, string, string, string, string]>([
    ['apmbc', 'Cyprus', '2008-01-01', '2007-07-01', 'met', '2007-07-01'],
    ['apmbc', 'Finland', '2026-03-01', '2016-07-01', 'met', '2015-08-15'],
    ['apmbc', 'Estonia', '2026-03-01', '2008-11-01', 'ended', '-'],
    ['apmbc', 'Lithuania', '2026-03-01', '2007-11-01', 'met', '2004-06'],
    ['apmbc', 'Belarus', '2026-03-01', '2008-03-01', 'met_late', '2017-04-05'],
    ['apmbc', 'Belarus', '2012-01-01', '2008-03-01', 'overdue', '-'],
    ['apmbc', 'TUR', '2026-03-01', '2008-03-01', 'met_late', '2011-12-01'],
    ['apmbc', 'Greece', '2026-03-01', '2008-03-01', 'overdue', '-'],
    ['apmbc', 'Ukraine', '2026-03-01', '2010-06-01', 'overdue', '-'],
    ['apmbc', 'Iraq', '2026-03-01', '2012-02-01', 'not_applicable', '-'],
    ['apmbc', 'Norway', '2026-03-01', '2003-03-01', 'unknown', '-'],
    ['apmbc', 'Burundi', '2026-03-01', '2008-04-01', 'met', '2008-03-17/2008-03-18'],
    ['ccm', 'Croatia', '2026-03-01', '2018-08-01', 'met', '2018-07-31'],
    ['ccm', 'Peru', '2023-03-01', '2024-04', 'pending', '-'],
    ['ccm', 'Lithuania', '2026-03-01', '2019-09-01', 'ended', '-'],
  ])('%s, %s on %s: due %s, %s, met %s', (treaty, state, on, due, play, metOn) => {
    const found = one(state, 'destroy_stockpile', on, treaty)
    expect([text(found.due), found.stateOfPlay, text(found.metOn)]).toEqual([due, play, metOn])
  })

  it('a suspension that a state claims makes its duties contested, and changes none', () => {
    const found = one('Ukraine', 'destroy_stockpile', '2026-03-01')
    expect(found.contested).toBe(true)
    expect(found.positions.some(({ by }) => by.includes('22MSP'))).toBe(true)
    expect(one('Ukraine', 'destroy_stockpile', '2025-07-01').contested).toBe(false)
  })
})

describe('reports', () => {
  const dues = (state: string, treaty: string, on: string) =>
    list({ state, treaty, on })
      .filter(({ obligation }) => obligation.endsWith('report'))
      .map(({ id, due, stateOfPlay }) => `${id} ${text(due)} ${stateOfPlay}`)

  it.each<[string, string, string, readonly string[]]>([
    [
      'FIN',
      'apmbc',
      '2025-12-01',
      [
        'apmbc-fin-initial-report 2012-12-28 unknown',
        'apmbc-fin-annual-report-2025 2025-04-30 unknown',
        'apmbc-fin-annual-report-2026 2026-04-30 pending',
      ],
    ],
    [
      'FIN',
      'apmbc',
      '2026-01-10',
      ['apmbc-fin-initial-report 2012-12-28 ended', 'apmbc-fin-annual-report-2025 2025-04-30 ended'],
    ],
    [
      'FIN',
      'ccw-p2a',
      '2026-03-31',
      [
        'ccw-p2a-fin-annual-report-2025 2025-03-31 unknown',
        'ccw-p2a-fin-annual-report-2026 2026-03-31 pending',
      ],
    ],
    [
      'FIN',
      'ccw-p5',
      '2026-04-01',
      [
        'ccw-p5-fin-initial-report 2007-05-11 unknown',
        'ccw-p5-fin-annual-report-2026 2026-03-31 unknown',
        'ccw-p5-fin-annual-report-2027 2027-03-31 pending',
      ],
    ],
    [
      'FRA',
      'att',
      '2015-12-23',
      ['att-fra-initial-report 2015-12-23 pending', 'att-fra-annual-report-2016 2016-05-31 pending'],
    ],
    [
      'MHL',
      'apmbc',
      '2026-03-01',
      ['apmbc-mhl-initial-report 2026-02-28 unknown', 'apmbc-mhl-annual-report-2026 2026-04-30 pending'],
    ],
  ])('%s, %s on %s', (state, treaty, on, expected) => expect(dues(state, treaty, on)).toEqual(expected))

  it('a list that prints another day stands beside the computed one: Cameroon', () => {
    const found = one('Cameroon', 'initial_report', '2026-03-01')
    expect(found.due).toBe('2003-08-28')
    expect(found.because.find(({ code }) => code === 'printed_due')).toMatchObject({ holds: false })
  })
})

const flat = (reasons: readonly ReasonText[]): readonly ReasonText[] =>
  reasons.flatMap((reason) => [reason, ...flat(reason.children ?? [])])

describe('the whole list', () => {
  const days = [
    '1999-03-01',
    '2008-06-30',
    '2015-01-01',
    '2021-02-01',
    '2025-12-27',
    '2026-03-01',
    '2030-01-01',
  ]
  it.each(days)('on %s: nobody is late without a source, everything is explained and in order', (on) => {
    const all = list({ on })
    expect(all.length).toBeGreaterThan(100)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const bounds = all.map(({ due }) =>
      due === null ? '9' : typeof due === 'string' ? due : (due.latest ?? '9'),
    )
    expect(bounds).toEqual([...bounds].sort())
    for (const { id, stateOfPlay, because } of all) {
      const steps = flat(because)
      expect(steps.length, id).toBeGreaterThan(0)
      for (const step of steps) {
        expect(step.text, id).toMatch(/\.$/)
        expect(step.text, id).not.toMatch(/undefined|NaN/)
        expect(step.provision ?? step.entry ?? step.source, `${id}: ${step.text}`).toBeDefined()
      }
      if (['overdue', 'met_late', 'ended_in_breach'].includes(stateOfPlay))
        expect(
          steps.some(({ entry, source }) => entry !== undefined && source !== undefined),
          id,
        ).toBe(true)
    }
  })

  it('who is overdue on 1 March 2026, and on what evidence', () =>
    expect(
      list({ play: 'overdue' }).map(({ id, because }) => [
        id,
        because.findLast(({ entry }) => entry !== undefined)?.code,
      ]),
    ).toEqual([
      ['apmbc-grc-destroy-stockpile', 'said_not_done'],
      ['apmbc-ukr-destroy-stockpile', 'said_not_done'],
      ['apmbc-cmr-clear', 'said_violation'],
    ]))
})

describe('filters and bad input', () => {
  it('within: from the day asked about to so many days after it, both included', () => {
    const found = list({ treaty: 'apmbc', state: 'SSD', within: '130d' })
    expect(found.map(({ id }) => id)).toEqual(['apmbc-ssd-annual-report-2026', 'apmbc-ssd-clear'])
    expect(list({ treaty: 'apmbc', state: 'SSD', within: '129d' }).map(({ id }) => id)).toEqual([
      'apmbc-ssd-annual-report-2026',
    ])
  })
  it('a state that is no party has none; an area has no status', () => {
    expect(list({ state: 'USA', treaty: 'apmbc' })).toEqual([])
    expect(asked({ state: 'XKX' })).toMatchObject({ area: true, deadlines: [] })
  })
  it('an uncertain membership is named once, with what is missing', () => {
    const answer = asked({ state: 'LBN', treaty: 'apmbc', on: '2026-11-21' })
    expect(answer.deadlines.map(({ due, stateOfPlay }) => [due, stateOfPlay])).toEqual(
      Array.from({ length: 4 }, () => [null, 'unknown']),
    )
    expect(answer.uncertain.map(({ kind }) => kind).sort()).toEqual(['accession', 'entry_into_force'])
  })
  it.each<[Words, string]>([
    [{ within: '6 months' }, 'within: "6 months" is no length of time; write a number of days such as 180d'],
    [
      { play: 'late' },
      'play: "late" is not known; accepted are not_applicable, pending, request_pending, met, met_late, overdue, reopened, ended, ended_in_breach, unknown',
    ],
  ])('%j', (words, message) => {
    expect(() => asked(words)).toThrow(Refusal)
    expect(() => asked(words)).toThrow(message)
  })
  it('French says the same', () => {
    const english = list({ state: 'ERI', on: '2022-06-01' })
    const french = list({ state: 'ERI', on: '2022-06-01', lang: 'fr' })
    expect(french.map(({ id, due, stateOfPlay }) => [id, due, stateOfPlay])).toEqual(
      english.map(({ id, due, stateOfPlay }) => [id, due, stateOfPlay]),
    )
    expect(french[0]?.because[0]?.text).not.toBe(english[0]?.because[0]?.text)
  })
})
