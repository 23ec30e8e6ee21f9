import { CONDUCTS, PURPOSES } from '@pacta/law/conduct/conduct'
import { ATTRIBUTES, MUNITION_CLASSES } from '@pacta/law/conduct/munition'
import type { PolicyNormPayload } from '@pacta/law/entry/fact'
import * as z from 'zod'
import { maybe, maybeEdtf, note, several, words } from './part.ts'

/** What a norm may be about: the conducts of a question, and membership of a treaty. */
export const NORM_CONDUCTS = [...CONDUCTS, 'join', 'remain', 'withdraw'] as const

export const policyNormPayload: z.ZodType<PolicyNormPayload> = z.strictObject({
  policy: words,
  title: words,
  rank: z.enum(['constitution', 'statute', 'executive', 'ministry', 'statement']),
  force: z.enum(['binding', 'political', 'reported_practice']),
  stateOfForce: z.enum([
    'in_force',
    'announced',
    'never_in_force',
    'repealed_before_effect',
    'expired',
    'unknown',
  ]),
  situation: z.enum(['any', 'peace', 'armed_conflict', 'emergency']),
  adoptedOn: maybeEdtf,
  effectiveFrom: maybeEdtf,
  effectiveTo: maybeEdtf,
  lastConfirmedOn: maybeEdtf,
  lastConfirmedSource: maybe,
  supersededBy: several,
  displaces: several,
  waiverOf: maybe,
  waiverSource: maybe,
  conduct: z.enum(NORM_CONDUCTS),
  effect: z.enum([
    'prohibits',
    'restricts',
    'permits',
    'requires',
    'intends',
    'considers',
    'intends_not',
    'unknown',
  ]),
  treaty: maybe,
  place: z.strictObject({ text: words, only: several, except: several }),
  object: z.strictObject({
    text: words,
    condition: maybe,
    classes: z.array(z.enum(MUNITION_CLASSES)).min(1),
    needs: z.array(z.enum(ATTRIBUTES)),
    lacks: z.array(z.enum(ATTRIBUTES)),
  }),
  counterpart: z.strictObject({ text: z.string(), only: several }),
  authority: maybe,
  conditions: maybe,
  conditionsRole: z.enum(['limit', 'exception', 'remark']).nullable(),
  exceptPurposes: z.array(z.enum(PURPOSES)),
  note,
})
