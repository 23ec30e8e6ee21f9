import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { ClaimType } from '../claim/claim.ts'
import type { DateMention, DurationMention, NumberMention } from '../mention/mention.ts'
import type { Clause } from './clause.ts'
import type { Part } from './piece.ts'

/** What a state, or the text of a treaty, is said to have done. */
export type Deed =
  | 'sign'
  | 'ratify'
  | 'accede'
  | 'accept'
  | 'succeed'
  | 'join'
  | 'adopt'
  | 'open'
  | 'in_force'
  | 'deposit'
  | 'leave'
  | 'belong'
  | 'policy'
  /** A step at home towards consent: a law, a signature under it. */
  | 'step'
  | 'other'

/** A claim as read, before anything is checked. */
export interface Frame {
  readonly type: ClaimType
  readonly deed: Deed
  readonly part: Part
  readonly clause: Clause
  readonly instrument: InstrumentId | null
  readonly states: readonly StateCode[]
  /** The states stand in the clause itself; else they were named before. */
  readonly named: boolean
  /** States named before: whom a pronoun may mean instead. */
  readonly elders: readonly (readonly StateCode[])[]
  readonly groups: readonly string[]
  /** States named as exceptions: "bar the United States". */
  readonly except: readonly StateCode[]
  /** False where the text denies it. */
  readonly affirmed: boolean
  readonly date: DateMention | null
  readonly number: NumberMention | null
  readonly measure: 'count' | 'ordinal' | 'percent' | 'fraction'
  readonly duration: DurationMention | null
  /** The date of the claim before it in the text, from which "two years later" counts. */
  readonly anchor: DateMention | null
  /** Said of the time to come. */
  readonly future: boolean
  readonly confidence: number
  /** Pieced together: from the clause before ("and so has Poland", "Iraq until 2028"), or over the joints of its sentence. */
  readonly pieced: boolean
  /** The text tells of the Korean Peninsula, here or elsewhere. */
  readonly koreaTold: boolean
  /** Counts before it were of a group or region. */
  readonly ofGroup: boolean
  /** The text has spoken of a policy. */
  readonly policyTalk: boolean
  /** Treaties named in the sentence and the three before, and the one the text is about. */
  readonly nearTreaties: readonly InstrumentId[]
  /** The treaty is named in the clause itself; else it was taken from before. */
  readonly treatyNamed: boolean
}
