import { z } from 'zod'
import { envelope } from './envelope.ts'
import { dateValue, entryId, entryKind, instrument, state } from './values.ts'

export const entry = z
  .object({
    id: entryId,
    version: z.string(),
    kind: entryKind,
    states: z.array(state),
    instrument: instrument.exactOptional(),
    on: dateValue.nullable(),
    effectiveOn: dateValue.exactOptional(),
    payload: z
      .record(z.string(), z.unknown())
      .meta({ description: 'What the kind carries; see docs/reference/record.md.' }),
    sources: z.array(z.object({ id: z.string(), locator: z.string().exactOptional() })),
    confidence: z.enum([
      'depositary',
      'secondary',
      'high',
      'medium',
      'low',
      'derived',
      'unsourced',
      'assumed',
    ]),
    unverified: z.boolean().meta({ description: 'Without a source: visible, never decisive.' }),
    recordedAt: z.string(),
    recordedBy: z.string(),
    checkedAt: z.string().nullable(),
    supersedes: z.string().exactOptional(),
    hash: z.string(),
  })
  .meta({ id: 'Entry', description: 'One immutable record in the ledger.' })

export const entriesAnswer = z
  .object({
    entries: z.array(entry),
    next: z.string().nullable().meta({ description: 'Cursor of the next page; null on the last.' }),
    ...envelope,
  })
  .meta({ id: 'EntriesAnswer' })

const source = z
  .object({
    id: z.string(),
    locator: z.string().exactOptional(),
    title: z.string(),
    publisher: z.string(),
    url: z.string(),
    publishedOn: z.string().nullable(),
  })
  .meta({ id: 'Source' })

const proof = z
  .object({
    size: z.int(),
    root: z.string(),
    position: z.int(),
    leafHash: z.string(),
    path: z.array(z.string()),
  })
  .meta({
    id: 'Proof',
    description: 'Inclusion proof (RFC 9162) of this version in the log; hashes are hexadecimal.',
  })

export const showAnswer = z
  .object({
    entry: entry.nullable(),
    history: z.array(entry),
    sources: z.array(source),
    proof: proof.nullable(),
    related: z.array(z.string()),
    provision: z.record(z.string(), z.unknown()).exactOptional(),
    policy: z.object({ id: z.string(), norms: z.array(entry) }).exactOptional(),
    ...envelope,
  })
  .meta({ id: 'ShowAnswer' })
