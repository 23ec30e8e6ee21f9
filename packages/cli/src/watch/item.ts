import { createHash } from 'node:crypto'

/** One entry of a feed, as the feed tells it. */
export interface Item {
  /** Its `guid` or `id`. */
  readonly id: string | null
  /** The page it leads to, absolute. */
  readonly link: string | null
  readonly title: string | null
  /** Its own text as HTML; empty if it has none. */
  readonly html: string
  /** ISO 8601 day. */
  readonly publishedOn: string | null
  /** ISO 639-1, as the feed declares it. */
  readonly language: string | null
}

const LONGEST = 300

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * What tells an item from all others of its feed: its id, else its link, else its title and text. An item that is
 * edited keeps the first two, and so is the same item.
 */
export const identityOf = ({ id, link, title, html }: Item): string => {
  const [kind, value] = id !== null ? ['id', id] : link !== null ? ['link', link] : ['text', null]
  if (value === null) return `text:sha256:${sha256(`${title ?? ''}\n${html}`)}`
  return value.length > LONGEST ? `${kind}:sha256:${sha256(value)}` : `${kind}:${value}`
}

/** Text of strangers on one line of a terminal: no control or direction character gets through. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
