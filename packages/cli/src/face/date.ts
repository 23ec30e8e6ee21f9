import type { DateValue } from '@pacta/law/calendar/date-value'
import type { Page } from './page.ts'

/** A date in the page's language; one not known to the day as it is written, with its bounds. */
export const dateText = (value: DateValue | null | undefined, { labels }: Page): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return labels.day(value)
  return `${value.edtf} (${value.earliest ?? '…'} – ${value.latest ?? '…'})`
}
