/** Kinds of consent to be bound (VCLT art. 2(1)(b)); CCW protocols know only `consent_to_be_bound`. */
export const CONSENT_KINDS = [
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'consent_to_be_bound',
] as const
export type ConsentKind = (typeof CONSENT_KINDS)[number]

/** Acts done with the depositary. */
export const ACT_KINDS = [
  'signature',
  ...CONSENT_KINDS,
  'provisional_application',
  'declaration',
  'reservation',
  'deferral',
  'territorial_application',
  'withdrawal',
  'revocation',
  'objection',
  'communication',
  'correction',
] as const
export type ActKind = (typeof ACT_KINDS)[number]

/** Every kind of entry the ledger holds. */
export const ENTRY_KINDS = [
  ...ACT_KINDS,
  'state',
  'group',
  'instrument',
  'source',
  'check',
  'conflict_start',
  'conflict_end',
  'conflict_assessment',
  'meeting',
  'meeting_decision',
  'policy_norm',
  'domestic_step',
  'statement',
  'deadline_extension',
  'completion',
  'stock_destruction',
  'retained_mines',
  'transparency_rule',
  'stockpile',
  'producer',
  'transfer',
  'use',
  'figure',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

const KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS)
const ACTS: ReadonlySet<string> = new Set(ACT_KINDS)
const CONSENTS: ReadonlySet<string> = new Set(CONSENT_KINDS)

export const isEntryKind = (text: string): text is EntryKind => KINDS.has(text)
export const isActKind = (text: string): text is ActKind => ACTS.has(text)
export const isConsentKind = (text: string): text is ConsentKind => CONSENTS.has(text)
