import type { Day } from '@pacta/law/calendar/day'
import type { Frame } from '../frame/frame.ts'
import type { DateMention, Span } from '../mention/mention.ts'

/** The day a count is meant for, and whether the claim says so itself: dated statements are never outdated. */
export const whenOf = (frame: Frame, on: Day): { readonly day: Day; readonly dated: boolean } => {
  const reading = frame.date?.readings[0]
  const dated = frame.date !== null && frame.date.precision !== 'loose'
  const stated = reading !== undefined && frame.date?.yearStated === true && reading.latest <= on + 1
  return { day: stated ? reading.latest : on, dated }
}

/** A date this many days back may still be that of the text. */
const LATELY = 31

/** Whether it holds on any day the claim's date may mean, or on the day of the text. */
export const everIn = (frame: Frame, on: Day, holds: (day: Day) => boolean): boolean => {
  for (const { earliest, latest } of frame.date?.readings ?? []) {
    if (earliest > on) continue
    const step = latest - earliest > 40 ? 7 : 1
    for (let day = earliest; day <= Math.min(latest, on); day = (day + step) as Day)
      if (holds(day)) return true
  }
  // A day or month gone by is the one that is meant; "since 1997" reaches to the day of the text.
  const past = frame.date?.yearStated === true && frame.date.readings.every((r) => r.latest < on - LATELY)
  return past ? false : holds(on)
}

/** Whether a day is one the date may mean. */
export const holdsOn = (date: DateMention, day: Day): boolean =>
  date.readings.some((r) => r.earliest <= day && day <= r.latest)

/** Whether a date may mean a day of a stretch. */
export const overlaps = (date: DateMention, earliest: Day, latest: Day): boolean =>
  date.readings.some((r: Span) => r.earliest <= latest && r.latest >= earliest)
