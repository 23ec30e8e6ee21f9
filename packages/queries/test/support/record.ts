import { fileURLToPath } from 'node:url'
import type { Entry } from '@pacta/law/entry/entry'
import { compile } from '@pacta/law/register/compile'
import type { Register } from '@pacta/law/register/register'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { readRecord } from '@pacta/ledger/record/read-record'
import { seededEntries } from '@pacta/ledger/seeding/entries'

/** The folder of the curated record. */
export const RECORD = fileURLToPath(new URL('../../../../record', import.meta.url))

let entries: readonly Entry[] | null = null
let register: Register | null = null

/** The real record as entries, read once a test file. */
export const realEntries = (): readonly Entry[] => {
  entries ??= seededEntries(readRecord(RECORD).seeds)
  return entries
}

/** The register compiled from the real record. */
export const realRegister = (): Register => {
  register ??= compile(realEntries(), FINAL_CLAUSES)
  return register
}
