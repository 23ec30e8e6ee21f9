import sax, { type QualifiedAttribute, type QualifiedTag } from 'sax'

/** An element of a feed. Names are told apart by namespace, since prefixes are the feed's own choice. */
export interface Element {
  readonly namespace: string
  readonly name: string
  /** By local name; those of a namespace as `{namespace}name`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** XML that cannot be read: one sentence with the line. */
export class BrokenXml extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BrokenXml'
  }
}

const DEEPEST = 200
const MOST_ELEMENTS = 200_000

const attributesOf = (tag: QualifiedTag): Readonly<Record<string, string>> => {
  const found: Record<string, string> = Object.create(null)
  for (const { uri, local, value } of Object.values<QualifiedAttribute>(tag.attributes))
    found[uri === '' ? local : `{${uri}}${local}`] = value
  return found
}

interface Growing extends Element {
  readonly children: (Element | string)[]
}

/**
 * The root element of a document. Strict, and safe of what strangers write: a declared entity is not known to the
 * parser, so that one that is used is an error and none is ever expanded; nothing is loaded; depth and number of
 * elements are bounded. Throws `BrokenXml`.
 */
export const readXml = (text: string): Element => {
  const reader = sax.parser(true, { xmlns: true })
  const open: Growing[] = []
  let root: Element | null = null
  let elements = 0
  const fail = (what: string): never => {
    throw new BrokenXml(`line ${reader.line + 1} of the feed: ${what}`)
  }
  const add = (piece: string): void => {
    open.at(-1)?.children.push(piece)
  }
  reader.onerror = (error) => fail(`the XML is broken (${error.message.split('\n', 1)[0]})`)
  reader.ontext = add
  reader.oncdata = add
  reader.onopentag = (node) => {
    const tag = node as QualifiedTag
    elements += 1
    if (elements > MOST_ELEMENTS) fail(`there are more than ${MOST_ELEMENTS} elements`)
    if (open.length >= DEEPEST) fail(`elements are nested deeper than ${DEEPEST}`)
    const element = { namespace: tag.uri, name: tag.local, attributes: attributesOf(tag), children: [] }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  }
  reader.onclosetag = () => open.pop()
  reader.write(text).close()
  return root ?? fail('there is no element')
}

/** All text in an element and below it. */
export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

/** The children of a name. */
export const childrenOf = ({ children }: Element, namespace: string, name: string): readonly Element[] =>
  children.filter(
    (child): child is Element =>
      typeof child !== 'string' && child.name === name && child.namespace === namespace,
  )

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What stands inside an element as markup, without attributes: enough for its text to be taken out again. */
export const markupIn = ({ children }: Element): string =>
  children
    .map((child) =>
      typeof child === 'string' ? escaped(child) : `<${child.name}>${markupIn(child)}</${child.name}>`,
    )
    .join('')
