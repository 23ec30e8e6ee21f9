const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

const all = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map((match) => match[1] ?? '')

const links = (xml: string, rel: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"/>`, 'g'))].map(
    (match) => match[1] ?? '',
  )

/** Opening and closing tags pair up, in order. */
const isWellFormed = (xml: string): boolean => {
  const open: string[] = []
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/)?([\w:]+)(?:\s[^<>]*?)?(\/)?>/g)) {
    if (empty !== undefined) continue
    if (close === undefined) open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot|#39);)/.test(xml)
}

const elementFaults = (xml: string, where: string): readonly string[] => [
  ...(all(xml, 'id').length === 1 && UUID.test(all(xml, 'id')[0] ?? '') ? [] : [`${where}: one id, a URI`]),
  ...(all(xml, 'title').length === 1 && all(xml, 'title')[0] !== '' ? [] : [`${where}: one title`]),
  ...(all(xml, 'updated').length === 1 && MOMENT.test(all(xml, 'updated')[0] ?? '')
    ? []
    : [`${where}: one updated, RFC 3339`]),
  ...(links(xml, 'alternate').length === 1 ? [] : [`${where}: one alternate link`]),
]

/** What a feed breaks of RFC 4287, section 4; empty where it keeps it. */
export const atomFaults = (xml: string): readonly string[] => {
  const entries = [...xml.matchAll(/<entry>(.*?)<\/entry>/gs)].map((match) => match[1] ?? '')
  const feed = xml.replace(/<entry>.*?<\/entry>/gs, '')
  const ids = entries.flatMap((entry) => all(entry, 'id'))
  return [
    ...(isWellFormed(xml) ? [] : ['not well-formed']),
    ...(xml.includes('<feed xmlns="http://www.w3.org/2005/Atom"') ? [] : ['no Atom namespace']),
    ...elementFaults(feed, 'feed'),
    ...(links(feed, 'self').length === 1 ? [] : ['feed: one self link']),
    ...(/<author><name>[^<]+<\/name><\/author>/.test(feed) ? [] : ['feed: an author with a name']),
    ...entries.flatMap((entry, i) => elementFaults(entry, `entry ${i + 1}`)),
    ...entries.flatMap((entry, i) =>
      all(entry, 'summary').length === 1 ? [] : [`entry ${i + 1}: one summary`],
    ),
    ...(new Set(ids).size === ids.length ? [] : ['two entries share an id']),
    ...[
      ...links(xml, 'self'),
      ...links(xml, 'alternate'),
      ...links(xml, 'via'),
      ...links(xml, 'next'),
    ].flatMap((href) =>
      URL.canParse(href.replaceAll('&amp;', '&')) ? [] : [`${href} is no absolute address`],
    ),
  ]
}

/** The titles of a feed's entries, in order. */
export const entryTitles = (xml: string): readonly string[] =>
  [...xml.matchAll(/<entry>(.*?)<\/entry>/gs)].flatMap((match) => all(match[1] ?? '', 'title'))

/** The ids of a feed's entries by their titles. */
export const entryIds = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [...xml.matchAll(/<entry>(.*?)<\/entry>/gs)].map((match): [string, string] => [
      all(match[1] ?? '', 'title')[0] ?? '',
      all(match[1] ?? '', 'id')[0] ?? '',
    ]),
  )

/** Where a feed goes on, as a path; `null` on its last page. */
export const nextPage = (xml: string): string | null => {
  const [href] = links(xml, 'next')
  if (href === undefined) return null
  const { pathname, search } = new URL(href.replaceAll('&amp;', '&'))
  return pathname + search
}
