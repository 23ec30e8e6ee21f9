import { z } from 'zod'
import { envelope } from './envelope.ts'
import { day, dayOrNull, instrument } from './values.ts'

const check = z
  .object({
    instrument,
    name: z.string(),
    horizon: dayOrNull,
    lastCheck: z
      .object({ on: z.string(), checkedAt: z.string().nullable(), source: z.string(), entry: z.string() })
      .nullable(),
    daysSinceCheck: z.int().nullable(),
    overdue: z.boolean(),
  })
  .meta({
    id: 'Freshness',
    description: 'How far the record of an instrument reaches, and when it was last looked at.',
  })

export const metaAnswer = z
  .object({
    version: z.string(),
    snapshot: z.object({ contentHash: z.string(), recordDigest: z.string(), rulebook: z.string() }),
    log: z.object({
      size: z.int(),
      root: z.string(),
      firstRecordedAt: z.string().nullable(),
      lastRecordedAt: z.string().nullable(),
      signed: z.boolean(),
    }),
    instruments: z.array(check),
    checkEveryDays: z.int(),
    overdueSources: z.array(
      z.object({ source: z.string(), title: z.string(), url: z.string(), instrument, lastLookedAt: day }),
    ),
    licence: z.object({ program: z.string(), record: z.string() }),
    links: z.record(z.string(), z.string()),
    ...envelope,
  })
  .meta({ id: 'MetaAnswer' })
