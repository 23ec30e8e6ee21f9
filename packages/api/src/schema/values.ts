import { ACT_KINDS, ENTRY_KINDS } from '@pacta/law/entry/kind'
import { STATUSES } from '@pacta/law/register/status'
import { z } from 'zod'

/** Values that several answers share. Objects may gain keys; a reader passes over those it does not know. */

export const day = z.iso
  .date()
  .meta({ examples: ['2026-01-10'], description: 'A calendar day; it has no time zone.' })

export const dayOrNull = day.nullable()

export const state = z
  .string()
  .meta({ examples: ['FIN'], description: 'ISO 3166-1 alpha-3, or ISO 3166-3 for a historic state.' })

export const instrument = z.string().meta({
  examples: ['apmbc'],
  description: 'Id of an instrument: apmbc, ccm, ccw, ccw-p2, ccw-p2a, ccw-p5, att.',
})

export const entryId = z.string().meta({
  examples: ['apmbc-fin-withdrawal-2025-07-10'],
  description: 'Permanent key of an entry; `/entries/{id}` shows it.',
})

export const inexactDate = z.object({ edtf: z.string(), earliest: dayOrNull, latest: dayOrNull }).meta({
  id: 'InexactDate',
  description: 'A date known less exactly than to the day (EDTF), with its bounds.',
})

export const dateValue = z.union([day, inexactDate])

export const status = z.enum(STATUSES).meta({
  id: 'Status',
  description:
    'not_a_state_yet; not_party; signatory (signed, no consent); consented (deposited, not yet in force for it); party; withdrawing (notice received, still bound); former_party; unknown.',
})

export const bound = z
  .boolean()
  .nullable()
  .meta({ description: 'true for party and withdrawing, null for unknown, else false.' })

export const effect = z.enum(['confirmed', 'computed', 'conditional']).meta({
  id: 'Effect',
  description:
    'How sure the first day is: published, worked out by the rulebook, or hanging on an open condition.',
})

export const entryKind = z.enum(ENTRY_KINDS)
export const changeKind = z.enum([...ACT_KINDS, 'entry_into_force', 'effect', 'state_begins', 'state_ends'])
