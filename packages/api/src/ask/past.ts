import { Worker } from 'node:worker_threads'
import { type Complaint, Unanswerable } from '../http/problem.ts'
import type { QuestionName } from './questions.ts'

/** A document to be checked, as it came. */
export interface GivenDocument {
  readonly bytes: Uint8Array
  readonly name: string | null
  readonly withText: boolean
}

/** A question, or a document to check, for the thread beside the server: everything as data. */
export interface Errand {
  readonly question: QuestionName | 'check'
  readonly document?: GivenDocument
  readonly words: Readonly<Record<string, string>>
  readonly today: number
  readonly file: string
  /** Names the snapshot's content, so that a file that was replaced is opened again. */
  readonly contentHash: string
}

/** What comes back: the answer as JSON text, or why there is none. */
export type Outcome =
  | { readonly json: string }
  | { readonly complaint: Complaint }
  | { readonly failure: string }

/** Runs errands in a thread of its own. */
export interface Past {
  readonly run: (errand: Errand) => Promise<string>
  readonly close: () => Promise<void>
}

interface Waiting {
  readonly resolve: (json: string) => void
  readonly reject: (failure: unknown) => void
  readonly deadline: NodeJS.Timeout
}

/** Errands that may wait; the next one is told to come back. */
const MOST_WAITING = 1000
/** Above the longest that opening a document may take. */
const DEADLINE_MS = 45_000

const settle = (waiting: Waiting, outcome: Outcome): void => {
  clearTimeout(waiting.deadline)
  if ('json' in outcome) waiting.resolve(outcome.json)
  else if ('complaint' in outcome) waiting.reject(new Unanswerable(outcome.complaint))
  else waiting.reject(new Error(outcome.failure))
}

/**
 * The thread for all that takes tens of milliseconds or more, during which the server answers others:
 * registers of earlier log sizes, registers with assumptions, every duty of every state. It starts with the
 * first errand.
 */
export const pastThread = (): Past => {
  const waiting = new Map<number, Waiting>()
  let count = 0
  let thread: Worker | null = null
  const failAll = (failure: unknown): void => {
    thread = null
    for (const one of waiting.values()) {
      clearTimeout(one.deadline)
      one.reject(failure)
    }
    waiting.clear()
  }
  const start = (): Worker => {
    const worker = new Worker(new URL('./past-worker.ts', import.meta.url))
    worker.unref()
    worker.on('message', ({ id, outcome }: { id: number; outcome: Outcome }) => {
      const one = waiting.get(id)
      if (one === undefined) return
      waiting.delete(id)
      settle(one, outcome)
    })
    worker.on('error', failAll)
    worker.on('exit', () => {
      if (thread === worker) failAll(new Error('the thread for the past ended'))
    })
    return worker
  }
  return {
    run: (errand) =>
      new Promise((resolve, reject) => {
        if (waiting.size >= MOST_WAITING) {
          reject(
            new Unanswerable({
              code: 'not_ready',
              detail: 'too many long questions are waiting; ask again in a moment',
              headers: { 'retry-after': '5' },
            }),
          )
          return
        }
        thread ??= start()
        const id = ++count
        const deadline = setTimeout(() => {
          void thread?.terminate()
          failAll(new Error('the thread for the past took too long'))
        }, DEADLINE_MS)
        waiting.set(id, { resolve, reject, deadline })
        thread.postMessage({ id, errand })
      }),
    close: async () => {
      const worker = thread
      failAll(new Error('the server is stopping'))
      await worker?.terminate()
    },
  }
}
