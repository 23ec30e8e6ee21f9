import { setTimeout as sleep } from 'node:timers/promises'
import type { Feed } from './feed-list.ts'
import { hostGate } from './host-gate.ts'
import { readFeed, type Tools } from './round.ts'
import { dueAt } from './schedule.ts'

/** Feeds are dealt to so many lanes, so that a slow one holds up only its own. */
const LANES = 4
/** A machine that slept wakes to a clock that went on, which no timer knows of. */
const LONGEST_SLEEP = 60_000

type Lane = (task: () => Promise<boolean>) => Promise<boolean>

const lanesFor = (feeds: readonly Feed[]): readonly (readonly [Feed, Lane])[] => {
  const gate = hostGate()
  return feeds.map((feed, index) => [feed, (task) => gate(String(index % LANES), task)])
}

const waitUntil = async (due: number, { now, stop }: Tools): Promise<void> => {
  while (!stop.aborted && now() < due) {
    await sleep(Math.min(due - now(), LONGEST_SLEEP), undefined, { signal: stop }).catch(() => undefined)
  }
}

/** Reads a feed that is asked for out of turn, unless its server has asked for rest. */
const readNow = async (feed: Feed, tools: Tools): Promise<boolean> => {
  const { notBefore } = tools.states.of(feed.address)
  if (tools.stop.aborted) return false
  if (notBefore === null || notBefore <= tools.now()) return readFeed(feed, tools)
  const problem = `the server asked not to be asked again before ${new Date(notBefore).toISOString()}`
  const at = new Date(tools.now()).toISOString()
  tools.tell({ kind: 'problem', at, feed: feed.name, title: null, problem })
  return false
}

const readAlways = async (feed: Feed, lane: Lane, tools: Tools): Promise<boolean> => {
  let read = false
  while (!tools.stop.aborted) {
    await waitUntil(dueAt(feed.every, tools.states.of(feed.address)), tools)
    read = (await lane(async () => !tools.stop.aborted && (await readFeed(feed, tools)))) || read
  }
  return read
}

/** What fails beyond a feed (a full disk, a record that is gone) halts all feeds, and is thrown when they have ended. */
const together = async (running: readonly Promise<boolean>[], halt: () => void): Promise<number> => {
  const ended = await Promise.allSettled(
    running.map((one) =>
      one.catch((error: unknown) => {
        halt()
        throw error
      }),
    ),
  )
  const failed = ended.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return ended.filter((one) => one.status === 'fulfilled' && one.value).length
}

/** Goes through all feeds once. How many could be read. */
export const watchOnce = (feeds: readonly Feed[], tools: Tools, halt: () => void): Promise<number> =>
  together(
    lanesFor(feeds).map(([feed, lane]) => lane(() => readNow(feed, tools))),
    halt,
  )

/** Reads each feed whenever it is due, until it is told to stop. How many could be read at least once. */
export const watchOn = (feeds: readonly Feed[], tools: Tools, halt: () => void): Promise<number> =>
  together(
    lanesFor(feeds).map(([feed, lane]) => readAlways(feed, lane, tools)),
    halt,
  )
