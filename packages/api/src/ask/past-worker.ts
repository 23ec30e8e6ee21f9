import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { Day } from '@pacta/law/calendar/day'
import { openReading, type Reading } from '@pacta/queries/reading'
import { complaintOf } from '../http/complaint-of.ts'
import type { Errand, Outcome } from './past.ts'
import { putAt } from './put-at.ts'
import { QUESTIONS } from './questions.ts'

/** Steps of the system's scale by which this thread stands back behind the server's own. */
const STEPS_BACK = 10

/** On Linux every thread has a priority of its own, under the number that `/proc/thread-self` ends in; elsewhere all stay equal. */
const standBack = (): void => {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), STEPS_BACK)
  } catch {
    // Another system: nothing depends on it.
  }
}

type ReadingFor = (errand: Errand) => Reading

const readings = (): ReadingFor => {
  let open: { readonly asked: string; readonly reading: Reading } | null = null
  return ({ file, contentHash }) => {
    if (open?.asked !== contentHash) {
      open?.reading.snapshot.close()
      open = { asked: contentHash, reading: openReading(file) }
    }
    return open.reading
  }
}

/** Only the thread that checks documents loads the reader and its languages. */
const answerTo = async (errand: Errand, reading: Reading): Promise<object> => {
  const { question, words, document } = errand
  const today = errand.today as Day
  if (question !== 'check') return putAt(QUESTIONS[question], reading, words, today)
  if (document === undefined) throw new Error('there is no document to check')
  const { checkDocument } = await import('@pacta/queries/check')
  return checkDocument(reading, document, words, today)
}

const outcomeOf = async (errand: Errand, readingFor: ReadingFor): Promise<Outcome> => {
  try {
    return { json: JSON.stringify(await answerTo(errand, readingFor(errand))) }
  } catch (failure) {
    const complaint = complaintOf(failure)
    return complaint.code === 'internal'
      ? { failure: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) }
      : { complaint }
  }
}

standBack()
const readingFor = readings()
parentPort?.on('message', async ({ id, errand }: { id: number; errand: Errand }) => {
  parentPort?.postMessage({ id, outcome: await outcomeOf(errand, readingFor) })
})
