import { englishDay } from '@pacta/law/reason/english'
import { capital, withArticle } from '@pacta/law/reason/english-name'
import type { ConductLabels } from './conduct.ts'

const WORDS: Readonly<Record<string, string>> = {
  destroy_stockpile: 'destroy stocks',
  clear: 'clear mined areas',
  initial_report: 'initial report',
  annual_report: 'yearly report',
}

export const conductEnglish: ConductLabels = {
  law: (state, verdict) => `Law for ${withArticle(state)}: ${verdict}`,
  policy: (state, verdict) => `Policy of ${withArticle(state)}: ${verdict}`,
  verdict: {
    prohibited: 'prohibited',
    required: 'required',
    unknown: 'not known',
    unsettled: 'unsettled',
    conditional: 'conditional',
    permitted: 'permitted',
    not_regulated: 'not regulated',
    not_covered: 'not covered by the record',
  },
  effect: {
    prohibits: 'prohibits',
    restricts: 'allows only under conditions',
    permits: 'permits',
    requires: 'requires',
    silent: 'says nothing of it',
    does_not_apply: 'does not apply',
    not_covered: 'not covered',
    unknown: 'not known',
  },
  conditions: 'Conditions:',
  notStated: 'not stated',
  givesWay: (to) => `gives way to ${to}`,
  until: (day) => `The verdict changes on ${englishDay(day)}.`,
  context: 'Said, but deciding nothing:',
  otherSide: (state, conduct) => `The other side: ${withArticle(state)}, ${conduct.replaceAll('_', ' ')}`,
  word: (word) => WORDS[word] ?? word.replaceAll('_', ' '),
  policies: (name, day, count) =>
    `${capital(withArticle(name))} on ${englishDay(day)}: ${count} ${count === 1 ? 'policy' : 'policies'} in the record.`,
  noPolicies: (name) => `The record holds no policy of ${withArticle(name)}. That is no permission.`,
  olderPolicies: 'At other times, or never in force:',
  norm: (conduct, effect) => `${conduct}: ${effect}`,
  scope: {
    place: 'where',
    object: 'what',
    counterpart: 'with whom',
    situation: 'situation',
    conditions: 'conditions',
    force: 'force',
    confirmed: 'last confirmed',
    source: 'source',
  },
  onDay: {
    decides: 'decides',
    unknown: 'not known whether it holds',
    gap: 'no text states a position',
    context: 'shown, deciding nothing',
    none: 'not at this time',
  },
  deadlines: (count, day) => `${count} ${count === 1 ? 'deadline' : 'deadlines'} as of ${englishDay(day)}.`,
  deadlineHead: ['State', 'Under', 'Duty', 'Due', 'Stands'],
  due: (due, original) =>
    original === null || original === due ? `due ${due}` : `due ${due}, originally ${original}`,
  extended: (newDue, decidedAt) =>
    `extended to ${newDue}${decidedAt === null ? ', by which meeting is not known' : ` by ${decidedAt}`}`,
  lapse: (from, to) => `without a deadline in force from ${from} to ${to}`,
  oneState: 'With --state each deadline is given with its reasons.',
}
