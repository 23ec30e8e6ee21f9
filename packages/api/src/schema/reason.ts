import type { ReasonText } from '@pacta/law/reason/render'
import { z } from 'zod'

/** What every step of an explanation says: a sentence, and where it ends. */
export const step = {
  code: z.string(),
  text: z.string(),
  provision: z.string().exactOptional(),
  entry: z.string().exactOptional(),
  source: z.string().exactOptional(),
  holds: z.boolean(),
}

/** One step of an explanation, with those below it. */
export const reason: z.ZodType<ReasonText> = z
  .object({
    ...step,
    children: z.array(z.lazy(() => reason)).exactOptional(),
  })
  .meta({
    id: 'Reason',
    description:
      'One step of an explanation. Steps that fail are cited too (`holds` false). Every branch ends in a provision, an entry or a source.',
  })

export const because = z.array(reason)

export const position = z
  .object({ by: z.array(z.string()), view: z.string(), entry: z.string(), source: z.string() })
  .meta({ id: 'Position', description: 'A view of the law or an act: who holds it, from which document.' })
