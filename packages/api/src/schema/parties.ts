import { z } from 'zod'
import { envelope } from './envelope.ts'
import { instrument, state } from './values.ts'

const states = z.array(state)

export const partiesAnswer = z
  .object({
    instrument,
    count: z.int().meta({ description: 'Number of `states`.' }),
    range: z.object({ min: z.int(), max: z.int() }),
    states: states.meta({ description: 'All bound on the day.' }),
    withdrawing: states.meta({ description: 'Of these, those whose notice was received.' }),
    consented: states,
    signatoriesOnly: states.meta({ description: 'Of `notParties`, those that signed.' }),
    formerParties: states.meta({ description: 'Of `notParties`, those whose withdrawal took effect.' }),
    notParties: states,
    unknown: states,
    ...envelope,
  })
  .meta({ id: 'PartiesAnswer' })
