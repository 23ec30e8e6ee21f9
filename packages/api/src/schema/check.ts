import { z } from 'zod'
import { envelope } from './envelope.ts'
import { step } from './reason.ts'
import { dateValue, day, dayOrNull, instrument, state } from './values.ts'

/** The contract's list. */
const CLAIM_TYPES = [
  ...([
    'party_status',
    'signatory_status',
    'act_date',
    'act_kind',
    'count_parties',
    'count_percent',
  ] as const),
  ...(['count_signatories', 'entry_into_force', 'withdrawal_announced', 'withdrawal_deposited'] as const),
  ...(['withdrawal_effect', 'suspension', 'non_party_group', 'obligation_deadline', 'policy_norm'] as const),
  ...(['transfer', 'meeting_outcome', 'statistic'] as const),
] as const

const claimReason = z
  .object({
    ...step,
    establishedLater: z.literal(true).exactOptional(),
  })
  .meta({
    id: 'ClaimReason',
    description:
      'A step of the explanation. What was `establishedLater` than the document cannot alone make a claim contradicted.',
  })

const claim = z
  .object({
    id: z.string(),
    start: z.int().meta({ description: 'UTF-16 offset into the extracted text.' }),
    end: z.int(),
    quote: z.string(),
    type: z.enum(CLAIM_TYPES),
    states: z.array(state),
    instrument: instrument.nullable(),
    asserted: z.string(),
    referenceDate: day,
    verdict: z.enum(['supported', 'contradicted', 'imprecise', 'outdated', 'not_covered', 'undecided']),
    contested: z.boolean(),
    positions: z.array(
      z.object({
        by: z.array(z.string()),
        view: z.string(),
        entry: z.string().nullable(),
        source: z.string().nullable(),
      }),
    ),
    correct: z.string().nullable(),
    because: z.array(claimReason),
    confidence: z.number(),
  })
  .meta({ id: 'Claim', description: 'An assertion found in a document, and what the register says of it.' })

const draft = z
  .object({
    claim: z.string(),
    kind: z.enum(['signature', 'ratification', 'acceptance', 'accession', 'succession', 'withdrawal']),
    state,
    instrument,
    on: dateValue.nullable(),
    source: z.object({ title: z.string().nullable(), publishedOn: dayOrNull, textSha256: z.string() }),
    place: z.object({ start: z.int(), end: z.int(), quote: z.string() }),
  })
  .meta({
    id: 'Draft',
    description:
      'An act that the document reports and the ledger lacks: for a person to review, never an entry.',
  })

export const checkAnswer = z
  .object({
    document: z.object({
      title: z.string().nullable(),
      publishedOn: dayOrNull,
      language: z.string(),
      words: z.int(),
      textSha256: z.string(),
      text: z.string().exactOptional(),
    }),
    claims: z.array(claim),
    drafts: z.array(draft),
    ...envelope,
  })
  .meta({ id: 'CheckAnswer' })
