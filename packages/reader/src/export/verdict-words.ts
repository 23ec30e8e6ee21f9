import type { Verdict } from '../claim/claim.ts'

/** What a verdict is called, and what it means, in plain English. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  supported: 'Supported: the record bears it out',
  contradicted: 'Contradicted: the record says otherwise',
  imprecise: 'Imprecise: near, but not what the record says',
  outdated: 'Outdated: it was so before, and no longer on the day of the document',
  not_covered: 'Not covered: no such record can decide it',
  undecided: 'Undecided: the reader was not sure of the claim',
}

/** A verdict in words, with the contest where there is one. */
export const verdictWords = ({
  verdict,
  contested,
}: {
  readonly verdict: Verdict
  readonly contested: boolean
}): string => `${VERDICT_WORDS[verdict]}${contested ? '; contested' : ''}`
