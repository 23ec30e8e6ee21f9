import type { Rulebook } from '../../rulebook/provision.ts'
import { vcltBecomingBound } from './becoming-bound.ts'
import { vcltBeingBound } from './being-bound.ts'
import { vcltConsequences } from './consequences.ts'
import { vcltLeaving } from './leaving.ts'

/**
 * The law of treaties as the Vienna Convention of 23 May 1969 states it. Not every state is a party to it: each rule
 * says whether it binds as a treaty only, as custom, or as custom whose reach is debated.
 */
export const vcltRulebook: Rulebook = {
  instrument: 'vclt',
  layer: 'general_law',
  title: 'The law of treaties',
  text: {
    url: 'https://github.com/statengeneraal/laws-markdown/blob/master/verdrag/vienna/convention/of/the/law/of/treaties/BWBV0003441/README.md',
    source: 'text-vclt',
  },
  provisions: [...vcltBecomingBound, ...vcltBeingBound, ...vcltLeaving, ...vcltConsequences],
  categories: [],
  disputed: [],
}
