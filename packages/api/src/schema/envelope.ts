import { z } from 'zod'
import { day, dayOrNull, instrument, state } from './values.ts'

export const uncertainty = z
  .object({ state, kind: z.string(), earliest: dayOrNull, latest: dayOrNull, entry: z.string() })
  .meta({ id: 'Uncertainty', description: 'A fact the answer rests on that is not known to the day.' })

export const asOf = z
  .object({ size: z.int(), root: z.string(), rulebook: z.string(), program: z.string() })
  .meta({
    id: 'AsOf',
    description: 'Log size and root, rulebooks and program: what the answer was made from.',
  })

/** What every answer about law carries beside its own keys. */
export const envelope = {
  on: day,
  knownOn: dayOrNull,
  asOf,
  horizon: z
    .record(instrument, day)
    .meta({ description: 'For each instrument, the day up to which its record was last checked.' }),
  asFarAsRecorded: z.boolean().meta({
    description: 'true when `on` lies after a horizon: the answer goes as far as what is recorded.',
  }),
  uncertain: z.array(uncertainty),
  notice: z.string(),
}

/** What is said of an area instead of a status. */
export const areaKeys = { area: z.literal(true).exactOptional(), statement: z.string().exactOptional() }
