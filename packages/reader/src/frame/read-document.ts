import { civilDate, type Day } from '@pacta/law/calendar/day'
import type { StateCode } from '@pacta/law/entry/entry'
import type { Language } from '../language/compile.ts'
import { PREDICATES } from '../language/concept.ts'
import type { Mention, Span } from '../mention/mention.ts'
import { phrases } from '../mention/phrases.ts'
import { blocks } from '../token/block.ts'
import { type Sentence, sentences } from '../token/sentence.ts'
import type { Token } from '../token/token.ts'
import { type Clause, clauseOf, has } from './clause.ts'
import type { Frame } from './frame.ts'
import { mark, withoutNouns } from './mark.ts'
import type { Part } from './piece.ts'
import { readClause } from './read-clause.ts'
import { readShareBeside } from './read-count.ts'
import type { Memory, Scene } from './scene.ts'
import { type Cut, split } from './split.ts'
import { subjectOf } from './subject.ts'
import { isSmall, trim } from './trim.ts'
import { VERBS as CLAUSE_VERBS } from './verbs.ts'

const isProtocol = (instrument: string): boolean => instrument.startsWith('ccw-')

const turnToTreaty = (memory: Memory, instrument: string): void => {
  memory.instrument = instrument
  memory.namedAt.set(instrument, memory.sentence)
  if (isProtocol(instrument)) memory.protocol = instrument
  else memory.treaty = instrument
}

const NAMED: ReadonlySet<string> = new Set(['instrument', 'other_treaty'])

/** "As to cluster munitions, we have ratified": a weapon without a treaty's name turns the talk to the treaty on that weapon. */
const turnToWeapon = (memory: Memory, mentions: readonly Mention[]): void => {
  if (mentions.some((m) => NAMED.has(m.concept))) return
  if (mentions.some((m) => m.concept === 'arms_trade')) {
    turnToTreaty(memory, 'att')
    return
  }
  const clusters = mentions.some((m) => m.concept === 'cluster')
  const mines = mentions.some((m) => m.concept === 'mine' && m.value !== 'any')
  if (clusters && !mines) turnToTreaty(memory, 'ccm')
  else if (mines && !clusters && memory.instrument === 'ccm') turnToTreaty(memory, 'apmbc')
}

/** One of these stands beside "leave" where a treaty is left. */
const LEFT: ReadonlySet<string> = new Set(['instrument', 'generic_treaty', 'state', 'group', 'country_noun'])

/** Names of treaties set what "the treaty" and "the protocol" mean from here on. */
const remember = (memory: Memory, mentions: readonly Mention[]): void => {
  const ofStates = mentions.some((m) => LEFT.has(m.concept))
  for (const m of mentions) {
    if (m.concept === 'leave' && m.value !== 'out' && ofStates) memory.exits = true
    if (m.concept === 'notice_noun') memory.exits = true
    // Which country is "ours" the text alone does not say.
    if (m.concept === 'own_country') memory.subject = []
    if (m.concept === 'suspend') memory.suspends = true
    if (m.concept === 'policy_noun' || m.concept === 'memo_noun') memory.memo = true
    if (m.concept === 'other_treaty') memory.foreign = true
    if (m.concept !== 'instrument' || m.value === 'process') continue
    memory.foreign = false
    turnToTreaty(memory, m.value)
  }
  turnToWeapon(memory, mentions)
}

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

const ECHOED: ReadonlySet<string> = new Set([
  'withdrawal_announced',
  'withdrawal_deposited',
  'withdrawal_effect',
  'act_date',
  'act_kind',
  'party_status',
  'signatory_status',
  'entry_into_force',
])

const WISH_BEFORE: readonly ('wish' | 'cond')[] = ['wish', 'cond']

/** Treaties named this many sentences back are still in the reader's mind. */
const NEAR = 3

/** Those, and the one the text as a whole is about. */
const nearTreaties = (memory: Memory): readonly string[] => [
  ...[...memory.namedAt].filter(([, at]) => memory.sentence - at <= NEAR).map(([id]) => id),
  ...(memory.topic === null ? [] : [memory.topic]),
]

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
  return clause.mentions.some((m) => m.from === at && (m.concept === 'aux' || CLAUSE_VERBS.has(m.concept)))
}

/** "It was the last EU country to ratify"; but "the three" of "the three Baltic states" is no pronoun. */
const opensWithPronoun = (clause: Clause): boolean =>
  clause.mentions.some(
    (m) =>
      m.concept === 'pronoun' &&
      m.from <= clause.from + 1 &&
      !clause.mentions.some((g) => g.concept === 'group' && g.from <= m.to),
  )

/** Earlier subjects kept in mind. */
const ELDERS = 3

/** Whom "it" means from here on; a relative clause only adds to those named. */
const turnTo = (memory: Memory, states: readonly StateCode[], relative: boolean): void => {
  if (!relative) {
    if (memory.subject.length > 0) memory.elders = [memory.subject, ...memory.elders].slice(0, ELDERS)
    memory.subject = states
  } else memory.elders = [states, ...memory.elders].slice(0, ELDERS)
}

const firstState = (clause: Clause): number | null =>
  clause.mentions.find((m) => m.concept === 'state')?.from ?? null

const sceneOf = (
  clause: Clause,
  whole: Clause,
  sentence: Sentence,
  language: Language,
  memory: Memory,
  today: Day,
  beside: boolean,
): Scene => {
  const own = subjectOf(clause, language)
  const instrument = instrumentOf(clause, whole, memory)
  const treatyNear =
    instrument !== null &&
    !memory.foreign &&
    (has(whole, 'instrument', 'generic_treaty', 'generic_protocol') || memory.instrument !== null)
  const groups = [...new Set(clause.mentions.filter((m) => m.concept === 'group').map((m) => m.value))]
  const statesHere = own.states.length > 0
  // "Another has signed but not ratified": not the one named before.
  const another = clause.mentions.some((m) => m.concept === 'other' && m.from <= clause.from + 1)
  const states = statesHere
    ? own.states
    : another
      ? []
      : beside || ((groups.length === 0 || opensWithPronoun(clause)) && continues(clause, language))
        ? memory.subject
        : []
  return {
    clause,
    sentence,
    language,
    instrument,
    treatyNear,
    states,
    elders: [memory.subject, ...memory.elders].filter((list) => list !== states && list.length > 0),
    statesHere,
    possessed:
      !statesHere && !has(clause, 'pronoun') && has(clause, 'possessive') && !opensWithVerb(clause, language),
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

const THINGS: ReadonlySet<string> = new Set(['mine', 'cluster', 'device_noun'])

/** "Some 30,000 mines lay there": a figure needs no verb of ours. */
const isFigure = (tokens: readonly Token[], mentions: readonly Mention[]): boolean =>
  mentions.some((m) => THINGS.has(m.concept) || m.concept === 'tallies') &&
  (tokens.some((t) => t.kind === 'number') || mentions.some((m) => m.concept === 'scale'))

const readSentence = (
  sentence: Sentence,
  mentions: readonly Mention[],
  language: Language,
  memory: Memory,
  today: Day,
): Frame[] => {
  if (sentence.paragraph !== memory.paragraph) {
    memory.paragraph = sentence.paragraph
    memory.subject = []
  }
  const { tokens } = sentence
  memory.sentence++
  remember(memory, mentions)

  const asks = sentence.asks || language.questionOpeners.has(tokens[0]?.word ?? '')
  if (!mentions.some((m) => PREDICATES.has(m.concept)) && !asks && !isFigure(tokens, mentions)) return []
  const marks = mark(sentence, withoutNouns(mentions), today, memory.year)
  if (asks) {
    // "And Japan? It accepted a year ago."
    const { states } = subjectOf(clauseOf(tokens, marks, 0, tokens.length), language)
    if (states.length > 0) turnTo(memory, states, false)
    return []
  }
  const stated = marks.dates.findLast((d) => d.yearStated && d.precision !== 'loose')
  if (stated !== undefined) memory.year = civilDate((stated.readings[0] as Span).latest).year
  const whole = clauseOf(tokens, marks, 0, tokens.length)
  if (has(whole, 'other_treaty') && !has(whole, 'instrument')) return []
  const frames: Frame[] = []
  const covered: Part[] = []
  let anchor: number | null = null
  const take = (part: Part, { relative, beside }: Pick<Cut, 'relative' | 'beside'>, pieced = false): void => {
    const clause = clauseOf(tokens, marks, part.from, part.to)
    const scene = sceneOf(clause, whole, sentence, language, memory, today, beside)
    const frame = readClause(scene)
    const subject = anchor
    if (scene.statesHere) {
      turnTo(memory, scene.states, relative)
      if (!relative) anchor = firstState(clause)
    }
    if (frame === null) return
    memory.last = frame
    if (ECHOED.has(frame.type)) memory.echo = frame
    // Its subject stands earlier in the sentence, in words that state nothing by themselves: they belong to it.
    const reach =
      !scene.statesHere &&
      !beside &&
      subject !== null &&
      frame.states.length > 0 &&
      frame.states === memory.subject &&
      !covered.some((c) => c.from <= subject && subject < c.to)
        ? { from: subject, to: part.to }
        : part
    covered.push(reach)
    frames.push({ ...frame, pieced: frame.pieced || pieced, part: trim(tokens, reach, language) })
    const share = frame.type === 'count_parties' ? readShareBeside(scene) : null
    if (share !== null) frames.push({ ...share, part: trim(tokens, share.part, language) })
  }
  const fill = (part: Part): void => {
    const clause = clauseOf(tokens, marks, part.from, part.to)
    const { states } = subjectOf(clause, language)
    const before = frames[frames.length - 1]
    if (before === undefined || states.length === 0) return
    turnTo(memory, states, false)
    frames.push({
      ...before,
      pieced: true,
      duration: clause.durations[0] ?? null,
      states,
      groups: [],
      named: true,
      clause,
      date: clause.dates[0] ?? null,
      part: trim(tokens, part, language),
    })
  }
  const parts = split(sentence, marks, language)
  for (const part of parts) {
    if (part.said) {
      const clause = clauseOf(tokens, marks, part.from, part.to)
      const { states } = subjectOf(clause, language)
      if (states.length > 0) {
        turnTo(memory, states, false)
        anchor = firstState(clause)
      }
    } else if (part.gap) fill(part)
    else take(part, part)
  }
  if (frames.length === 0 && parts.length > 1)
    take({ from: 0, to: tokens.length }, { relative: false, beside: false }, true)
  return frames
}

const TREATY_WORDS: ReadonlySet<string> = new Set([
  'clear',
  'party_noun',
  'notice_noun',
  'consent_noun',
  'stock',
])

/** The treaty a text is about before it names one: the one it names most, else the one its weapon points to. */
const topicOf = (found: readonly (readonly Mention[])[]): string | null => {
  const score = new Map<string, number>()
  const add = (id: string, points: number): Map<string, number> =>
    score.set(id, (score.get(id) ?? 0) + points)
  let foreign = false
  for (const mentions of found)
    for (const m of mentions) {
      if (m.concept === 'instrument' && m.value !== 'process') add(m.value, score.size === 0 ? 4 : 3)
      else if (m.concept === 'mine' && m.value !== 'any') add('apmbc', 1)
      else if (m.concept === 'cluster') add('ccm', 1)
      else if (TREATY_WORDS.has(m.concept)) add('apmbc', 0.1)
      else if (m.concept === 'other_treaty') foreign = true
    }
  const best = [...score].sort((a, b) => b[1] - a[1])[0]
  return best === undefined || (foreign && best[1] < 1) ? null : best[0]
}

const blank = (): Memory => ({
  instrument: null,
  protocol: null,
  foreign: false,
  subject: [],
  paragraph: 0,
  year: null,
  topic: null,
  sentence: 0,
  namedAt: new Map(),
  treaty: null,
  exits: false,
  suspends: false,
  korea: false,
  memo: false,
  last: null,
  echo: null,
  elders: [],
})

/** A claim as read, with the treaties its part of the text names. */
export interface ReadFrame {
  readonly frame: Frame
  readonly named: ReadonlySet<string>
}

/**
 * Every claim of a text, in order; `today` is the day of the text. Texts are read block by block and claims handed
 * out as they are met, so that memory does not grow with the text.
 */
export function* readDocument(text: string, language: Language, today: Day): Generator<ReadFrame> {
  const memory = blank()
  const named = new Set<string>(['apmbc'])
  for (const { from, to } of blocks(text)) {
    const list = sentences(text, language.abbreviations, from, to)
    const found = list.map((sentence) => phrases(sentence.tokens, language))
    memory.topic ??= topicOf(found)
    memory.korea ||= found.some((mentions) => mentions.some((m) => m.concept === 'korea'))
    memory.instrument ??= memory.topic
    for (const mentions of found)
      for (const m of mentions)
        if (m.concept === 'instrument' && m.value !== 'process') {
          named.add(m.value)
          if (isProtocol(m.value)) named.add('ccw')
        } else if (m.concept === 'cluster') named.add('ccm')
        else if (m.concept === 'arms_trade') named.add('att')
    for (const [i, sentence] of list.entries())
      for (const frame of readSentence(sentence, found[i] ?? [], language, memory, today))
        yield { frame, named }
  }
}
