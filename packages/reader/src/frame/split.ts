import type { Language } from '../language/compile.ts'
import type { Marks } from '../mention/mention.ts'
import type { Sentence } from '../token/sentence.ts'
import { type Part, type Piece, pieces } from './piece.ts'

/** A part of a sentence that may state one thing. */
export interface Cut extends Part {
  /** Leaves the verb of the part before unsaid: "Iraq until February 2028". */
  readonly gap: boolean
  /** Says only who speaks: no claim, but it may name whom "it" means. */
  readonly said: boolean
  /** A relative clause does not change whom the sentence is about. */
  readonly relative: boolean
  /** Stands beside a statement and adds one: "about 84 per cent of all states", "the 163rd country to do so". */
  readonly beside: boolean
}

const ATTRIBUTION = 9
const NAME = 5
const PHRASE = 9
const SHORT = 2
const DATED = 6

/** "X said that", ", officials said": who says it is no part of what is said. */
const isAttribution = (piece: Piece): boolean => piece.says && !piece.verb && piece.words <= ATTRIBUTION

/** "(Geneva, 12 January 2012):", "OTTAWA, Dec 5 -": where and when it was written. */
const isDateline = (all: readonly Piece[], at: number): boolean => {
  const next = all.slice(at, at + DATELINE).findIndex(({ joint }, i) => i > 0 && joint === 'strong')
  const line = all.slice(0, at + Math.max(next, 1))
  return (
    next > 0 &&
    all[0]?.joint === 'strong' &&
    line.every(({ verb }) => !verb) &&
    line.some(({ dated }) => dated) &&
    line.reduce((sum, { words }) => sum + words, 0) <= ATTRIBUTION
  )
}

/** Pieces of a dateline: city, country, day. */
const DATELINE = 4

const goesOn = ({ joint }: Piece): boolean => joint === 'conjunction' || joint === 'comma'

/** Names alone, before a piece that goes on with names and a verb: "Finland, | Latvia | and Poland will follow". */
const opensNext = (all: readonly Piece[], at: number): boolean => {
  for (let i = at; i < all.length; i++) {
    const [piece, next] = [all[i] as Piece, all[i + 1]]
    if (next === undefined || piece.verb || !piece.names || piece.words > NAME || !goesOn(next)) return false
    if (next.verb) return next.names && next.words > SHORT
  }
  return false
}

/** "whereas Oman, | the newest member, | has until February": a contrast opens a statement whose verb is still to come. */
const opensContrast = (all: readonly Piece[], at: number): boolean => {
  const piece = all[at] as Piece
  if (!piece.contrast || !piece.names || piece.verb || piece.words > PHRASE) return false
  const next = all.slice(at + 1).find(({ verb, words }) => verb && words > SHORT)
  return next !== undefined
}

const untilStop = (all: readonly Piece[], from: number): readonly Piece[] => {
  const end = all.findIndex(({ joint }, i) => i >= from && joint === 'stop')
  return all.slice(from, end < 0 ? all.length : end)
}

const isNamesThenVerb = (all: readonly Piece[], at: number): boolean =>
  !(all[at] as Piece).verb &&
  !(all[at] as Piece).dated &&
  untilStop(all, at + 1).some(({ verb, words }) => verb && words > SHORT)

/** "and Niger, | until December 2020" */
const isDatedNext = (piece: Piece, next: Piece | undefined): boolean =>
  piece.words <= NAME &&
  next !== undefined &&
  (next.joint === 'comma' || next.joint === 'strong') &&
  next.dated &&
  !next.verb &&
  !next.names &&
  next.words <= DATED

/** "France, | Spain | and Canada among them" after a number of states. */
const isListBeside = (all: readonly Piece[], at: number): boolean => {
  if ((all[at] as Piece).joint !== 'comma') return false
  for (let i = at; i < all.length; i++) {
    const piece = all[i] as Piece
    if (!piece.names || piece.verb || piece.words > NAME + 2) return false
    if (piece.among) return true
  }
  return false
}

/** "Oman, | the newest member, | has until February": the noun only describes. */
const isDescription = (all: readonly Piece[], at: number): boolean => {
  const [piece, next] = [all[at] as Piece, all[at + 1]]
  if (next === undefined || piece.joint !== 'comma') return false
  return piece.nominal && next.verb && !next.names
}

/** A share or a rank after a statement, with no verb to come that it would be the subject of. */
const isBeside = (all: readonly Piece[], at: number): boolean => {
  const [piece, next] = [all[at] as Piece, all[at + 1]]
  if (isListBeside(all, at)) return true
  if (!piece.share && !piece.rank) return false
  return next === undefined || !next.verb || next.names || next.joint === 'stop'
}

interface Open extends Part {
  to: number
  verb: boolean
  weak: boolean
  readonly gap: boolean
  readonly relative: boolean
  readonly beside: boolean
  bans: boolean
  readonly meets: boolean
  readonly onlyOf: Piece['onlyOf']
}

/** "103 votes, | with one against", "the Third Conference, | which closed on Friday": the same matter goes on. */
const belongsTo = (piece: Piece, last: Open): boolean =>
  (piece.onlyOf === 'tally' && last.onlyOf === 'tally') ||
  (piece.onlyOf === 'hold' && last.meets && piece.joint === 'relative')

/** What becomes of a piece: a part of its own, an addition to the part before, or names that wait for their verb. */
type Step = 'open' | 'join' | 'wait' | 'gap' | 'beside'

const stepOf = (all: readonly Piece[], at: number, last: Open | undefined, waiting: boolean): Step => {
  const piece = all[at] as Piece
  if (last === undefined) return 'open'
  if (belongsTo(piece, last)) return 'join'
  // The list goes on: "Germany, | France | and Canada among them"
  if (last.beside && piece.names && !piece.verb) return 'join'
  if (last.verb && !last.weak && isBeside(all, at)) return 'beside'
  const own = piece.verb && piece.words > SHORT && !(piece.listed && last.bans) && !isDescription(all, at)
  if (own) {
    if (piece.joint === 'stop' || waiting) return 'open'
    // "All members except Finland | and Poland are parties"
    if (last.weak && (piece.joint === 'conjunction' || piece.joint === 'relative')) return 'join'
    // "Every NATO member, except the United States, | has joined"
    if (last.weak && piece.joint === 'comma' && !piece.names) return 'join'
    return last.verb ? 'open' : 'join'
  }
  if (waiting) return 'wait'
  // "; Cambodia, | which signed in 1997, | has been bound since 2000": a new statement, whose verb is still to come.
  if (piece.joint === 'stop' && piece.names && isNamesThenVerb(all, at)) return 'wait'
  if (last.verb && !last.weak) {
    if (all[at - 1]?.verb && opensNext(all, at)) return 'wait'
    if (opensContrast(all, at)) return 'wait'
  }
  const gap = !piece.verb && piece.names && last.verb && (piece.dated || isDatedNext(piece, all[at + 1]))
  if (gap) return 'gap'
  // What follows a semicolon is no part of the statement before it.
  return piece.joint === 'stop' && piece.names ? 'open' : 'join'
}

const opened = (piece: Piece, from: number, step: Step, leads: boolean): Open => ({
  from,
  to: piece.to,
  // "Of NATO's 31 members, | 23 belong": the verb is still to come.
  verb:
    step === 'open' ? piece.verb && !(leads && piece.nominal && piece.names && piece.words <= NAME) : true,
  weak: step === 'open' && piece.weak,
  gap: step === 'gap',
  relative: piece.joint === 'relative',
  beside: step === 'beside',
  bans: step === 'open' && piece.bans,
  meets: piece.meets,
  onlyOf: piece.onlyOf,
})

/**
 * Cuts a sentence into stretches that state one thing each. Pieces between joints are joined again unless
 * both sides have a verb of their own; lists of names stay with the verb they belong to.
 */
export const split = (sentence: Sentence, marks: Marks, language: Language): Cut[] => {
  const all = pieces(sentence, marks, language)
  const parts: Open[] = []
  const said: Cut[] = []
  let waiting: number | null = null
  for (const [at, piece] of all.entries()) {
    if (isDateline(all, at)) continue
    if (isAttribution(piece)) {
      if (piece.names)
        said.push({ from: piece.from, to: piece.to, gap: false, said: true, relative: false, beside: false })
      continue
    }
    const last = parts.at(-1)
    const step = stepOf(all, at, last, waiting !== null)
    if (step === 'wait') waiting ??= piece.from
    else if (step === 'join' && last !== undefined) {
      last.to = piece.to
      last.bans ||= piece.bans
      if (piece.weak && !piece.verb) last.weak = true
      else if (piece.verb) last.weak &&= !(piece.words > SHORT)
      last.verb ||= piece.verb
    } else {
      parts.push(opened(piece, waiting ?? piece.from, step, at === 0 && all[1]?.verb === true))
      waiting = null
    }
  }
  return [
    ...said,
    ...parts.map(({ from, to, gap, relative, beside }) => ({ from, to, gap, relative, beside, said: false })),
  ].sort((a, b) => a.from - b.from)
}
