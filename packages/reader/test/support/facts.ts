import { fileURLToPath } from 'node:url'
import { day } from '@pacta/law/calendar/day'
import { compile } from '@pacta/law/register/compile'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { readRecord } from '@pacta/ledger/record/read-record'
import { seededEntries } from '@pacta/ledger/seeding/entries'
import type { Facts } from '../../src/finding/facts.ts'
import { factsFromEntries } from '../../src/finding/facts-from-entries.ts'

const RECORD = fileURLToPath(new URL('../../../../record', import.meta.url))

/** The facts of the shipped record, asked on 21 November 2026. */
export const recordFacts = (): Facts => {
  const entries = seededEntries(readRecord(RECORD).seeds)
  return factsFromEntries(entries, compile(entries, FINAL_CLAUSES), day('2026-11-21'))
}
