import { countsOf } from '../batch/outcome.ts'
import { xmlText } from './decode.ts'
import { itemsOf } from './feed.ts'
import type { Feed } from './feed-list.ts'
import type { FeedStates } from './feed-state.ts'
import type { Guard } from './guard.ts'
import { type Fetched, type GuardedAsk, guardedRequest } from './guarded-request.ts'
import type { HostGate } from './host-gate.ts'
import { type Item, identityOf } from './item.ts'
import { type ItemText, ownText, PAGE_TYPES, pageText } from './item-text.ts'
import type { Queue, QueuedItem } from './queue.ts'
import type { Check } from './record.ts'
import { afterFailure, afterSuccess } from './schedule.ts'
import type { Tell } from './told.ts'
import { Unfetched } from './unfetched.ts'
import { BrokenXml } from './xml.ts'

/** All a round works with. */
export interface Tools {
  readonly guard: Guard
  readonly gate: HostGate
  readonly queue: Queue
  readonly states: FeedStates
  /** The check against the record as it is now; throws where there is no record. */
  readonly check: () => Check
  readonly tell: Tell
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly userAgent: string
  /** Items of one feed in one round. */
  readonly items: number
  readonly allPages: boolean
  /** No further item is begun. */
  readonly stop: AbortSignal
  /** What is under way is given up. */
  readonly cut: AbortSignal
}

const MOST_TRIES = 3
const FEED_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?xml$/

const timeOf = ({ now }: Tools): string => new Date(now()).toISOString()

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const ask = (
  address: string,
  tools: Tools,
  { accept, takes, version }: Pick<GuardedAsk, 'accept' | 'takes' | 'version'>,
): Promise<Fetched> => {
  const { guard, gate, userAgent, cut } = tools
  return guardedRequest(address, { accept, takes, userAgent, version, stop: cut }, guard, gate)
}

const textFor = (item: Item, page: string | null, tools: Tools): Promise<ItemText> => {
  if (page === null) return ownText(item, tools.cut)
  const takes = (type: string): boolean => PAGE_TYPES.includes(type)
  return ask(page, tools, { accept: PAGE_TYPES.join(', '), takes, version: null }).then((fetched) =>
    pageText(item, fetched, tools.cut),
  )
}

/** How an item, or the items of a round, ended. */
interface Ended {
  /** Not if something was cut off or is to be tried again. */
  readonly done: boolean
  /** Milliseconds for which the server of a page asks to be left alone. */
  readonly rest: number | null
}

/** Notes an item that could not be read. */
const passOver = (feed: Feed, item: Item, error: unknown, tools: Tools): Ended => {
  const { queue, tell } = tools
  const identity = identityOf(item)
  const again =
    error instanceof Unfetched && error.passing && queue.triesOf(feed.address, identity) + 1 < MOST_TRIES
  const at = timeOf(tools)
  const problem = sentenceOf(error)
  queue.note({ feed: feed.address, identity, at }, problem, again)
  tell({ kind: 'problem', at, feed: feed.name, title: item.title ?? item.link, problem })
  return { done: !again, rest: error instanceof Unfetched ? error.retryAfter : null }
}

/** Checks an item and queues what was found. */
const checkItem = async (feed: Feed, item: Item, tools: Tools): Promise<Ended> => {
  const { queue, tell, cut } = tools
  // Without a record every item would be noted as unreadable, so its absence ends the watch instead.
  const check = tools.check()
  const page = feed.pages || tools.allPages ? item.link : null
  let at: string
  let answer: Awaited<ReturnType<Check>>
  try {
    const text = await textFor(item, page, tools)
    at = timeOf(tools)
    answer = await check(text, feed.language)
  } catch (error) {
    return cut.aborted ? { done: false, rest: null } : passOver(feed, item, error, tools)
  }
  const queued: QueuedItem = {
    feed: feed.address,
    identity: identityOf(item),
    address: item.link,
    title: item.title,
    publishedOn: item.publishedOn,
    fetchedAt: at,
    from: page === null ? 'feed' : 'page',
  }
  queue.put(queued, answer)
  const { title, link: address } = item
  const [verdicts, drafts] = [countsOf(answer.claims.map(({ verdict }) => verdict)), answer.drafts.length]
  tell({ kind: 'item', at, feed: feed.name, title, address, verdicts, drafts })
  return { done: true, rest: null }
}

/** The items not seen yet, each once. */
const freshIn = (feed: Feed, items: readonly Item[], queue: Queue): readonly Item[] => {
  const fresh = new Map(items.map((item) => [identityOf(item), item]))
  return [...fresh].filter(([identity]) => !queue.isSeen(feed.address, identity)).map(([, item]) => item)
}

/** Checks items one after the other until the watch is stopped, or a server asks for rest. */
const checkItems = async (feed: Feed, items: readonly Item[], tools: Tools): Promise<Ended> => {
  let done = items.length <= tools.items
  for (const item of items.slice(0, tools.items)) {
    if (tools.stop.aborted) return { done: false, rest: null }
    const ended = await checkItem(feed, item, tools)
    if (ended.rest !== null) return { done: false, rest: ended.rest }
    done = done && ended.done
  }
  return { done, rest: null }
}

/**
 * Reads a feed once and checks its new items. Whether it could be read. What the server said of the version is kept only
 * when all its items are done with: a 304 would hide the others for good.
 */
export const readFeed = async (feed: Feed, tools: Tools): Promise<boolean> => {
  const { states, tell, queue, stop } = tools
  const state = states.of(feed.address)
  let fetched: Fetched
  let items: readonly Item[]
  try {
    const accept = 'application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.8'
    const takes = (type: string): boolean => FEED_TYPE.test(type)
    fetched = await ask(feed.address, tools, { accept, takes, version: state.version })
    const { bytes, contentType, version } = fetched
    items = bytes === null ? [] : itemsOf(xmlText(bytes, contentType), version.address)
  } catch (error) {
    if (stop.aborted) return false
    if (!(error instanceof Unfetched || error instanceof BrokenXml)) throw error
    const rest = error instanceof Unfetched ? error.retryAfter : null
    states.set(feed.address, { ...afterFailure(state, tools.now(), rest), version: state.version })
    tell({ kind: 'problem', at: timeOf(tools), feed: feed.name, title: null, problem: error.message })
    return false
  }
  const { done, rest } = await checkItems(feed, freshIn(feed, items, queue), tools)
  const now = tools.now()
  // A round that was stopped counts for nothing, so that the next start goes on with it at once.
  if (!stop.aborted)
    states.set(feed.address, {
      ...afterSuccess(now),
      notBefore: rest === null ? null : now + rest,
      version: done ? fetched.version : null,
    })
  return true
}
