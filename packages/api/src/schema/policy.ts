import { z } from 'zod'
import { areaKeys, envelope } from './envelope.ts'
import { state } from './values.ts'

const text = z.string().nullable()

const norm = z
  .object({
    id: z.string(),
    conduct: z.string(),
    effect: z.string(),
    place: z.string(),
    object: z.string(),
    counterpart: z.string(),
    situation: z.string(),
    from: text,
    to: text,
    rank: z.string(),
    force: z.string(),
    stateOfForce: z.string(),
    conditions: text,
    conditionsRole: text,
    lastConfirmedOn: text,
    displaces: z.array(z.string()),
    supersededBy: z.array(z.string()),
    waiverOf: text,
    authority: text,
    source: text,
    onDay: z.enum(['decides', 'unknown', 'gap', 'context', 'none']),
    note: text,
  })
  .meta({
    id: 'Norm',
    description: 'One norm of a national policy, and what it does on the day asked about.',
  })

const policy = z
  .object({ policy: z.string(), title: z.string(), norms: z.array(norm) })
  .meta({ id: 'Policy' })

export const policyAnswer = z
  .object({
    state,
    name: z.string(),
    ...areaKeys,
    policies: z.array(policy),
    history: z.array(policy),
    ...envelope,
  })
  .meta({ id: 'PolicyAnswer' })
