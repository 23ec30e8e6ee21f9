import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { Refusal } from '@pacta/queries/refusal'
import type { Given, World } from '../command.ts'
import { version } from '../version.ts'
import { type FeedList, readFeedList } from './feed-list.ts'
import { feedStates } from './feed-state.ts'
import { type Guard, systemResolve } from './guard.ts'
import { hostGate } from './host-gate.ts'
import { isPublicAddress } from './public-address.ts'
import { openQueue } from './queue.ts'
import { checkAgainst, currentReading } from './record.ts'
import type { Tools } from './round.ts'
import { tellTo } from './told.ts'
import { watchOn, watchOnce } from './watch.ts'

/** After a signal the item under way has this long; a process manager waits little longer. */
const GRACE_MS = 3000

const readList = (path: string, allows: Guard['allows']): FeedList => {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Refusal('bad_call', `watch: there is no file ${path}`)
  return readFeedList(readFileSync(path, 'utf8'), path, allows)
}

/** `feeds.queue` beside `feeds.yaml`. */
const folderBeside = (path: string): string => join(dirname(path), `${basename(path, extname(path))}.queue`)

/** Runs with signals that tell to stop, and after the grace to give up; the process's own are taken for that time. */
const untilStopped = async (
  run: (stop: AbortSignal, cut: AbortSignal, halt: () => void) => Promise<number>,
): Promise<number> => {
  const [stop, cut] = [new AbortController(), new AbortController()]
  let grace: NodeJS.Timeout | undefined
  const halt = (): void => {
    stop.abort()
    grace ??= setTimeout(() => cut.abort(), GRACE_MS)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, halt)
  try {
    return await run(stop.signal, cut.signal, halt)
  } finally {
    clearTimeout(grace)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, halt)
  }
}

const toolsFor = (
  given: Given,
  { limits, ports }: FeedList,
  allows: Guard['allows'],
  world: World,
): Omit<Tools, 'stop' | 'cut' | 'queue' | 'states'> => {
  const reading = currentReading(world.env)
  return {
    guard: {
      allows,
      ports,
      resolve: systemResolve,
      limits: {
        bytes: limits.megabytes * 1_000_000,
        connectMilliseconds: limits.connectSeconds * 1000,
        milliseconds: limits.seconds * 1000,
      },
    },
    gate: hostGate(),
    check: () => checkAgainst(reading()),
    tell: tellTo(world, given['json'] !== undefined),
    now: Date.now,
    userAgent: `pacta/${version()} (feed reader; checks treaty claims)`,
    items: limits.items,
    allPages: given['pages'] !== undefined,
  }
}

/** Watches the feeds of a list until it is stopped, or once. Exit 4 where none could be read in the one round. */
export const runWatch = async (path: string, given: Given, world: World): Promise<number> => {
  const allows = given['allowPrivate'] === undefined ? isPublicAddress : () => true
  const list = readList(path, allows)
  const usual = toolsFor(given, list, allows, world)
  usual.check()
  const folder = given['out'] ?? folderBeside(path)
  const queue = openQueue(folder)
  const states = feedStates(folder)
  const at = new Date().toISOString()
  for (const problem of [...queue.warnings, ...states.warnings])
    usual.tell({ kind: 'problem', at, feed: null, title: null, problem })
  return untilStopped(async (stop, cut, halt) => {
    const tools: Tools = { ...usual, queue, states, stop, cut }
    if (given['once'] !== undefined)
      return (await watchOnce(list.feeds, tools, halt)) > 0 || stop.aborted ? 0 : 4
    await watchOn(list.feeds, tools, halt)
    return 0
  })
}
