import { longDate, shortDate } from './day.ts'

/** A date known to the day, or less exactly with its bounds. */
export type DateValue =
  | string
  | { readonly edtf: string; readonly earliest: string | null; readonly latest: string | null }
  | null

/** A date in words; one not known to the day with its bounds, never rounded. */
export const dateWords = (value: DateValue): string => {
  if (value === null) return 'day not known'
  if (typeof value === 'string') return longDate(value)
  const { edtf, earliest, latest } = value
  if (/^\d{4}(-\d{2})?$/.test(edtf)) return `${longDate(edtf)}, day not known`
  if (earliest !== null && latest !== null) return `between ${longDate(earliest)} and ${longDate(latest)}`
  if (latest !== null) return `by ${longDate(latest)}`
  return earliest !== null ? `not before ${longDate(earliest)}` : 'day not known'
}

/** The same for a narrow column of a table. */
export const shortDateWords = (value: DateValue): string =>
  typeof value === 'string' ? shortDate(value) : dateWords(value)

/** What a date sorts by: its earliest day, unknown days last. */
export const dateKey = (value: DateValue): string =>
  value === null ? '9999' : typeof value === 'string' ? value : (value.earliest ?? value.latest ?? '9999')
