import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { documentsIn, finishedIn } from './files.ts'
import type { BatchLine, BatchTask, WorkerSettings } from './task.ts'

/** How far a run over a folder has come. */
export interface BatchProgress {
  readonly done: number
  readonly total: number
  readonly skipped: number
  readonly failed: number
  readonly bytesPerSecond: number
  /** `null` until the first file is done. */
  readonly secondsLeft: number | null
}

/** What to check, and where the lines go. */
export interface FolderCheck extends Omit<WorkerSettings, 'publishedOn' | 'language'> {
  readonly dir: string
  /** A JSON Lines file; an interrupted run goes on where it stopped. */
  readonly out: string
  readonly processes?: number
  readonly publishedOn?: string | null
  readonly language?: string | null
  readonly onProgress?: (progress: BatchProgress) => void
}

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url))

/**
 * Checks every document under a folder in several processes and appends one line of JSON a file to `out`, in the
 * order in which they are done. Files with a line already are skipped. A worker that dies costs its one file a line
 * with the problem, and is replaced. Resolves with the last progress.
 */
export const checkFolder = (check: FolderCheck): Promise<BatchProgress> => {
  const all = documentsIn(check.dir)
  const finished = finishedIn(check.out)
  const waiting = all.filter(({ file }) => !finished.has(file))
  const skipped = all.length - waiting.length
  const total = waiting.length
  const settings: WorkerSettings = {
    snapshot: check.snapshot,
    today: check.today,
    publishedOn: check.publishedOn ?? null,
    language: check.language ?? null,
  }
  const out = openSync(check.out, 'a')
  const begun = performance.now()
  let [done, failed, bytes] = [0, 0, 0]
  const progress = (): BatchProgress => {
    const seconds = (performance.now() - begun) / 1000
    return {
      done,
      total,
      skipped,
      failed,
      bytesPerSecond: seconds > 0 ? bytes / seconds : 0,
      secondsLeft: done === 0 ? null : ((total - done) * seconds) / done,
    }
  }
  return new Promise((resolve) => {
    const running = new Map<ChildProcess, BatchTask | null>()
    const write = (line: BatchLine): void => {
      writeSync(out, `${JSON.stringify(line)}\n`)
      done++
      bytes += line.bytes
      if (line.problem !== undefined) failed++
      check.onProgress?.(progress())
    }
    const finish = (): void => {
      if (running.size > 0) return
      closeSync(out)
      resolve(progress())
    }
    const next = (child: ChildProcess): void => {
      const task = waiting.shift() ?? null
      running.set(child, task)
      if (task === null) child.kill()
      else child.send(task)
    }
    const start = (): void => {
      const child = fork(WORKER, [JSON.stringify(settings)])
      running.set(child, null)
      child.on('message', (message: BatchLine | 'ready') => {
        if (message !== 'ready') {
          running.set(child, null)
          write(message)
        }
        next(child)
      })
      child.on('exit', () => {
        const task = running.get(child) ?? null
        running.delete(child)
        if (task !== null) {
          write({
            file: task.file,
            bytes: 0,
            problem: { code: 'failed', message: 'the process that read the file died; it was left out' },
          })
          if (waiting.length > 0) start()
        }
        finish()
      })
    }
    const processes = Math.max(1, Math.min(check.processes ?? availableParallelism(), total))
    if (total === 0) finish()
    else for (let i = 0; i < processes; i++) start()
  })
}
