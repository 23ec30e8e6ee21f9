import { isReadable, LANGUAGES } from '@pacta/reader/language/library'
import { type Guard, readAddress } from './guard.ts'
import { type Fields, readFields } from './yaml-fields.ts'

/** One feed to watch. */
export interface Feed {
  /** It names the feed in the queue. */
  readonly address: string
  /** The name given, else the host. */
  readonly name: string
  /** ISO 639-1; `null` where each item's own is found. */
  readonly language: string | null
  /** Minutes. */
  readonly every: number
  /** Whether the pages its items lead to are checked, instead of the items' own text. */
  readonly pages: boolean
}

/** How much is read of any one feed or page, and how long that may take. */
export interface WatchLimits {
  readonly megabytes: number
  readonly connectSeconds: number
  readonly seconds: number
  /** Items of one feed in one round; more wait for the next. */
  readonly items: number
}

/** All that stands in a list of feeds. */
export interface FeedList {
  readonly feeds: readonly Feed[]
  /** Ports that may be asked beside 80 and 443. */
  readonly ports: readonly number[]
  readonly limits: WatchLimits
}

const USUAL_LIMITS: WatchLimits = { megabytes: 5, connectSeconds: 10, seconds: 30, items: 100 }
const MOST_LIMITS: WatchLimits = { megabytes: 60, connectSeconds: 60, seconds: 300, items: 1000 }
/** Asking more often than this is impolite; more seldom than weekly, items fall off the end of a feed unread. */
const LEAST_EVERY = 5
const MOST_EVERY = 7 * 24 * 60

const FILE_FIELDS = ['every', 'ports', 'limits', 'feeds']
const FEED_FIELDS = ['address', 'name', 'language', 'every', 'pages']
const LIMITS = ['megabytes', 'connectSeconds', 'seconds', 'items'] as const

const limitsIn = (file: Fields): WatchLimits => {
  const given = file.fields('limits', LIMITS)
  const limit = (name: keyof WatchLimits): number =>
    given?.whole(name, 1, MOST_LIMITS[name]) ?? USUAL_LIMITS[name]
  const [megabytes, connectSeconds, seconds, items] = LIMITS.map(limit) as [number, number, number, number]
  return { megabytes, connectSeconds, seconds, items }
}

const languageIn = (fields: Fields): string | null => {
  const code = fields.text('language')
  if (code === null || isReadable(code)) return code
  const codes = LANGUAGES.map((language) => language.code).join(', ')
  return fields.fail('language', `the language "${code}" is not read; read are ${codes}`)
}

/** The address of a feed, checked as it will be when it is asked. */
const addressIn = (fields: Fields, allowed: Pick<Guard, 'allows' | 'ports'>): URL => {
  const text = fields.text('address')
  if (text === null) return fields.fail(null, 'the feed has no address; write "address: https://..."')
  try {
    return readAddress(text, allowed)
  } catch (problem) {
    return fields.fail('address', problem instanceof Error ? problem.message : String(problem))
  }
}

const feedIn = (fields: Fields, every: number, allowed: Pick<Guard, 'allows' | 'ports'>): Feed => {
  const url = addressIn(fields, allowed)
  return {
    address: url.href,
    name: fields.text('name') ?? url.host,
    language: languageIn(fields),
    every: fields.whole('every', LEAST_EVERY, MOST_EVERY) ?? every,
    pages: fields.flag('pages') ?? false,
  }
}

/**
 * Reads a list of feeds; `file` is its name in sentences, and addresses in it must be allowed ones. What is not given is
 * filled in here, so that a feed holds all that is said of it. Throws `Refusal` with file and line.
 */
export const readFeedList = (text: string, file: string, allows: Guard['allows']): FeedList => {
  const fields = readFields(text, file, FILE_FIELDS)
  const every =
    fields.whole('every', LEAST_EVERY, MOST_EVERY) ??
    fields.fail(null, '"every:" is missing; write how many minutes lie between two readings of a feed')
  const ports = fields.wholes('ports', 1, 65_535) ?? []
  const limits = limitsIn(fields)
  const listed = fields.list('feeds', FEED_FIELDS) ?? []
  if (listed.length === 0)
    return fields.fail('feeds', 'there are no feeds; write "feeds:" and a list of them')
  const feeds: Feed[] = []
  for (const one of listed) {
    const feed = feedIn(one, every, { allows, ports })
    if (feeds.some(({ address }) => address === feed.address))
      return one.fail('address', `${feed.address} is in the list twice; name it once`)
    feeds.push(feed)
  }
  return { feeds, ports, limits }
}
