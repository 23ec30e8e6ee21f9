import type { Day } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import type { Language } from '../language/compile.ts'
import { PREDICATES, TREATY_WORDS, VERBS } from '../language/concept.ts'
import type { Sentence } from '../token/sentence.ts'
import { type Clause, has } from './clause.ts'
import { isProtocol, type Memory, nearTreaties } from './memory.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'
import { isSmall } from './trim.ts'

const instrumentOf = (clause: Clause, whole: Clause, memory: Memory): string | null => {
  const named = clause.mentions.filter((m) => m.concept === 'instrument' && m.value !== 'process')
  // "CCW Protocol V", "the amended mines protocol to the 1980 convention": the protocol is meant.
  const [first, second] = named
  const own =
    first?.value === 'ccw' && second !== undefined && isProtocol(second.value) && second.from <= first.to + 2
      ? second
      : (first ?? null)
  if (own !== null) return own.value
  if (has(clause, 'generic_protocol') && memory.protocol !== null) return memory.protocol
  const near = whole.mentions.find((m) => m.concept === 'instrument' && m.value !== 'process')
  if (near !== undefined && !has(clause, 'generic_treaty')) return near.value
  // "The convention" is no protocol.
  if (has(clause, 'generic_treaty') && !has(clause, 'generic_protocol'))
    return memory.treaty ?? memory.instrument
  return memory.instrument
}

const WISH_BEFORE: readonly ('wish' | 'cond')[] = ['wish', 'cond']

/** "binds Ukraine but not Russia" denies nothing of Ukraine. */
const denies = (clause: Clause): boolean =>
  clause.mentions.some(
    (m) =>
      m.concept === 'neg' &&
      (m.value !== 'near' ||
        clause.mentions.some((p) => PREDICATES.has(p.concept) && p.from >= m.to && p.from <= m.to + 1)) &&
      !clause.mentions.some(
        (e) => e.concept === 'except' && e.from <= m.from && m.to <= e.to && e.to - e.from > 1,
      ),
  )

/** A wish, a condition or an opinion states nothing that can be checked. */
const wishes = (clause: Clause, whole: Clause): boolean => {
  if (WISH_BEFORE.some((c) => has(clause, c))) return true
  if (has(clause, 'opinion')) return true
  const opening = whole.mentions.find((m) => m.concept === 'cond')
  return opening !== undefined && opening.from <= whole.from + 1
}

/** Whether a clause without a subject of its own goes on about the one before: "it ...", "and was bound ...". */
const continues = (clause: Clause, language: Language): boolean => {
  return has(clause, 'pronoun', 'possessive') || opensWithVerb(clause, language)
}

/** "..., and deposited its ratification": the subject stands in the clause before. */
const opensWithVerb = (clause: Clause, language: Language): boolean => {
  if (clause.from === 0) return false
  let at = clause.from
  while (at < clause.to && isSmall(clause.tokens[at], language)) at++
  return clause.mentions.some((m) => m.from === at && (m.concept === 'aux' || VERBS.has(m.concept)))
}

/** "It was the last EU country to ratify"; but "the three" of "the three Baltic states" is no pronoun. */
const opensWithPronoun = (clause: Clause): boolean =>
  clause.mentions.some(
    (m) =>
      m.concept === 'pronoun' &&
      m.from <= clause.from + 1 &&
      !clause.mentions.some((g) => g.concept === 'group' && g.from <= m.to),
  )

/** What a clause is read against: its sentence, its language, and what the text said before. */
export interface Telling {
  readonly sentence: Sentence
  readonly whole: Clause
  readonly language: Language
  readonly memory: Memory
  readonly today: Day
}

const SORTS: ReadonlySet<string> = new Set(['country_noun', 'group', 'party_noun', 'signatory_noun'])

/** "An example for the states | which have yet to join": said of those states and of nobody named before. */
const saysWhich = ({ from, tokens }: Clause, { whole, language }: Telling): boolean =>
  language.relatives.has(tokens[from]?.word ?? '') &&
  whole.mentions.some((m) => SORTS.has(m.concept) && m.to === from)

/** The states of a clause that names none: those before, where it goes on about them. */
const statesBefore = (
  clause: Clause,
  groups: readonly string[],
  telling: Telling,
  beside: boolean,
): readonly StateCode[] => {
  const { language, memory } = telling
  // "Another has signed but not ratified": not the one named before.
  if (clause.mentions.some((m) => m.concept === 'other' && m.from <= clause.from + 1)) return []
  if (saysWhich(clause, telling)) return []
  if (beside) return memory.subject
  const ofThem = groups.length === 0 || opensWithPronoun(clause)
  return ofThem && continues(clause, language) ? memory.subject : []
}

const groupsIn = (clause: Clause): readonly string[] => [
  ...new Set(clause.mentions.filter((m) => m.concept === 'group').map((m) => m.value)),
]

const isTreatyNear = (instrument: string | null, whole: Clause, memory: Memory): boolean =>
  instrument !== null && !memory.foreign && (has(whole, ...TREATY_WORDS) || memory.instrument !== null)

/** The only link to whom it is about is "its". */
const isPossessed = (clause: Clause, language: Language): boolean =>
  !has(clause, 'pronoun') && has(clause, 'possessive') && !opensWithVerb(clause, language)

/** Who and which treaty a clause is about; `beside` where it only adds to the statement before. */
export const sceneOf = (clause: Clause, telling: Telling, beside: boolean): Scene => {
  const { sentence, whole, language, memory, today } = telling
  const own = subjectOf(clause, language)
  const instrument = instrumentOf(clause, whole, memory)
  const groups = groupsIn(clause)
  const statesHere = own.states.length > 0
  const states = statesHere ? own.states : statesBefore(clause, groups, telling, beside)
  return {
    clause,
    sentence,
    language,
    instrument,
    treatyNear: isTreatyNear(instrument, whole, memory),
    states,
    elders: [memory.subject, ...memory.elders].filter((list) => list !== states && list.length > 0),
    statesHere,
    possessed: !statesHere && isPossessed(clause, language),
    groups,
    except: own.except,
    beside,
    onward: clause.from > 0 && continues(clause, language),
    negated: denies(clause),
    wishes: wishes(clause, whole),
    last: memory.last,
    echo: memory.echo,
    today,
    exits: memory.exits,
    suspends: memory.suspends,
    korea: memory.korea,
    nearTreaties: nearTreaties(memory),
    memo: memory.memo,
  }
}
