import type { Day } from '@pacta/law/calendar/day'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { Language } from '../language/compile.ts'
import type { Sentence } from '../token/sentence.ts'
import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'

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
