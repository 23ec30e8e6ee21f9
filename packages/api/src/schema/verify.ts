import { z } from 'zod'

const bad = z
  .object({
    what: z.string(),
    file: z.string(),
    block: z.string(),
    offset: z.int(),
    position: z.int().exactOptional(),
    id: z.string().exactOptional(),
  })
  .meta({ id: 'Bad', description: 'The first thing that is not as it was written.' })

export const verifyAnswer = z
  .object({
    size: z.int(),
    rootHash: z.string(),
    ok: z.boolean(),
    firstBad: bad.nullable(),
    checkpoint: z.enum(['signed', 'unchecked']),
  })
  .meta({ id: 'VerifyAnswer', description: 'What recomputing the whole log found.' })
