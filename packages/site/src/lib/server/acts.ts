import { entriesQuestion } from '@pacta/queries/entries'
import type { EntryJson } from '@pacta/queries/json/entry'
import { type Asker, answer } from './answers.ts'

/** All entries a filter finds, page after page. */
export const allEntries = (asker: Asker, filter: Readonly<Record<string, string>>): readonly EntryJson[] => {
  const found: EntryJson[] = []
  let cursor: string | null | undefined
  do {
    const page = answer(asker, entriesQuestion, { ...filter, limit: '1000', cursor: cursor ?? undefined })
    found.push(...page.entries)
    cursor = page.next
  } while (cursor !== null)
  return found
}

const CONSENTS: ReadonlySet<string> = new Set([
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'consent_to_be_bound',
])

export const isConsent = (kind: string): boolean => CONSENTS.has(kind)

/** Whether an act counts: a secondary source's rival date is shown in the ledger and not in a treaty's table. */
export const isAccepted = (entry: EntryJson): boolean =>
  !('standing' in entry.payload) || entry.payload['standing'] === 'accepted'
