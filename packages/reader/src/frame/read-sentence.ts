import { civilDate, type Day } from '@pacta/law/calendar/day'
import type { Language } from '../language/compile.ts'
import { PREDICATES } from '../language/concept.ts'
import type { Marks, Mention, Span } from '../mention/mention.ts'
import type { Sentence } from '../token/sentence.ts'
import type { Token } from '../token/token.ts'
import { type Clause, clauseOf, has } from './clause.ts'
import type { Frame } from './frame.ts'
import { mark, withoutNouns } from './mark.ts'
import { type Memory, remember, turnTo } from './memory.ts'
import type { Part } from './piece.ts'
import { readClause } from './read-clause.ts'
import { readShareBeside } from './read-count.ts'
import { sceneOf, type Telling } from './scene-of.ts'
import { type Cut, split } from './split.ts'
import { subjectOf } from './subject.ts'
import { trim } from './trim.ts'

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

const firstState = (clause: Clause): number | null =>
  clause.mentions.find((m) => m.concept === 'state')?.from ?? null

const THINGS: ReadonlySet<string> = new Set(['mine', 'cluster', 'device_noun'])

/** "Some 30,000 mines lay there": a figure needs no verb of ours. */
const isFigure = (tokens: readonly Token[], mentions: readonly Mention[]): boolean =>
  mentions.some((m) => THINGS.has(m.concept) || m.concept === 'tallies') &&
  (tokens.some((t) => t.kind === 'number') || mentions.some((m) => m.concept === 'scale'))

/** One sentence being read: its parts in turn, the frames found so far, and what the text said before. */
interface Pass extends Telling {
  readonly marks: Marks
  readonly frames: Frame[]
  /** The words already claimed by a frame. */
  readonly covered: Part[]
  /** Where the last state named in this sentence stands. */
  anchor: number | null
}

const clauseIn = ({ sentence: { tokens }, marks }: Pass, part: Part): Clause =>
  clauseOf(tokens, marks, part.from, part.to)

/** A subject that stands earlier in the sentence, in words that state nothing by themselves, belongs to the claim. */
const reachOf = (pass: Pass, part: Part, frame: Frame, subject: number | null): Part => {
  const takenOver = frame.states.length > 0 && frame.states === pass.memory.subject
  if (subject === null || !takenOver) return part
  const free = !pass.covered.some((c) => c.from <= subject && subject < c.to)
  return free ? { from: subject, to: part.to } : part
}

/** Reads a part that says something by itself. */
const take = (pass: Pass, part: Part, { relative, beside }: Pick<Cut, 'relative' | 'beside'>): void => {
  const { sentence, language, memory, frames } = pass
  const clause = clauseIn(pass, part)
  const scene = sceneOf(clause, pass, beside)
  const frame = readClause(scene)
  const subject = pass.anchor
  if (scene.statesHere) {
    turnTo(memory, scene.states, relative)
    if (!relative) pass.anchor = firstState(clause)
  }
  if (frame === null) return
  memory.last = frame
  if (ECHOED.has(frame.type)) memory.echo = frame
  const reach = scene.statesHere || beside ? part : reachOf(pass, part, frame, subject)
  pass.covered.push(reach)
  frames.push({ ...frame, part: trim(sentence.tokens, reach, language) })
  const share = frame.type === 'count_parties' ? readShareBeside(scene) : null
  if (share !== null) frames.push({ ...share, part: trim(sentence.tokens, share.part, language) })
}

/** "Poland left in June, Estonia in July": another state and its day, with the verb before. */
const fill = (pass: Pass, part: Part): void => {
  const clause = clauseIn(pass, part)
  const { states } = subjectOf(clause, pass.language)
  const before = pass.frames[pass.frames.length - 1]
  if (before === undefined || states.length === 0) return
  turnTo(pass.memory, states, false)
  pass.frames.push({
    ...before,
    pieced: true,
    duration: clause.durations[0] ?? null,
    states,
    groups: [],
    named: true,
    clause,
    date: clause.dates[0] ?? null,
    part: trim(pass.sentence.tokens, part, pass.language),
  })
}

/** "Poland's minister said": states nothing, and says whom what follows is about. */
const hear = (pass: Pass, part: Part): void => {
  const clause = clauseIn(pass, part)
  const { states } = subjectOf(clause, pass.language)
  if (states.length === 0) return
  turnTo(pass.memory, states, false)
  pass.anchor = firstState(clause)
}

const readParts = (pass: Pass): Frame[] => {
  const { sentence, marks, language } = pass
  const parts = split(sentence, marks, language)
  for (const part of parts)
    if (part.said) hear(pass, part)
    else if (part.gap) fill(pass, part)
    else take(pass, part, part)
  if (pass.frames.length > 0 || parts.length < 2) return pass.frames
  take(pass, { from: 0, to: sentence.tokens.length }, { relative: false, beside: false })
  return pass.frames.map((frame) => ({ ...frame, pieced: true }))
}

/** A new paragraph begins without a subject. */
const startParagraph = (memory: Memory, { paragraph }: Sentence): void => {
  if (paragraph === memory.paragraph) return
  memory.paragraph = paragraph
  memory.subject = []
}

/** The claims of one sentence, in order; `memory` then holds what it adds to what the text has said. */
export const readSentence = (
  sentence: Sentence,
  mentions: readonly Mention[],
  language: Language,
  memory: Memory,
  today: Day,
): readonly Frame[] => {
  startParagraph(memory, sentence)
  const { tokens } = sentence
  memory.sentence++
  remember(memory, mentions)

  const asks = sentence.asks || language.questionOpeners.has(tokens[0]?.word ?? '')
  if (!mentions.some((m) => PREDICATES.has(m.concept)) && !asks && !isFigure(tokens, mentions)) return []
  const marks = mark(sentence, withoutNouns(mentions), today, memory.year)
  const whole = clauseOf(tokens, marks, 0, tokens.length)
  if (asks) {
    // "And Japan? It accepted a year ago."
    const { states } = subjectOf(whole, language)
    if (states.length > 0) turnTo(memory, states, false)
    return []
  }
  const stated = marks.dates.findLast((d) => d.yearStated && d.precision !== 'loose')
  if (stated !== undefined) memory.year = civilDate((stated.readings[0] as Span).latest).year
  if (has(whole, 'other_treaty') && !has(whole, 'instrument')) return []
  return readParts({
    sentence,
    marks,
    whole,
    language,
    memory,
    today,
    frames: [],
    covered: [],
    anchor: null,
  })
}
