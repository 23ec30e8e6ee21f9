import type { Frame } from './frame.ts'

/** A duty with a clock: destroying stocks, clearing land, reporting. */
export type Work = 'stock' | 'clear' | 'report'

/** "Article 5 gives ten years": the articles that set the clocks. */
const ARTICLES: Readonly<Record<string, Readonly<Record<string, Work>>>> = {
  apmbc: { '4': 'stock', '5': 'clear', '7': 'report' },
  ccm: { '3': 'stock', '4': 'clear', '7': 'report' },
}

/** The work of the article a clause cites. */
export const citedWork = ({ clause, instrument }: Pick<Frame, 'clause' | 'instrument'>): Work | null => {
  const cited = clause.mentions.find((m) => m.concept === 'article')
  const number = cited === undefined ? undefined : clause.tokens[cited.to]?.word
  return ARTICLES[instrument ?? '']?.[number ?? ''] ?? null
}
