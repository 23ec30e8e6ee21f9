import { parentPort } from 'node:worker_threads'
import type { Day } from '@pacta/law/calendar/day'
import { openReading, type Reading } from '@pacta/queries/reading'
import { Refusal } from '@pacta/queries/refusal'
import type { Errand, Outcome } from './past.ts'
import { putAt } from './put-at.ts'
import { QUESTIONS } from './questions.ts'

const readings = (): ((errand: Errand) => Reading) => {
  let open: { readonly asked: string; readonly reading: Reading } | null = null
  return ({ file, contentHash }) => {
    if (open?.asked !== contentHash) {
      open?.reading.snapshot.close()
      open = { asked: contentHash, reading: openReading(file) }
    }
    return open.reading
  }
}

const outcomeOf = (errand: Errand, reading: (errand: Errand) => Reading): Outcome => {
  try {
    const answer = putAt(QUESTIONS[errand.question], reading(errand), errand.words, errand.today as Day)
    return { json: JSON.stringify(answer) }
  } catch (failure) {
    return failure instanceof Refusal
      ? { refusal: { code: failure.code, message: failure.message, hint: failure.hint } }
      : { failure: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) }
  }
}

const readingFor = readings()
parentPort?.on('message', ({ id, errand }: { id: number; errand: Errand }) => {
  parentPort?.postMessage({ id, outcome: outcomeOf(errand, readingFor) })
})
