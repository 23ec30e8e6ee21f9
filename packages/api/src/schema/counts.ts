import { z } from 'zod'
import { envelope } from './envelope.ts'
import { changeKind, day, instrument, state } from './values.ts'

const row = z
  .object({
    on: day,
    inForce: z.int().meta({ description: 'States bound after this day’s changes.' }),
    consented: z.int().meta({ description: 'States whose consent stands.' }),
    change: z.array(z.object({ state, kind: changeKind })),
  })
  .meta({ id: 'CountRow', description: 'One day of change.' })

export const countsAnswer = z
  .object({ instrument, series: z.array(row), ...envelope })
  .meta({ id: 'CountsAnswer' })
