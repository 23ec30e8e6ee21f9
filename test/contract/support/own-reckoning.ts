import { type Row, table } from './acts.ts'

// A second, plain reckoning of the timelines from record/acts.csv, so that a change in the law's engine that
// moves a date is seen by something that does not share its code. It covers what is known to the day.

/** How a consent enters into force: the clock of a later state, the published day of the instrument, its threshold. */
const CLOCKS: Readonly<Record<string, { clock: 'month' | 'day' | 'ninety'; since: string; first: number }>> =
  {
    apmbc: { clock: 'month', since: '1999-03-01', first: 40 },
    ccm: { clock: 'month', since: '2010-08-01', first: 30 },
    ccw: { clock: 'day', since: '1983-12-02', first: 20 },
    'ccw-p2': { clock: 'day', since: '1983-12-02', first: 20 },
    'ccw-p2a': { clock: 'day', since: '1998-12-03', first: 20 },
    'ccw-p5': { clock: 'day', since: '2006-11-12', first: 20 },
    att: { clock: 'ninety', since: '2014-12-24', first: 50 },
  }

export const INSTRUMENTS = Object.keys(CLOCKS)

const CONSENTS = new Set([
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'consent_to_be_bound',
  'succession',
])

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value)

const written = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

const later = (on: string, clock: 'month' | 'day' | 'ninety'): string => {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number)
  if (clock === 'ninety') return written(year, month - 1, day + 90)
  if (clock === 'month') return written(year, month + 5, 1)
  return written(year, month + 5, Math.min(day, lastOf(year, month + 5)))
}

const acts = table('acts.csv').filter((row) => row['standing'] === 'accepted')

const nthConsent = (instrument: string, count: number): string =>
  acts
    .filter((row) => row['instrument'] === instrument && CONSENTS.has(row['kind'] ?? ''))
    .map((row) => row['on'] ?? '')
    .filter(isDay)
    .sort()[count - 1] ?? ''

const entryIntoForce = (row: Row, instrument: string): string => {
  const clock = CLOCKS[instrument]
  if (clock === undefined) throw new Error(`no clock of ${instrument}`)
  const on = row['on'] ?? ''
  if (isDay(row['effectiveOn'] ?? '')) return row['effectiveOn'] ?? ''
  // ATT art. 22(2) counts only from deposits made after the treaty was itself in force.
  const own = instrument === 'att' && on < clock.since ? clock.since : later(on, clock.clock)
  if (on <= nthConsent(instrument, clock.first) || own < clock.since) return clock.since
  return own
}

/** A status and its first day; the first has none. */
export type Step = readonly [from: string | null, status: string]

/**
 * The statuses of a state under an instrument as this file reckons them, or null where a day is not known, a
 * succession has no published effect, or a state consented twice: those are held to cases elsewhere.
 */
export const reckon = (state: string, instrument: string): readonly Step[] | null => {
  const own = acts.filter((row) => row['instrument'] === instrument && row['state'] === state)
  const of = (kinds: (kind: string) => boolean): readonly Row[] =>
    own.filter((row) => kinds(row['kind'] ?? ''))
  const signed = of((kind) => kind === 'signature').map((row) => row['on'] ?? '')
  const consents = of((kind) => CONSENTS.has(kind))
  const exits = of((kind) => kind === 'withdrawal')
  const [consent] = consents
  const open = consent?.['kind'] === 'succession' && consent['effectiveOn'] === ''
  if (
    open ||
    consents.length > 1 ||
    [...signed, ...consents.map((row) => row['on'] ?? '')].some((on) => !isDay(on))
  )
    return null
  const steps: Step[] = [[null, 'not_party'], ...signed.map((on): Step => [on, 'signatory'])]
  if (consent !== undefined) {
    const on = consent['on'] ?? ''
    const bound = entryIntoForce(consent, instrument)
    steps.push(...(bound > on ? [[on, 'consented'] as const] : []), [bound, 'party'])
  }
  for (const exit of exits)
    steps.push(
      [(exit['receivedOn'] ?? '') || (exit['on'] ?? ''), 'withdrawing'],
      [exit['effectiveOn'] ?? '', 'former_party'],
    )
  // Of two steps on one day the later act holds: who signs and ratifies on one day is never a mere signatory.
  return steps.filter(([from], place) => from === null || from !== steps[place + 1]?.[0])
}
