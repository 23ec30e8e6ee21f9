import type { ServerOptions } from './options.ts'
import { startServer } from './server.ts'

const STOPS = ['SIGTERM', 'SIGINT'] as const

const LOOK_EVERY_MS = 500

/**
 * npm starts a command through a shell, and hands a signal to that shell, which dies and tells its child nothing.
 * Started by npm, the loss of the parent is therefore a stop too: nothing may outlive what started it.
 */
const whenParentDies = (stop: () => void): void => {
  if (process.env['npm_command'] === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, LOOK_EVERY_MS).unref()
}

const asked = (): Promise<void> =>
  new Promise((resolve) => {
    // A terminal sends SIGINT to the whole group, and a parent may pass it on: the second one means the same.
    for (const signal of STOPS) process.on(signal, () => resolve())
    whenParentDies(resolve)
  })

/**
 * Serves until a stop is asked for (SIGTERM, SIGINT), then finishes open requests. `print` is given one line
 * with the URL once the server can answer.
 */
export const serve = async (
  print: (line: string) => void,
  options: Partial<ServerOptions> = {},
): Promise<void> => {
  const stopped = asked()
  const server = await startServer(options)
  print(`Pacta answers on ${server.url}`)
  // Not waited for: a stop that comes meanwhile ends the thread, and that is no failure.
  void server.warm().catch(() => undefined)
  await stopped
  await server.close()
}
