import type { Envelope } from '@pacta/queries/question'
import type { DatesBody, EventJson } from '../ask/dates.ts'
import { stableUuid } from './stable-id.ts'

const escapeText = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n')

/** Lines of at most 75 octets, cut between characters (RFC 5545, section 3.1). */
const fold = (line: string): string => {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const char of line) {
    const bytes = Buffer.byteLength(char)
    if (size + bytes > (parts.length === 0 ? 75 : 74)) {
      parts.push(part)
      part = ''
      size = 0
    }
    part += char
    size += bytes
  }
  return [...parts, part].join('\r\n ')
}

const compact = (day: string): string => day.replaceAll('-', '')

const eventLines = (event: EventJson, stamp: string, base: string, notice: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${stableUuid(event.id)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(event.on)}`,
  `DTEND;VALUE=DATE:${compact(event.until)}`,
  `SUMMARY:${escapeText(event.title)}`,
  `DESCRIPTION:${escapeText([event.text, notice].filter((part) => part !== '').join('\n'))}`,
  `CATEGORIES:${event.kind.toUpperCase()}`,
  `STATUS:${event.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
  'TRANSP:TRANSPARENT',
  ...(event.states[0] === undefined ? [] : [`URL:${base}/states/${event.states[0]}`]),
  'END:VEVENT',
]

/** The moment the record last changed, so that equal ledgers give equal calendars. */
const stampOf = (lastRecordedAt: string): string => lastRecordedAt.replace(/[-:]/g, '').replace(/\.\d+/, '')

/** An iCalendar (RFC 5545) of all-day events that no one's day is blocked by. */
export const calendar = (
  answer: DatesBody & Envelope,
  head: { readonly name: string; readonly base: string; readonly lastRecordedAt: string },
): string => {
  const stamp = stampOf(head.lastRecordedAt)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Pacta//Pacta ${answer.asOf.program}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(head.name)}`,
    `X-WR-CALNAME:${escapeText(head.name)}`,
    `DESCRIPTION:${escapeText(answer.notice)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    ...answer.events.flatMap((event) => eventLines(event, stamp, head.base, answer.notice)),
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}
