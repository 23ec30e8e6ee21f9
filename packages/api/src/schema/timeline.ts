import { z } from 'zod'
import { areaKeys, envelope } from './envelope.ts'
import { because } from './reason.ts'
import { bound, dayOrNull, effect, instrument, state, status } from './values.ts'

export const segment = z.object({ from: dayOrNull, to: dayOrNull, status, bound, effect, because }).meta({
  id: 'Segment',
  description:
    'A stretch of days with one status. `from` null: the start; `to` null: the end; `to` is excluded. Segments neither overlap nor leave a gap.',
})

export const timelineAnswer = z
  .object({
    state,
    name: z.string(),
    ...areaKeys,
    instruments: z.array(z.object({ instrument, segments: z.array(segment) })),
    ...envelope,
  })
  .meta({ id: 'TimelineAnswer' })
