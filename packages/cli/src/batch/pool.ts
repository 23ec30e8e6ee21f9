import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { World } from '../command.ts'
import type { Result } from './result.ts'
import type { Task } from './worker.ts'

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url))

const lost = ({ document, setting }: Task): Result => ({
  ...document,
  setting,
  error: { code: 'internal', message: 'the process that read this document ended before it answered' },
})

/** Does tasks in several processes, each one task at a time. A process that ends costs the one task it had. */
export const runPool = async (
  tasks: readonly Task[],
  jobs: number,
  env: World['env'],
  finished: (result: Result) => void,
): Promise<void> => {
  const queue = [...tasks]
  const lane = async (): Promise<void> => {
    let child: ChildProcess | null = null
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      const current = task
      child ??= fork(WORKER, { env: { ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
      const worker: ChildProcess = child
      const result = await new Promise<Result>((resolve) => {
        const onExit = (): void => {
          child = null
          resolve(lost(current))
        }
        worker.once('exit', onExit)
        worker.once('message', (message) => {
          worker.off('exit', onExit)
          resolve(message as Result)
        })
        worker.send(current)
      })
      finished(result)
    }
    child?.disconnect()
  }
  await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, lane))
}
