import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, type Clock, runClock } from '../src/calendar/clock.ts'
import { boundsOf, dateValue, edtfBounds } from '../src/calendar/date-value.ts'
import { civilDate, type Day, day, dayOf, daysInMonth, isoDate, parseDay } from '../src/calendar/day.ts'

const FIRST_OF_SIXTH: Clock = { kind: 'first_day_of_month_after', months: 6 }
const SIX_MONTHS: Clock = { kind: 'months_after', months: 6 }
const anyDay = fc.integer({ min: day('1900-01-01'), max: day('2200-12-31') }).map((n) => n as Day)

describe('clocks, as treaties and their depositary count', () => {
  it.each<[string, Clock, string, string]>([
    [
      'APMBC 17(2), Botswana: the first of a month counts as that month',
      FIRST_OF_SIXTH,
      '2000-03-01',
      '2000-09-01',
    ],
    ['APMBC 17(1), the fortieth instrument', FIRST_OF_SIXTH, '1998-09-16', '1999-03-01'],
    ['APMBC 17(2), Nicaragua: last day of a month', FIRST_OF_SIXTH, '1998-11-30', '1999-05-01'],
    ['APMBC 17(2), Ecuador', FIRST_OF_SIXTH, '1999-04-29', '1999-10-01'],
    ['APMBC 17(2), Ukraine', FIRST_OF_SIXTH, '2005-12-27', '2006-06-01'],
    ['CCM 17(2), Mauritania', FIRST_OF_SIXTH, '2012-02-01', '2012-08-01'],
    ['CCM 17(2), Nigeria: last day of February', FIRST_OF_SIXTH, '2023-02-28', '2023-08-01'],
    ['CCW 5(4), Albania', SIX_MONTHS, '2002-08-28', '2003-02-28'],
    ['CCW 5(4), China', SIX_MONTHS, '1998-11-04', '1999-05-04'],
    ['CCW 5(4), Guatemala: 30 February does not exist', SIX_MONTHS, '2002-08-30', '2003-02-28'],
    ['CCW 5(3), the twentieth consent', SIX_MONTHS, '1983-06-02', '1983-12-02'],
    ['APMBC 20(3), Estonia, Latvia, Lithuania', SIX_MONTHS, '2025-06-27', '2025-12-27'],
    ['APMBC 20(3), Finland', SIX_MONTHS, '2025-07-10', '2026-01-10'],
    ['APMBC 20(3), Poland', SIX_MONTHS, '2025-08-20', '2026-02-20'],
    ['CCM 20(3), Lithuania', SIX_MONTHS, '2024-09-06', '2025-03-06'],
    ['CCW 9(2), one year over a leap day', { kind: 'years_after', years: 1 }, '2024-02-29', '2025-02-28'],
    ['ATT 22(1), the fiftieth instrument', { kind: 'days_after', days: 90 }, '2014-09-25', '2014-12-24'],
    ['ATT 22(2), China', { kind: 'days_after', days: 90 }, '2020-07-06', '2020-10-04'],
    ['ATT 22(2), Andorra', { kind: 'days_after', days: 90 }, '2022-12-02', '2023-03-02'],
    ['APMBC 7(1), 180 days', { kind: 'days_after', days: 180 }, '2012-07-01', '2012-12-28'],
  ])('%s: %s from %s gives %s', (_case, clock, from, to) => {
    expect(isoDate(runClock(clock, day(from)))).toBe(to)
  })

  it('six months from each day of two years, one of them a leap year, never skip into a month too late', () => {
    for (let n = day('2023-08-01'); n <= day('2025-08-31'); n = (n + 1) as Day) {
      const start = civilDate(n)
      const end = civilDate(addMonths(n, 6))
      expect(end.year * 12 + end.month - (start.year * 12 + start.month)).toBe(6)
      expect(end.day).toBe(Math.min(start.day, daysInMonth(end.year, end.month)))
    }
  })

  it('a later start never runs out earlier', () => {
    const clocks: readonly Clock[] = [
      FIRST_OF_SIXTH,
      SIX_MONTHS,
      { kind: 'years_after', years: 4 },
      { kind: 'days_after', days: 90 },
    ]
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(400),
        fc.constantFrom(...clocks),
        (from, more, clock) => runClock(clock, from) <= runClock(clock, (from + more) as Day),
      ),
    )
  })
})

describe('days', () => {
  it('a day and its date are one thing', () => {
    fc.assert(fc.property(anyDay, (n) => dayOf(civilDate(n)) === n && parseDay(isoDate(n)) === n))
  })

  it.each([
    '2025-02-30',
    '2025-02-29',
    '0000-00-00',
    '0000-01-01',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '10.01.2026',
    '2026-01-10T00:00',
    '',
    ' 2026-01-10',
  ])('"%s" is no day', (text) => {
    expect(parseDay(text)).toBeNull()
  })
})

describe('dates known less exactly keep their bounds', () => {
  it.each<[string, string | null, string | null]>([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2025-06', '2025-06-01', '2025-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['../2025-12-02', null, '2025-12-02'],
    ['2026-01-12/2026-12-31', '2026-01-12', '2026-12-31'],
    ['XXXX', null, null],
    ['1997~', '1997-01-01', '1997-12-31'],
  ])('%s', (edtf, earliest, latest) => {
    const value = dateValue(edtf)
    expect(value).toEqual({ edtf, earliest, latest })
    expect(boundsOf(value)).toEqual({
      earliest: earliest === null ? null : day(earliest),
      latest: latest === null ? null : day(latest),
    })
  })

  it('a day is written as a day', () => expect(dateValue('2026-01-10')).toBe('2026-01-10'))

  it.each(['2026-02-30', '2026/2025', 'soon', '2026-13', '1/2/3'])('"%s" is no date', (text) =>
    expect(edtfBounds(text)).toBeNull(),
  )
})
