import { z } from 'zod'
import { areaKeys, envelope } from './envelope.ts'
import { because, position } from './reason.ts'
import { bound, day, dayOrNull, effect, instrument, state, status } from './values.ts'

const conflictTest = z
  .object({
    day,
    finding: z.enum(['engaged', 'none_identified', 'not_assessed', 'disputed']),
    by: z.string().nullable(),
    source: z.string().nullable(),
    entry: z.string().nullable(),
  })
  .meta({ id: 'ConflictTest', description: 'The premise of a withdrawal under an armed-conflict clause.' })

const pending = z
  .object({
    kind: z.enum(['entry_into_force', 'withdrawal']),
    notBefore: dayOrNull,
    on: dayOrNull,
    condition: z.string().nullable(),
    conflictTest: conflictTest.exactOptional(),
    because,
  })
  .meta({ id: 'Pending' })

const duty = z
  .object({
    kind: z.string(),
    provisions: z.array(z.string()),
    from: day,
    until: dayOrNull,
    because,
  })
  .meta({
    id: 'Duty',
    description: 'What applies all the same: provisional application, or the interim duty.',
  })

export const instrumentStatus = z
  .object({
    instrument,
    status,
    bound,
    effect,
    since: dayOrNull,
    until: dayOrNull,
    pending: pending.nullable(),
    duties: z.array(duty),
    contested: z.boolean(),
    positions: z.array(position),
    because,
  })
  .meta({ id: 'InstrumentStatus' })

export const statusAnswer = z
  .object({ state, name: z.string(), ...areaKeys, instruments: z.array(instrumentStatus), ...envelope })
  .meta({ id: 'StatusAnswer' })
