import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Extracted } from './extracted.ts'
import { isoDayIn } from './iso-day.ts'

/** The little of the DOM this reads; linkedom's own types name browser globals that are not here. */
interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
}
interface Element extends Node {
  readonly getAttribute: (name: string) => string | null
}
interface Page {
  readonly body: Node | null
  readonly documentElement: Element | null
  readonly title: string
  readonly querySelector: (selector: string) => Element | null
}

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'SECTION',
  'ARTICLE',
  'TR',
  'UL',
  'OL',
  'TABLE',
  'FIGCAPTION',
  'PRE',
  'HEADER',
  'FOOTER',
  'MAIN',
  'DD',
  'DT',
])
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'NAV', 'SVG', 'FORM', 'BUTTON'])
const TEXT = 3

/** Text of a tree with a blank line after each block. Own stack: a document may be nested deeper than the call stack. */
const blockText = (root: Node): string => {
  const out: string[] = []
  const stack: (Node | string)[] = [root]
  while (stack.length > 0) {
    const at = stack.pop() as Node | string
    if (typeof at === 'string') out.push(at)
    else if (at.nodeType === TEXT) out.push((at.textContent ?? '').replaceAll(/\s+/g, ' '))
    else if (at.nodeName === 'BR') out.push('\n')
    else if (!SILENT.has(at.nodeName)) {
      if (BLOCKS.has(at.nodeName)) {
        out.push('\n\n')
        stack.push('\n\n')
      }
      stack.push(...[...at.childNodes].reverse())
    }
  }
  return out
    .join('')
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/[ \t]{2,}/g, ' ')
    .trim()
}

const DATES = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'time[datetime]',
]

const publishedOn = (page: Page): string | null => {
  for (const selector of DATES) {
    const element = page.querySelector(selector)
    const day = isoDayIn(element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? '')
    if (day !== null) return day
  }
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
  return isoDayIn(/"datePublished"\s*:\s*"([^"]+)"/.exec(data)?.[1] ?? '')
}

/** A Readability result shorter than this share of the page has thrown the text away. */
const LEAST = 0.2

/** The main text of a page, by Mozilla's Readability; the whole body where that finds none. */
export const htmlText = (html: string): Extracted => {
  const page = parseHTML(html).document as unknown as Page
  const about = {
    publishedOn: publishedOn(page),
    language: page.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? null,
  }
  const pageTitle = page.title === '' ? null : page.title
  const whole = page.body === null ? blockText(page as unknown as Node) : blockText(page.body)
  const copy = parseHTML(html).document
  const article = new Readability(copy as never, { maxElemsToParse: 200_000 }).parse()
  const content = article?.content
  const main = content
    ? blockText(parseHTML(`<html><body>${content}</body></html>`).document.body as unknown as Node)
    : ''
  return {
    text: main.length >= whole.length * LEAST ? main : whole,
    title: article?.title ?? pageTitle,
    ...about,
  }
}
