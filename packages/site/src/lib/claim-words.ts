const VERDICTS: Readonly<Record<string, string>> = {
  supported: 'Supported',
  contradicted: 'Contradicted',
  imprecise: 'Imprecise',
  outdated: 'Outdated',
  not_covered: 'Not covered',
  undecided: 'Undecided',
}

const MEANINGS: Readonly<Record<string, string>> = {
  supported: 'the record bears it out',
  contradicted: 'the record says otherwise',
  imprecise: 'near, but not what the record says',
  outdated: 'it was so before the day of the document',
  not_covered: 'no such record can decide it',
  undecided: 'the reader was unsure',
}

const SIGNS: Readonly<Record<string, string>> = {
  supported: '✓',
  contradicted: '✕',
  imprecise: '≈',
  outdated: '↺',
  not_covered: '–',
  undecided: '?',
}

/** What a verdict on a claim is called, what it means, and its sign. */
export const claimWord = (verdict: string): string => VERDICTS[verdict] ?? verdict
export const claimMeaning = (verdict: string): string => MEANINGS[verdict] ?? ''
export const claimSign = (verdict: string): string => SIGNS[verdict] ?? '?'
