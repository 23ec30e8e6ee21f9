import { CONDUCTS } from '@pacta/law/conduct/conduct'
import { z } from 'zod'
import { envelope } from './envelope.ts'
import { finding } from './finding.ts'
import { state } from './values.ts'

const text = z.string().nullable()

export const askAnswer = z
  .object({
    query: z.object({
      actor: state,
      conduct: z.enum(CONDUCTS),
      object: z.string(),
      assisted: z.enum(CONDUCTS).nullable(),
      place: text,
      counterpart: text,
      purpose: text,
      situation: text,
    }),
    summary: z.string().meta({ description: 'One sentence that keeps law and policy apart.' }),
    law: finding,
    policy: finding,
    counterpart: z
      .object({ state, conduct: z.enum(CONDUCTS), law: finding, policy: finding })
      .exactOptional()
      .meta({ description: 'The same act seen from the state on the other side.' }),
    ...envelope,
  })
  .meta({ id: 'AskAnswer' })
