import { Unanswerable } from './problem.ts'

/** Names and texts of an address's query. A name given twice has no one meaning and is refused. */
export const queryOf = (url: string): Map<string, string> => {
  const mark = url.indexOf('?')
  const words = new Map<string, string>()
  if (mark < 0) return words
  for (const [name, text] of new URLSearchParams(url.slice(mark + 1))) {
    if (words.has(name))
      throw new Unanswerable({
        code: 'bad_call',
        detail: `"${shortened(name)}" is given twice; give it once`,
      })
    words.set(name, text)
  }
  return words
}

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** For addresses that take no parameters. */
export const noQuery = (url: string): void => {
  const [name] = queryOf(url).keys()
  if (name !== undefined)
    throw new Unanswerable({
      code: 'bad_call',
      detail: `this address takes no "${shortened(name)}"; it takes none`,
    })
}
