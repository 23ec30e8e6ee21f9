import { extract } from '@pacta/reader/text/extract'
import type { Extracted } from '@pacta/reader/text/extracted'
import { Unreadable } from '@pacta/reader/text/problem'
import { USUAL_LIMITS } from '@pacta/reader/text/sandbox'
import { asUtf8 } from './decode.ts'
import type { Fetched } from './guarded-request.ts'
import type { Item } from './item.ts'

/** Text to be checked, and what is known of it. */
export type ItemText = Pick<Extracted, 'text' | 'publishedOn' | 'language'>

const MARKUP = /[<&]/

/** Text out of markup; none where there is only a picture, say. */
const plainOf = async (html: string, stop: AbortSignal): Promise<string> => {
  if (!MARKUP.test(html)) return html
  const bytes = new TextEncoder().encode(`<html><body>${html}</body></html>`)
  try {
    return (await extract(bytes, 'item.html', { ...USUAL_LIMITS, stop })).text
  } catch (error) {
    if (error instanceof Unreadable && error.code === 'empty') return ''
    throw error
  }
}

/**
 * The text of an item as its feed gives it: the title, and what stands below it. Markup is opened by the reader, in a
 * process of its own. Throws `Unreadable`.
 */
export const ownText = async (item: Item, stop: AbortSignal): Promise<ItemText> => {
  const { title, html, publishedOn, language } = item
  const parts = [title ?? '', await plainOf(html, stop)].filter((part) => part.trim() !== '')
  if (parts.length === 0) throw new Unreadable('empty', 'the item holds no text')
  return { text: parts.join('\n\n'), publishedOn, language }
}

/** Media types of pages that are read, and the ending by which the reader knows them. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'xhtml',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
}

export const PAGE_TYPES = Object.keys(ENDINGS)

/** The main text of a page. The item's own day goes before the page's. Throws `Unreadable`. */
export const pageText = async (
  item: Item,
  { bytes, contentType }: Fetched,
  stop: AbortSignal,
): Promise<ItemText> => {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const page = asUtf8(bytes ?? new Uint8Array(), type === 'application/pdf' ? '' : contentType)
  const found = await extract(page, `page.${ENDINGS[type] ?? 'html'}`, { ...USUAL_LIMITS, stop })
  return {
    text: found.text,
    publishedOn: item.publishedOn ?? found.publishedOn,
    language: found.language ?? item.language,
  }
}
