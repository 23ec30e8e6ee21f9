import { frenchDay } from '@pacta/law/reason/french'
import type { CheckLabels } from './check.ts'

export const checkFrench: CheckLabels = {
  summary: (title, words, claims, day) =>
    `${title} : ${words} mots, ${claims} affirmations trouvées, contrôle ${day === null ? "à aujourd'hui, le document étant sans date" : `au ${frenchDay(day)}`}.`,
  verdict: {
    supported: 'confirmé',
    contradicted: 'contredit',
    imprecise: 'imprécis',
    outdated: 'dépassé',
    not_covered: 'absent des données',
    undecided: 'indécis',
  },
  correct: (value) => `Selon les données : ${value}`,
  later: 'établi après le document',
  none: 'Aucune affirmation sur les traités trouvée.',
}
