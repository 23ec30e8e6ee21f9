import type {
  CheckPayload,
  ConflictAssessmentPayload,
  ConflictEndPayload,
  ConflictStartPayload,
  GroupPayload,
  InstrumentPayload,
  MeetingDecisionPayload,
  MeetingPayload,
  SourcePayload,
  StatePayload,
} from '@pacta/law/entry/fact'
import * as z from 'zod'
import { edtf, maybe, maybeEdtf, note, several, words } from './part.ts'

export const statePayload: z.ZodType<StatePayload> = z.strictObject({
  kind: z.enum(['state', 'historic_state', 'area']),
  name: words,
  officialName: words,
  existsFrom: maybeEdtf,
  existsTo: maybeEdtf,
  continuedBy: maybe,
  successors: z.array(z.strictObject({ state: words, on: edtf })),
  names: z.array(
    z.strictObject({
      lang: words,
      name: words,
      kind: z.enum(['name', 'demonym', 'capital', 'abbreviation']),
    }),
  ),
  note,
})

export const groupPayload: z.ZodType<GroupPayload> = z.strictObject({
  name: words,
  aliases: several,
  members: z.array(z.strictObject({ state: words, from: maybeEdtf, to: maybeEdtf, sources: several })),
  note,
})

export const instrumentPayload: z.ZodType<InstrumentPayload> = z.strictObject({
  title: words,
  shortName: words,
  aliases: several,
  adoptedOn: edtf,
  adoptedAt: words,
  openedOn: maybeEdtf,
  enteredIntoForceOn: maybeEdtf,
  untcNumber: words,
  depositary: words,
})

export const sourcePayload: z.ZodType<SourcePayload> = z.strictObject({
  title: words,
  publisher: z.string(),
  url: z.string(),
  publishedOn: maybeEdtf,
  accessedVia: maybe,
})

export const checkPayload: z.ZodType<CheckPayload> = z.strictObject({ source: words, note })

export const conflictStartPayload: z.ZodType<ConflictStartPayload> = z.strictObject({
  conflict: words,
  character: z.enum(['international', 'non-international']),
  basis: words,
  note,
})

export const conflictEndPayload: z.ZodType<ConflictEndPayload> = z.strictObject({
  concerns: maybe,
  basis: words,
  note,
})

export const conflictAssessmentPayload: z.ZodType<ConflictAssessmentPayload> = z.strictObject({
  finding: z.enum(['engaged', 'none_identified', 'disputed']),
  by: words,
  note,
})

export const meetingPayload: z.ZodType<MeetingPayload> = z.strictObject({
  code: words,
  name: words,
  city: maybe,
  country: maybe,
  endsOn: maybeEdtf,
  president: maybe,
  documents: several,
  unsourcedDetails: several,
  note,
})

export const meetingDecisionPayload: z.ZodType<MeetingDecisionPayload> = z.strictObject({
  meeting: words,
  subject: words,
  view: words,
  concerns: maybe,
  note,
})
