import { OBLIGATIONS } from '@pacta/law/deadline/obligation'
import { STATES_OF_PLAY } from '@pacta/law/deadline/state-of-play'
import { z } from 'zod'
import { areaKeys, envelope } from './envelope.ts'
import { because, position } from './reason.ts'
import { dateValue, day, instrument, state } from './values.ts'

const text = z.string().nullable()
const date = dateValue.nullable()

const extension = z
  .object({ decidedAt: text, decidedOn: date, newDue: date, meeting: text, entry: z.string() })
  .meta({ id: 'Extension', description: 'A decision of a meeting of the parties that moved a deadline.' })

const deadline = z
  .object({
    id: z.string().meta({ description: 'Stable: the same duty keeps it when its deadline moves.' }),
    state,
    instrument,
    provision: z.string(),
    obligation: z.enum(OBLIGATIONS),
    originalDue: date,
    due: date,
    stateOfPlay: z.enum(STATES_OF_PLAY),
    metOn: date,
    metOnIs: text,
    declaredBy: text,
    reportedBy: text,
    declaredAt: text,
    daysLate: z.union([z.number(), z.object({ min: z.number(), max: z.number() })]).nullable(),
    lapses: z.array(z.object({ from: day, to: dateValue })),
    extensions: z.array(extension),
    contested: z.boolean(),
    positions: z.array(position),
    because,
  })
  .meta({
    id: 'Deadline',
    description: 'One dated duty of a state, and how it stands on the day asked about.',
  })

export const deadlinesAnswer = z
  .object({ ...areaKeys, deadlines: z.array(deadline), ...envelope })
  .meta({ id: 'DeadlinesAnswer' })
