import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import type { Mention } from '../mention/mention.ts'
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

/** A text of which nothing has been read. */
export const emptyMemory = (): Memory => ({
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

export const isProtocol = (instrument: string): boolean => instrument.startsWith('ccw-')

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
export const remember = (memory: Memory, mentions: readonly Mention[]): void => {
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

/** Earlier subjects kept in mind. */
const ELDERS = 3

/** Whom "it" means from here on; a relative clause only adds to those named. */
export const turnTo = (memory: Memory, states: readonly StateCode[], relative: boolean): void => {
  if (!relative) {
    if (memory.subject.length > 0) memory.elders = [memory.subject, ...memory.elders].slice(0, ELDERS)
    memory.subject = states
  } else memory.elders = [states, ...memory.elders].slice(0, ELDERS)
}

/** Treaties named this many sentences back are still in the reader's mind. */
const NEAR = 3

/** Those, and the one the text as a whole is about. */
export const nearTreaties = (memory: Memory): readonly string[] => [
  ...[...memory.namedAt].filter(([, at]) => memory.sentence - at <= NEAR).map(([id]) => id),
  ...(memory.topic === null ? [] : [memory.topic]),
]
