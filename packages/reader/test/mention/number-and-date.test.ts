import { day, isoDate } from '@pacta/law/calendar/day'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/language/library.ts'
import { dates } from '../../src/mention/date.ts'
import { durations } from '../../src/mention/duration.ts'
import { numbers } from '../../src/mention/number.ts'
import { phrases } from '../../src/mention/phrases.ts'
import { tokenize } from '../../src/token/token.ts'

const TODAY = day('2025-07-12')

const read = (text: string, code = 'en') => {
  const language = languageOf(code, { names: [] })
  if (language === null) throw new Error(`no language ${code}`)
  const tokens = tokenize(text)
  const mentions = phrases(tokens, language)
  const found = numbers(tokens, mentions)
  const lengths = durations(tokens, mentions, found)
  return { numbers: found, dates: dates(tokens, mentions, lengths, TODAY, null), durations: lengths }
}

describe('numbers', () => {
  it.each([
    ['166 states', 166, 'exact', 'en'],
    ['one hundred and sixty-six states', 166, 'exact', 'en'],
    ['more than 160 states', 160, 'more', 'en'],
    ['about 171,000 mines', 171_000, 'about', 'en'],
    ['2.2 million mines', 2_200_000, 'exact', 'en'],
    ['nearly 15 000 mines', 15_000, 'nearly', 'en'],
    ['the fortieth state', 40, 'exact', 'en'],
    ['the 162nd state', 162, 'exact', 'en'],
    ['noventa y cuatro países', 94, 'exact', 'es'],
    ['410.000 Euro', 410_000, 'exact', 'de'],
    ['сорок восемь стран', 48, 'exact', 'ru'],
    ['ponad 40 milionów min', 40_000_000, 'more', 'pl'],
  ])('%s', (text, value, hedge, code) => {
    expect(read(text, code).numbers[0]).toMatchObject({ value, hedge })
  })
})

describe('dates', () => {
  it.each([
    ['on 27 December 2005', '2005-12-27', '2005-12-27', 'en'],
    ['on December 27, 2005', '2005-12-27', '2005-12-27', 'en'],
    ['in December 2005', '2005-12-01', '2005-12-31', 'en'],
    ['in 2005', '2005-01-01', '2005-12-31', 'en'],
    ['on 10 July', '2025-07-10', '2025-07-10', 'en'],
    ['yesterday', '2025-07-11', '2025-07-11', 'en'],
    // 12 July 2025 was a Saturday.
    ['on Thursday', '2025-07-10', '2025-07-10', 'en'],
    ['last year', '2024-01-01', '2024-12-31', 'en'],
    ['the 1990s', '1990-01-01', '1999-12-31', 'en'],
    ['le 1er mars 2003', '2003-03-01', '2003-03-01', 'fr'],
    ['am 10. Juli 2025', '2025-07-10', '2025-07-10', 'de'],
    ['el 5 de diciembre de 1997', '1997-12-05', '1997-12-05', 'es'],
    ['27 июня 2025 года', '2025-06-27', '2025-06-27', 'ru'],
    ['5. joulukuuta 1997', '1997-12-05', '1997-12-05', 'fi'],
    ['27.06.2025', '2025-06-27', '2025-06-27', 'de'],
    ['am 27. 6. 2025', '2025-06-27', '2025-06-27', 'de'],
    ['1. maaliskuuta vuonna 1999', '1999-03-01', '1999-03-01', 'fi'],
    ['en julio del año pasado', '2024-07-01', '2024-07-31', 'es'],
    // The January before ended 162 days ago, the next begins in 173.
    ['in January', '2025-01-01', '2025-01-31', 'en'],
    ['in February', '2025-02-01', '2025-02-28', 'en'],
    ['in December', '2025-12-01', '2025-12-31', 'en'],
  ])('%s', (text, earliest, latest, code) => {
    const [date] = read(text, code).dates
    const [reading] = date?.readings ?? []
    expect(reading === undefined ? null : [isoDate(reading.earliest), isoDate(reading.latest)]).toEqual([
      earliest,
      latest,
    ])
  })

  it('"may" is a month only where it is written as one', () => {
    expect(read('they may leave').dates).toEqual([])
    expect(read('in May 2025').dates).toHaveLength(1)
  })
})

describe('lengths of time', () => {
  it.each([
    ['within four years', 48, 0],
    ['a ten-year limit', 120, 0],
    ['after six months', 6, 0],
    ['180 days later', 0, 180],
    ['half a year after', 6, 0],
    ['a decade to clear', 120, 0],
  ])('%s', (text, months, days) => {
    expect(read(text).durations[0]).toMatchObject({ months, days })
  })
})
