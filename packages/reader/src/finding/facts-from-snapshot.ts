import type { Day } from '@pacta/law/calendar/day'
import type { Entry } from '@pacta/law/entry/entry'
import { compile } from '@pacta/law/register/compile'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { viewAt } from '@pacta/ledger/snapshot/as-of'
import { openSnapshot } from '@pacta/ledger/snapshot/snapshot'
import type { Facts } from './facts.ts'
import { factsFromEntries } from './facts-from-entries.ts'

/** The facts of a snapshot file as a process of its own needs them: read, compiled, and the file let go. */
export const factsFromSnapshot = (file: string, today: Day): Facts => {
  const snapshot = openSnapshot(file)
  const entries = viewAt(snapshot.entries(), { asOfSize: snapshot.meta.size }) as readonly Entry[]
  snapshot.close()
  return factsFromEntries(entries, compile(entries, FINAL_CLAUSES), today)
}
