/** The words of a status, and the order in which legends list them. */
export const STATUSES = [
  'party',
  'withdrawing',
  'consented',
  'signatory',
  'former_party',
  'not_party',
  'unknown',
  'not_a_state_yet',
] as const
export type Status = (typeof STATUSES)[number]

const WORDS: Readonly<Record<Status, string>> = {
  party: 'State Party',
  withdrawing: 'Withdrawing, still bound',
  consented: 'Consent given, not yet in force',
  signatory: 'Signatory, not bound',
  former_party: 'Former State Party',
  not_party: 'Not a party',
  unknown: 'Unknown',
  not_a_state_yet: 'Not a state on this day',
}

/** What a status is called on every page. */
export const statusWord = (status: Status): string => WORDS[status]

const SHORT: Readonly<Record<Status, string>> = {
  party: 'Party',
  withdrawing: 'Withdrawing',
  consented: 'Consented',
  signatory: 'Signatory',
  former_party: 'Former',
  not_party: 'Not party',
  unknown: 'Unknown',
  not_a_state_yet: 'Not yet a state',
}

/** The same where there is room for a word only. */
export const shortWord = (status: Status): string => SHORT[status]

/** The statuses drawn with a pattern over their colour, so that colour is never the only carrier. */
export const PATTERNED: readonly Status[] = [
  'withdrawing',
  'consented',
  'signatory',
  'former_party',
  'unknown',
]
