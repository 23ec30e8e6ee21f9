import type { Envelope } from '@pacta/queries/question'
import type { ChangeJson, ChangesBody } from '../ask/changes.ts'
import { escapeXml } from '../text/escape.ts'
import { stableUuid } from './stable-id.ts'

/** What a feed is called, and where it stands. */
export interface FeedHead {
  readonly title: string
  /** The server's own address, without a slash at its end. */
  readonly base: string
  /** Path and query of this page of the feed, and of the next. */
  readonly self: string
  readonly next: string | null
  /** Path of the page a person would look at. */
  readonly page: string
}

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapeXml(text)}</${name}>`

const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`

const dayText = ({ on }: ChangeJson): string =>
  typeof on === 'string' ? on : (on.latest ?? on.earliest ?? '')

/** A change is news from its day on, or from the day the ledger learned of it, whichever is later; never later than now. */
const updatedAt = (change: ChangeJson, now: string): string => {
  const day = dayText(change)
  const from = day === '' ? '' : `${day}T00:00:00Z`
  const latest = [from, change.recordedAt].sort().at(-1) ?? ''
  return latest === '' || latest > now ? now : latest
}

const pageOf = ({ states, instrument, entry }: ChangeJson): string =>
  states.length === 1
    ? `/states/${states[0]}`
    : instrument !== null
      ? `/treaties/${instrument}`
      : `/ledger/${entry}`

const summaryOf = (change: ChangeJson): string =>
  [
    typeof change.on === 'string' ? `${change.on}.` : `Between ${change.on.edtf.replace('/', ' and ')}.`,
    change.text,
  ]
    .filter((part) => part !== '')
    .join(' ')

const entryXml = (change: ChangeJson, base: string, now: string): string =>
  `<entry>${element('id', `urn:uuid:${stableUuid(change.id)}`)}${element('title', change.title)}${element(
    'updated',
    updatedAt(change, now),
  )}${link('alternate', base + pageOf(change), 'text/html')}${
    change.entry === null
      ? ''
      : link('via', `${base}/api/v1/entries/${encodeURIComponent(change.entry)}`, 'application/json')
  }<category term="${change.kind}"/>${change.instrument === null ? '' : `<category term="${escapeXml(change.instrument)}"/>`}${element(
    'summary',
    summaryOf(change),
  )}</entry>`

/** An Atom feed (RFC 4287) of legal changes. `updated` never lies after the day the feed was asked on. */
export const atomFeed = (answer: ChangesBody & Envelope, head: FeedHead): string => {
  const now = `${answer.on}T00:00:00Z`
  const newest = answer.changes
    .map((change) => updatedAt(change, now))
    .sort()
    .at(-1)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">${element('id', `urn:uuid:${stableUuid(`feed ${head.page}`)}`)}${element(
    'title',
    head.title,
  )}${element('subtitle', answer.notice)}${element('updated', newest ?? now)}<author>${element(
    'name',
    'Pacta',
  )}</author>${element('rights', 'Record: CC BY 4.0')}${element('generator', 'Pacta', ` version="${escapeXml(answer.asOf.program)}"`)}${link(
    'self',
    head.base + head.self,
    'application/atom+xml',
  )}${link('alternate', head.base + head.page, 'text/html')}${
    head.next === null ? '' : link('next', head.base + head.next, 'application/atom+xml')
  }
${answer.changes.map((change) => entryXml(change, head.base, now)).join('\n')}
</feed>
`
}
