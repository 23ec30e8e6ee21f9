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
}

/** Errands that may wait; the next one is told to come back. */
const MOST_WAITING = 1000
/** Room for sixteen registers; a bound makes the thread collect what it has let go of. */
const MOST_HEAP_MB = 512
/** A thread that answers nothing for so long is given up; above the longest that opening a document may take. */
const SILENCE_MS = 45_000

const settle = (waiting: Waiting, outcome: Outcome): void => {
  if ('json' in outcome) waiting.resolve(outcome.json)
  else if ('complaint' in outcome) waiting.reject(new Unanswerable(outcome.complaint))
  else waiting.reject(new Error(outcome.failure))
}

const busy = (): Unanswerable =>
  new Unanswerable({
    code: 'not_ready',
    detail: 'too many long questions are waiting; ask again in a moment',
    headers: { 'retry-after': '5' },
  })

/**
 * The thread for all that takes tens of milliseconds or more, during which the server answers others:
 * registers of earlier log sizes, registers with assumptions, every duty of every state. It starts with the
 * first errand. Who asks what is being worked out already waits for the same answer.
 */
export const pastThread = (): Past => {
  const waiting = new Map<number, Waiting>()
  const same = new Map<string, Promise<string>>()
  let count = 0
  let thread: Worker | null = null
  let silence: NodeJS.Timeout | undefined
  const failAll = (failure: unknown): void => {
    clearTimeout(silence)
    thread = null
    for (const one of waiting.values()) one.reject(failure)
    waiting.clear()
  }
  const listen = (worker: Worker): void => {
    clearTimeout(silence)
    if (waiting.size === 0) return
    silence = setTimeout(() => {
      failAll(new Error('the thread beside the server took too long'))
      void worker.terminate()
    }, SILENCE_MS)
  }
  const start = (): Worker => {
    const worker = new Worker(new URL('./past-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    })
    worker.unref()
    const ended = (failure: unknown): void => {
      if (thread === worker) failAll(failure)
    }
    worker.on('message', ({ id, outcome }: { id: number; outcome: Outcome }) => {
      const one = waiting.get(id)
      waiting.delete(id)
      if (one !== undefined) settle(one, outcome)
      listen(worker)
    })
    worker.on('error', ended)
    worker.on('exit', () => ended(new Error('the thread beside the server ended')))
    return worker
  }
  const send = (errand: Errand): Promise<string> =>
    new Promise((resolve, reject) => {
      thread ??= start()
      const id = ++count
      waiting.set(id, { resolve, reject })
      if (waiting.size === 1) listen(thread)
      thread.postMessage({ id, errand })
    })
  return {
    run: (errand) => {
      const key = errand.document === undefined ? JSON.stringify(errand) : null
      const known = key === null ? undefined : same.get(key)
      if (known !== undefined) return known
      if (waiting.size >= MOST_WAITING) return Promise.reject(busy())
      const answer = send(errand)
      if (key === null) return answer
      const shared = answer.finally(() => same.delete(key))
      same.set(key, shared)
      return shared
    },
    close: async () => {
      const worker = thread
      failAll(new Error('the server is stopping'))
      await worker?.terminate()
    },
  }
}
