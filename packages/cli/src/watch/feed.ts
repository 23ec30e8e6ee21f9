import { feedDay } from './feed-date.ts'
import type { Item } from './item.ts'
import { BrokenXml, childrenOf, type Element, markupIn, readXml, textOf } from './xml.ts'

const ATOM = 'http://www.w3.org/2005/Atom'
const CONTENT = 'http://purl.org/rss/1.0/modules/content/'
const DC = 'http://purl.org/dc/elements/1.1/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const RSS1 = 'http://purl.org/rss/1.0/'
const XML = 'http://www.w3.org/XML/1998/namespace'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const filled = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** The text of the first child of one of these names that has any. */
const first = (element: Element, ...names: readonly (readonly [string, string])[]): string | null => {
  for (const [namespace, name] of names)
    for (const child of childrenOf(element, namespace, name)) {
      const text = filled(textOf(child))
      if (text !== null) return text
    }
  return null
}

/** A link a person can follow; any other scheme (a script, a mail address) leads to no page. */
const absolute = (link: string | null | undefined, base: string): string | null => {
  if (link == null || !URL.canParse(link, base)) return null
  const { protocol, href } = new URL(link, base)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

const shortLanguage = (code: string | null | undefined): string | null =>
  /^([a-z]{2})(?:[-_]|$)/i.exec(code?.trim() ?? '')?.[1]?.toLowerCase() ?? null

const TAGS = /<\/?[a-z][^<>]*>/gi

/** A title as a line of text. Feeds put markup into titles where the format has none. */
const lineOf = (title: string | null): string | null =>
  filled(title?.replaceAll(TAGS, '').replaceAll(/\s+/g, ' '))

const rssItem = (item: Element, rss: string, base: string, language: string | null): Item => {
  const link = absolute(first(item, [rss, 'link']), base)
  return {
    id: first(item, [rss, 'guid']) ?? filled(item.attributes[`{${RDF}}about`]),
    link,
    title: lineOf(first(item, [rss, 'title'], [DC, 'title'])),
    html: first(item, [CONTENT, 'encoded'], [rss, 'description'], [DC, 'description']) ?? '',
    publishedOn: feedDay(first(item, [rss, 'pubDate'], [DC, 'date']) ?? ''),
    language: shortLanguage(first(item, [DC, 'language'])) ?? language,
  }
}

const rssItems = (root: Element, rss: string, base: string): readonly Item[] => {
  const [channel] = childrenOf(root, rss, 'channel')
  if (channel === undefined) throw new BrokenXml(`line 1 of the feed: <${root.name}> holds no <channel>`)
  const language = shortLanguage(first(channel, [rss, 'language'], [DC, 'language']))
  // RSS 2.0 has its items in the channel, RSS 1.0 beside it.
  return [...childrenOf(channel, rss, 'item'), ...childrenOf(root, rss, 'item')].map((item) =>
    rssItem(item, rss, base, language),
  )
}

/** A text of Atom as HTML, by its `type` (RFC 4287, 3.1.1). Content that lies elsewhere, or is no text, is none. */
const atomHtml = (text: Element | undefined): string => {
  const { type = 'text', src } = text?.attributes ?? {}
  if (text === undefined || src !== undefined) return ''
  if (type === 'html' || type === 'text/html') return textOf(text).trim()
  if (type === 'xhtml' || type === 'application/xhtml+xml') return markupIn(text).trim()
  return type === 'text' || type === 'text/plain' ? escaped(textOf(text).trim()) : ''
}

const atomLink = (entry: Element, base: string): string | null => {
  const links = childrenOf(entry, ATOM, 'link').map(({ attributes }) => attributes)
  const link = links.find(({ rel = 'alternate' }) => rel === 'alternate')
  return absolute(filled(link?.['href']), base)
}

const baseOf = (element: Element, base: string): string =>
  absolute(filled(element.attributes[`{${XML}}base`]), base) ?? base

const atomItem = (entry: Element, feed: Element, base: string): Item => {
  const [title] = childrenOf(entry, ATOM, 'title')
  const [content] = childrenOf(entry, ATOM, 'content')
  const [summary] = childrenOf(entry, ATOM, 'summary')
  const html = atomHtml(content)
  const language = entry.attributes[`{${XML}}lang`] ?? feed.attributes[`{${XML}}lang`]
  return {
    id: first(entry, [ATOM, 'id']),
    link: atomLink(entry, baseOf(entry, base)),
    title: lineOf(title === undefined ? null : textOf(title)),
    html: html === '' ? atomHtml(summary) : html,
    publishedOn: feedDay(first(entry, [ATOM, 'published'], [ATOM, 'updated']) ?? ''),
    language: shortLanguage(language),
  }
}

/**
 * The items of a feed, in its order: RSS 2.0 (and its forerunners), RSS 1.0, Atom. `address` is where the feed was read;
 * relative links start there. Throws `BrokenXml`.
 */
export const itemsOf = (text: string, address: string): readonly Item[] => {
  const root = readXml(text)
  const { namespace, name } = root
  if (name === 'rss' && namespace === '') return rssItems(root, '', address)
  if (name === 'RDF' && namespace === RDF) return rssItems(root, RSS1, address)
  if (name === 'feed' && namespace === ATOM) {
    const base = baseOf(root, address)
    return childrenOf(root, ATOM, 'entry').map((entry) => atomItem(entry, root, base))
  }
  throw new BrokenXml(`line 1 of the feed: <${name}> is no feed; read are RSS 2.0, RSS 1.0 and Atom`)
}
