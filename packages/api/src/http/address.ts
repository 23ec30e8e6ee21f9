import type { Complaint } from './problem.ts'

/** Characters of an address that are read; longer ones are refused before they are looked at. */
export const LONGEST_ADDRESS = 12_288

const bad = (detail: string): Complaint => ({ code: 'bad_address', detail })

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const segmentFault = (segment: string): string | null => {
  const text = decoded(segment)
  if (text === null) return 'a percent sign in the path begins no UTF-8 character'
  if (CONTROL.test(text)) return 'the path holds a control character'
  if (/[/\\]/.test(text)) return 'a segment of the path holds a slash or backslash'
  if (text === '.' || text === '..') return 'the path holds a dot segment'
  return null
}

/** An id of a provision in one segment: its slash belongs to the id, which holds no dot and no second slash. */
const PROVISION_SEGMENT = /^(\/api\/v1\/entries\/[\w-]+)%2F([\w-]+)$/i

/**
 * Why an address is refused, or `null`. One address has one meaning: no encoded slash, no dot segment, no
 * second slash at the start, no encoding that does not decode, no host in it. Only the id of a provision may
 * hold its slash encoded.
 */
export const addressFault = (url: string): Complaint | null => {
  if (url.length > LONGEST_ADDRESS)
    return {
      code: 'address_too_long',
      detail: `the address has ${url.length} characters; at most ${LONGEST_ADDRESS} are read`,
    }
  if (!url.startsWith('/') || url.startsWith('//'))
    return bad('the address must begin with one slash and name no host')
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (path.includes('\\') || path.includes('#')) return bad('the path holds a character that must be encoded')
  for (const segment of path.replace(PROVISION_SEGMENT, '$1/$2').split('/')) {
    const fault = segmentFault(segment)
    if (fault !== null) return bad(fault)
  }
  if (mark >= 0 && url.includes('%', mark)) {
    const query = decoded(url.slice(mark + 1).replaceAll('+', ' '))
    if (query === null) return bad('a percent sign in the query begins no UTF-8 character')
    if (query.includes('\u0000')) return bad('the query holds a zero byte')
  }
  return null
}
