import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '@pacta/law/calendar/day'
import { readRecord } from '@pacta/ledger/record/read-record'
import { seededLog } from '@pacta/ledger/seeding/entries'
import { buildSnapshot } from '@pacta/ledger/snapshot/build'
import { type AskBody, askQuestion } from '../../src/ask.ts'
import { ask, type Envelope, type Words } from '../../src/question.ts'
import { openReading, type Reading } from '../../src/reading.ts'
import { RECORD } from './record.ts'

let reading: Reading | null = null

/** A reading over a snapshot of the real record, built for this test file, so that no home or shipped file matters. */
export const realReading = (): Reading => {
  if (reading !== null) return reading
  const folder = mkdtempSync(join(tmpdir(), 'pacta-queries-'))
  const file = join(folder, 'snapshot.pacta')
  const bytes = buildSnapshot(seededLog(readRecord(RECORD).seeds), {
    recordDigest: 'test',
    rulebook: 'test',
    program: 'test',
    checkpoint: null,
  })
  writeFileSync(file, bytes)
  reading = openReading(file)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return reading
}

/** Asks a question of conduct of the real record. */
export const askReal = (words: Words): AskBody & Envelope =>
  ask(askQuestion, realReading(), words, day('2026-11-21'))
