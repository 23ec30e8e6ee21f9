import { z } from 'zod'
import { entry } from './entry.ts'
import { envelope } from './envelope.ts'
import { instrumentStatus } from './status.ts'
import { segment } from './timeline.ts'
import { instrument, state } from './values.ts'

export const whatIfAnswer = z
  .object({
    assumed: z
      .array(entry)
      .meta({ description: 'What was assumed; it decides in this answer and nowhere else.' }),
    state,
    instrument,
    before: instrumentStatus,
    after: instrumentStatus,
    counts: z.object({ before: z.int(), after: z.int() }),
    timeline: z.array(segment),
    ...envelope,
  })
  .meta({ id: 'WhatIfAnswer' })
