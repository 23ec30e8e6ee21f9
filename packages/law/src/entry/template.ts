/** Members of a payload with the values that say nothing. */
export type PayloadTemplate = Readonly<Record<string, unknown>>

const ACT = { standing: 'accepted', actedAs: null, note: null }
const CONSENT = { ...ACT, protocolsAccepted: [] }
const NOTICE = {
  ...ACT,
  receivedOn: null,
  circulatedOn: null,
  noticeTo: [],
  reasonsGiven: null,
  reasonsSource: null,
}
const PROVISIONS = { ...ACT, provisions: [], endsOn: null }

/**
 * What an entry carries where the one who writes it leaves it open: nothing known, nothing claimed. Only kinds that the
 * law compiles have one.
 */
export const PAYLOAD_TEMPLATES: Readonly<Record<string, PayloadTemplate>> = {
  signature: ACT,
  ratification: CONSENT,
  acceptance: CONSENT,
  approval: CONSENT,
  accession: CONSENT,
  consent_to_be_bound: CONSENT,
  succession: { ...CONSENT, successionOfStatesOn: null, successionSource: null, effectPublishedBy: null },
  provisional_application: PROVISIONS,
  declaration: PROVISIONS,
  reservation: PROVISIONS,
  deferral: PROVISIONS,
  territorial_application: PROVISIONS,
  withdrawal: NOTICE,
  communication: { ...NOTICE, purports: 'other', concerns: null },
  revocation: { ...ACT, concerns: '' },
  objection: { ...ACT, concerns: '', provisions: [] },
  conflict_start: { conflict: 'not stated', character: 'international', basis: 'not stated', note: null },
  conflict_end: { concerns: null, basis: 'not stated', note: null },
  conflict_assessment: { finding: 'engaged', by: 'not stated', note: null },
  meeting_decision: { meeting: '', subject: 'not stated', view: 'not stated', concerns: null, note: null },
}
