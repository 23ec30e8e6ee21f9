import type {
  CommunicationPayload,
  ConsentPayload,
  CorrectionPayload,
  ProvisionsPayload,
  ReactionPayload,
  RevocationPayload,
  SignaturePayload,
  SuccessionPayload,
  WithdrawalPayload,
} from '@pacta/law/entry/act'
import * as z from 'zod'
import { maybe, maybeEdtf, note, several, words } from './part.ts'

const anyAct = { standing: z.enum(['accepted', 'conflicting']), actedAs: maybe, note }

const notice = {
  ...anyAct,
  receivedOn: maybeEdtf,
  circulatedOn: maybeEdtf,
  noticeTo: several,
  reasonsGiven: maybe,
  reasonsSource: maybe,
}

const consent = { ...anyAct, protocolsAccepted: several }

export const signaturePayload: z.ZodType<SignaturePayload> = z.strictObject(anyAct)
export const consentPayload: z.ZodType<ConsentPayload> = z.strictObject(consent)
export const successionPayload: z.ZodType<SuccessionPayload> = z.strictObject({
  ...consent,
  successionOfStatesOn: maybeEdtf,
  successionSource: maybe,
  effectPublishedBy: z.enum(['depositary', 'meeting_or_secretariat']).nullable(),
})
export const withdrawalPayload: z.ZodType<WithdrawalPayload> = z.strictObject(notice)
export const communicationPayload: z.ZodType<CommunicationPayload> = z.strictObject({
  ...notice,
  purports: z.enum([
    'suspension',
    'limited_application',
    'territorial',
    'intent_not_to_join',
    'other',
    'text_not_seen',
  ]),
  concerns: maybe,
})
export const provisionsPayload: z.ZodType<ProvisionsPayload> = z.strictObject({
  ...anyAct,
  provisions: several,
  endsOn: maybeEdtf,
})
export const reactionPayload: z.ZodType<ReactionPayload> = z.strictObject({
  ...anyAct,
  concerns: words,
  provisions: several,
})
export const revocationPayload: z.ZodType<RevocationPayload> = z.strictObject({ ...anyAct, concerns: words })
export const correctionPayload: z.ZodType<CorrectionPayload> = z.strictObject({ concerns: words, why: words })
