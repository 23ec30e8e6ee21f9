/** What stands right before and right after a stretch of a text. */
export interface Surroundings {
  readonly prefix: string
  readonly suffix: string
}

/** UTF-16 units on each side: enough to tell two equal quotes apart, too little to copy a text by its parts. */
const MOST = 32

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Gives the surroundings of stretches of a text. They are cut where a letter with its accents, or an emoji of
 * several parts, ends (Web Annotation Data Model, 4.2.4), so they can be shorter than the most, and empty.
 */
export const surroundingsIn = (text: string): ((start: number, end: number) => Surroundings) => {
  const graphemes = GRAPHEMES.segment(text)
  const firstFrom = (offset: number): number => {
    const found = graphemes.containing(offset)
    return found === undefined || found.index === offset ? offset : found.index + found.segment.length
  }
  const lastUpTo = (offset: number): number => graphemes.containing(offset)?.index ?? text.length
  return (start, end) => ({
    prefix: text.slice(start <= MOST ? 0 : Math.min(start, firstFrom(start - MOST)), start),
    suffix: text.slice(end, Math.max(end, lastUpTo(end + MOST))),
  })
}
