import { parseDay } from '@pacta/law/calendar/day'
import { Refusal } from './refusal.ts'

const FORM = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/

/** A moment as ISO 8601 in UTC, to the second or finer; anything else is refused with the form. */
export const readMoment = (text: string, name: string): string => {
  const day = FORM.exec(text)?.[1]
  if (day === undefined || parseDay(day) === null)
    throw new Refusal(
      'bad_call',
      `${name}: "${text.slice(0, 60)}" is no moment in UTC; write it as YYYY-MM-DDThh:mm:ssZ`,
      '2026-01-30T12:00:00Z',
    )
  return text
}
