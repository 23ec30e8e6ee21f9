import { describe, expect, it } from 'vitest'
import { runClock } from '../../src/calendar/clock.ts'
import { addDays, civilDate, type Day, day, daysInMonth, isoDate } from '../../src/calendar/day.ts'
import { dueOnce, firstYearly, yearlyAround } from '../../src/deadline/clock-run.ts'
import { isOnce, isYearly, type Obligation } from '../../src/deadline/obligation.ts'
import { OBLIGATION_TABLE } from '../../src/deadline/obligations.ts'
import { deadlines, decision, party } from './support.ts'

const duty = (instrument: string, obligation: Obligation['obligation']): Obligation => {
  const found = OBLIGATION_TABLE.find((one) => one.instrument === instrument && one.obligation === obligation)
  if (found === undefined) throw new Error(`no ${obligation} under ${instrument}`)
  return found
}

const once = (instrument: string, obligation: Obligation['obligation'], boundFrom: string): string => {
  const found = duty(instrument, obligation)
  if (!isOnce(found)) throw new Error('not due once')
  return isoDate(dueOnce(found.due, day(boundFrom)))
}

/** Each day of a common year and of a leap year. */
const TWO_YEARS: readonly Day[] = Array.from({ length: 365 + 366 }, (_, i) => addDays(day('2023-01-01'), i))

describe('initial report: 180 days after entry into force, that day being day 0', () => {
  // Due dates printed in the lists of the Implementation Support Unit and the Monitor (docs/explanation/deadlines.md).
  it.each<[string, string, string, string]>([
    ['apmbc', 'Botswana', '2000-09-01', '2001-02-28'],
    ['apmbc', 'Chad', '1999-11-01', '2000-04-29'],
    ['apmbc', 'Nigeria', '2002-03-01', '2002-08-28'],
    ['apmbc', 'Iraq', '2008-02-01', '2008-07-30'],
    ['apmbc', 'Ethiopia', '2005-06-01', '2005-11-28'],
    ['apmbc', 'Oman', '2015-02-01', '2015-07-31'],
    ['apmbc', 'Tuvalu', '2012-03-01', '2012-08-28'],
    ['apmbc', 'Palestine', '2018-06-01', '2018-11-28'],
    ['apmbc', 'Finland', '2012-07-01', '2012-12-28'],
    ['ccm', 'Nigeria', '2023-08-01', '2024-01-28'],
    ['ccm', 'South Sudan', '2024-02-01', '2024-07-30'],
  ])('%s, %s: in force %s, due %s', (instrument, _state, boundFrom, due) =>
    expect(once(instrument, 'initial_report', boundFrom)).toBe(due),
  )

  it('is 180 days and never six months, from each day of two years', () => {
    const six = { kind: 'months_after', months: 6 } as const
    for (const from of TWO_YEARS) {
      const due = once('apmbc', 'initial_report', isoDate(from))
      expect(due).toBe(isoDate(addDays(from, 180)))
      expect(due < isoDate(runClock(six, from))).toBe(true)
    }
  })
})

describe('clocks of years', () => {
  it.each<[string, Obligation['obligation'], string, string]>([
    ['apmbc', 'destroy_stockpile', '1999-03-01', '2003-03-01'],
    ['apmbc', 'clear', '1999-03-01', '2009-03-01'],
    ['ccm', 'destroy_stockpile', '2010-08-01', '2018-08-01'],
    ['ccm', 'clear', '2010-08-01', '2020-08-01'],
    // The Secretariat: 23 December 2015 for all bound from 24 December 2014.
    ['att', 'initial_report', '2014-12-24', '2015-12-23'],
    ['att', 'initial_report', '2020-10-04', '2021-10-03'],
    // Entry into force on a leap day, possible under the ATT only.
    ['att', 'initial_report', '2024-02-29', '2025-02-27'],
  ])('%s %s: in force %s, due %s', (instrument, obligation, boundFrom, due) =>
    expect(once(instrument, obligation, boundFrom)).toBe(due),
  )

  it('falls on the same day of the year, from each day of two years, the leap day on 28 February', () => {
    for (const from of TWO_YEARS) {
      const start = civilDate(from)
      const end = civilDate(day(once('apmbc', 'clear', isoDate(from))))
      expect(end.year).toBe(start.year + 10)
      expect(end.month).toBe(start.month)
      expect(end.day).toBe(Math.min(start.day, daysInMonth(end.year, end.month)))
    }
  })
})

describe('yearly reports: only the last day that passed and the next', () => {
  const around = (instrument: string, boundFrom: string, on: string): readonly (string | null)[] => {
    const yearly = duty(instrument, 'annual_report')
    const initial = OBLIGATION_TABLE.filter(isOnce).find(
      (one) => one.instrument === instrument && one.obligation === 'initial_report',
    )
    if (!isYearly(yearly)) throw new Error('not yearly')
    const first = firstYearly(yearly.due, {
      boundFrom: day(boundFrom),
      initialDue: initial === undefined ? null : dueOnce(initial.due, day(boundFrom)),
      decided: null,
    })
    const { last, next } = yearlyAround(yearly.due, first, day(on))
    return [last === null ? null : isoDate(last), isoDate(next)]
  }

  it.each<[string, string, string, string | null, string]>([
    // The initial report of a state bound from 1 September 2000 is due on 28 February 2001; the first update in April.
    ['apmbc', '2000-09-01', '2001-03-01', null, '2001-04-30'],
    // Bound from 1 December: the initial report is due on 30 May, after that year's 30 April.
    ['apmbc', '2025-12-01', '2026-01-01', null, '2027-04-30'],
    ['apmbc', '1999-03-01', '2026-04-29', '2025-04-30', '2026-04-30'],
    ['apmbc', '1999-03-01', '2026-04-30', '2025-04-30', '2026-04-30'],
    ['apmbc', '1999-03-01', '2026-05-01', '2026-04-30', '2027-04-30'],
    // The ATT's first yearly report covers the first full calendar year.
    ['att', '2014-12-24', '2015-06-01', null, '2016-05-31'],
    ['att', '2020-01-01', '2020-06-01', null, '2021-05-31'],
  ])('%s, bound from %s, on %s: last %s, next %s', (instrument, from, on, last, next) =>
    expect(around(instrument, from, on)).toEqual([last, next]),
  )
})

describe('days that a decision of the parties fixed, not the text', () => {
  const finland = party('FIN', '1998-04-03', 'ccw-p2a')
  const ccw = party('FIN', '1982-05-08', 'ccw').slice(1)
  const joined = finland.map((one) =>
    one.kind === 'ratification' ? { ...one, kind: 'consent_to_be_bound' as const } : one,
  )
  const entries = [...joined, ...ccw]
  const decided = decision('decision-ccw-p2a-report-date', '2010-11', 'ccw-p2a')
  const reports = (on: string, all = [...entries, decided]) =>
    deadlines(all, on)
      .filter(({ instrument }) => instrument === 'ccw-p2a')
      .map(({ due, stateOfPlay }) => `${due} ${stateOfPlay}`)

  it('Amended Protocol II names no day: before the decision of 2010 none is computed', () =>
    expect(reports('2010-11-29')).toEqual(['null unknown']))
  it('from the decision on, 31 March, the first in 2011', () => {
    expect(reports('2010-12-01')).toEqual(['2011-03-31 pending'])
    expect(reports('2011-04-01')).toEqual(['2011-03-31 unknown', '2012-03-31 pending'])
  })
  it('without the decision in the record nothing is computed', () =>
    expect(reports('2020-01-01', entries)).toEqual(['null unknown']))
})
