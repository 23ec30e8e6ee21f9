import { englishDay } from '@pacta/law/reason/english'
import type { CheckLabels } from './check.ts'

export const checkEnglish: CheckLabels = {
  summary: (title, words, claims, day) =>
    `${title}: ${words} words, ${claims} ${claims === 1 ? 'claim' : 'claims'} found, checked as of ${day === null ? 'today, since the document has no date' : englishDay(day)}.`,
  verdict: {
    supported: 'supported',
    contradicted: 'contradicted',
    imprecise: 'imprecise',
    outdated: 'outdated',
    not_covered: 'not covered by the record',
    undecided: 'undecided',
  },
  correct: (value) => `The record has: ${value}`,
  later: 'established after the document',
  none: 'No claim about the treaties was found.',
}
