/** What a state is to an instrument on a day (contract values). */
export const STATUSES = [
  'not_a_state_yet',
  'not_party',
  'signatory',
  'consented',
  'party',
  'withdrawing',
  'former_party',
  'unknown',
] as const
export type Status = (typeof STATUSES)[number]

/** Bound for a party and a withdrawing state; not known for `unknown`; else not bound. */
export const isBound = (status: Status): boolean | null =>
  status === 'unknown' ? null : status === 'party' || status === 'withdrawing'

/** How sure the first day of a segment is: published, worked out by the rulebook, or hanging on an open condition. */
export type Effect = 'confirmed' | 'computed' | 'conditional'
