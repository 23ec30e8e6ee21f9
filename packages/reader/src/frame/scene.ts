import type { Day } from '@pacta/law/calendar/day'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { Language } from '../language/compile.ts'
import type { Sentence } from '../token/sentence.ts'
import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'

/** What the document has said so far: whom "it" and "the treaty" mean. */
export interface Memory {
  instrument: InstrumentId | null
  protocol: InstrumentId | null
  /** A treaty Pacta does not hold was the last one named. */
  foreign: boolean
  subject: readonly StateCode[]
  /** Subjects before that, the latest first. */
  elders: readonly (readonly StateCode[])[]
  paragraph: number
  /** The last year the text named: what "that September" belongs to. */
  year: number | null
  /** The treaty the text is about. */
  topic: InstrumentId | null
  /** How many sentences have been read, and in which of them each treaty was last named. */
  sentence: number
  namedAt: Map<InstrumentId, number>
  /** The last treaty named that is no protocol. */
  treaty: InstrumentId | null
  /** A withdrawal has been spoken of. */
  exits: boolean
  /** A suspension has been spoken of. */
  suspends: boolean
  /** The text names the Korean Peninsula: an exception of American policy is told somewhere. */
  korea: boolean
  /** A policy or an order has been spoken of. */
  memo: boolean
  /** The frame before, for "neither has the North". */
  last: Frame | null
  /** The frame before that was about states, for "Poland will follow". */
  echo: Frame | null
}

/** Who and which treaty a clause is about. */
export interface Scene {
  readonly clause: Clause
  readonly sentence: Sentence
  readonly language: Language
  readonly instrument: InstrumentId | null
  /** The treaty is named or meant in this clause or its sentence. */
  readonly treatyNear: boolean
  readonly states: readonly StateCode[]
  /** States named before: whom a pronoun may mean instead. */
  readonly elders: readonly (readonly StateCode[])[]
  /** The states stand in the clause itself. */
  readonly statesHere: boolean
  /** The only link to those states is "its" or "their". */
  readonly possessed: boolean
  readonly groups: readonly string[]
  readonly except: readonly StateCode[]
  /** The clause stands beside a statement and adds to it: a share, a rank, a list. */
  readonly beside: boolean
  /** The clause goes on about the one before: "and has been in force since". */
  readonly onward: boolean
  readonly negated: boolean
  readonly wishes: boolean
  readonly today: Day
  readonly exits: boolean
  readonly suspends: boolean
  readonly korea: boolean
  /** Treaties named in this sentence and the three before, and the one the text is about. */
  readonly nearTreaties: readonly InstrumentId[]
  readonly memo: boolean
  readonly last: Frame | null
  readonly echo: Frame | null
}
