import type { EntryOf } from '@pacta/law/entry/entry'
import type { EntryKind } from '@pacta/law/entry/kind'
import type { ZodType } from 'zod'
import {
  communicationPayload,
  consentPayload,
  correctionPayload,
  provisionsPayload,
  reactionPayload,
  revocationPayload,
  signaturePayload,
  successionPayload,
  withdrawalPayload,
} from './act-payload.ts'
import {
  checkPayload,
  conflictAssessmentPayload,
  conflictEndPayload,
  conflictStartPayload,
  groupPayload,
  instrumentPayload,
  meetingDecisionPayload,
  meetingPayload,
  sourcePayload,
  statePayload,
} from './fact-payload.ts'
import { policyNormPayload } from './policy-norm-payload.ts'
import { tablePayload } from './table-payload.ts'

type Schemas = { readonly [K in EntryKind]: ZodType<EntryOf<K>['payload']> }

/** The schema of every kind's payload. Record, import and desk check payloads with these and no others. */
export const PAYLOAD_SCHEMAS: Schemas = {
  signature: signaturePayload,
  ratification: consentPayload,
  acceptance: consentPayload,
  approval: consentPayload,
  accession: consentPayload,
  consent_to_be_bound: consentPayload,
  succession: successionPayload,
  provisional_application: provisionsPayload,
  declaration: provisionsPayload,
  reservation: provisionsPayload,
  deferral: provisionsPayload,
  territorial_application: provisionsPayload,
  withdrawal: withdrawalPayload,
  revocation: revocationPayload,
  objection: reactionPayload,
  communication: communicationPayload,
  correction: correctionPayload,
  state: statePayload,
  group: groupPayload,
  instrument: instrumentPayload,
  source: sourcePayload,
  check: checkPayload,
  conflict_start: conflictStartPayload,
  conflict_end: conflictEndPayload,
  conflict_assessment: conflictAssessmentPayload,
  meeting: meetingPayload,
  meeting_decision: meetingDecisionPayload,
  policy_norm: policyNormPayload,
  domestic_step: tablePayload,
  statement: tablePayload,
  deadline_extension: tablePayload,
  completion: tablePayload,
  stock_destruction: tablePayload,
  retained_mines: tablePayload,
  transparency_rule: tablePayload,
  stockpile: tablePayload,
  producer: tablePayload,
  transfer: tablePayload,
  use: tablePayload,
  figure: tablePayload,
}

/** What a payload lacks or has too much, one sentence each, such as `purports: …`; empty where it is right. */
export const payloadProblems = (kind: EntryKind, payload: unknown): readonly string[] => {
  const result = PAYLOAD_SCHEMAS[kind].safeParse(payload)
  if (result.success) return []
  return result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  )
}
