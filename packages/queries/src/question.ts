import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { InstrumentId } from '@pacta/law/entry/entry'
import { LANGUAGES, type Language, type Naming } from '@pacta/law/reason/language'
import type { Uncertainty } from '@pacta/law/register/timeline'
import { namingOf } from './naming.ts'
import { nearest } from './nearest.ts'
import { NOTICE } from './notice.ts'
import {
  choiceParameter,
  dayParameter,
  type InputOf,
  integerParameter,
  type Parameters,
  readDay,
} from './parameter.ts'
import type { Reading, View } from './reading.ts'
import { Refusal } from './refusal.ts'

/** What a question is asked of: the ledger as known then, the day, and the language of the answer. */
export interface Asked {
  readonly view: View
  readonly on: Day
  readonly today: Day
  readonly language: Language
  readonly naming: Naming
}

/** What a question answers: its own keys, and the facts not known to the day on which they rest. */
export interface Answered<B> {
  readonly body: B
  readonly uncertain: readonly Uncertainty[]
  /** The instruments the answer speaks of; their horizons say how far the record reaches. */
  readonly instruments: readonly InstrumentId[]
}

/** One question: its name, its inputs, its function. Every face calls it through `ask`. */
export interface Question<P extends Parameters, B> {
  readonly name: string
  readonly about: string
  readonly parameters: P
  readonly answer: (asked: Asked, input: InputOf<P>) => Answered<B>
}

/** The keys every answer about law carries beside its own. */
export interface Envelope {
  readonly on: string
  readonly knownOn: string | null
  readonly asOf: View['asOf']
  readonly horizon: Readonly<Record<InstrumentId, string>>
  readonly asFarAsRecorded: boolean
  readonly uncertain: readonly {
    readonly state: string
    readonly kind: string
    readonly earliest: string | null
    readonly latest: string | null
    readonly entry: string
  }[]
  readonly notice: string
}

/** Inputs as a face receives them: names and texts. */
export type Words = Readonly<Record<string, string | undefined>>

/** Inputs every question takes. */
export const COMMON_PARAMETERS = {
  on: dayParameter('the day asked about; today (UTC) if not given'),
  knownOn: dayParameter('answer from what the ledger held at the end of this day (UTC)'),
  asOfSize: integerParameter('answer from the ledger at this log size', 0, 1_000_000_000),
  lang: choiceParameter('language of sentences', LANGUAGES),
} as const satisfies Parameters

const isoOrNull = (day: Day | null): string | null => (day === null ? null : isoDate(day))

const unknownWord = (question: Question<Parameters, unknown>, word: string): Refusal => {
  const accepted = [...Object.keys(question.parameters), ...Object.keys(COMMON_PARAMETERS)]
  const near = nearest(word, accepted)
  const shown = word.length > 60 ? `${word.slice(0, 60)}…` : word
  return new Refusal(
    'bad_call',
    `${question.name} takes no "${shown}"; accepted are ${accepted.join(', ')}`,
    near === null ? null : `did you mean ${near}?`,
  )
}

const readInput = <P extends Parameters>(
  question: Question<P, unknown>,
  words: Words,
  view: View,
): InputOf<P> => {
  const input: Record<string, unknown> = {}
  for (const [name, parameter] of Object.entries(question.parameters)) {
    const text = words[name]
    if (text !== undefined) input[name] = parameter.read(text, name, view)
    else if (parameter.required)
      throw new Refusal('bad_call', `${question.name} needs ${name}: ${parameter.about}`, parameter.example)
  }
  return input as InputOf<P>
}

const viewFor = (reading: Reading, words: Words): View => {
  const knownOn = words['knownOn'] === undefined ? null : isoDate(readDay(words['knownOn'], 'knownOn'))
  const size = words['asOfSize']
  return reading.view({
    ...(knownOn === null ? {} : { knownOn }),
    ...(size === undefined
      ? {}
      : { asOfSize: COMMON_PARAMETERS.asOfSize.read(size, 'asOfSize', undefined as never) }),
  })
}

const horizonOf = (
  view: View,
  instruments: readonly InstrumentId[],
): Readonly<Record<InstrumentId, string>> =>
  Object.fromEntries(
    instruments.flatMap((id) => (view.horizon[id] === undefined ? [] : [[id, view.horizon[id]]])),
  )

const envelopeOf = (asked: Asked, answered: Answered<unknown>): Envelope => {
  const horizon = horizonOf(asked.view, answered.instruments)
  const on = isoDate(asked.on)
  return {
    on,
    knownOn: asked.view.knownOn,
    asOf: asked.view.asOf,
    horizon,
    asFarAsRecorded: Object.values(horizon).some((day) => on > day),
    uncertain: answered.uncertain.map((one) => ({
      ...one,
      earliest: isoOrNull(one.earliest),
      latest: isoOrNull(one.latest),
    })),
    notice: NOTICE,
  }
}

/** The circumstances that the common inputs give: the ledger as known then, the day, the language. */
export const askedOf = (reading: Reading, words: Words, today: Day): Asked => {
  const view = viewFor(reading, words)
  const on = words['on'] === undefined ? today : readDay(words['on'], 'on')
  const language =
    words['lang'] === undefined ? 'en' : COMMON_PARAMETERS.lang.read(words['lang'], 'lang', view)
  return { view, on, today, language, naming: namingOf(view.names(), language) }
}

/** An answer with the keys every answer about law carries. */
export const inEnvelope = <B extends object>(asked: Asked, answered: Answered<B>): B & Envelope => ({
  ...answered.body,
  ...envelopeOf(asked, answered),
})

/**
 * Asks a question of a reading. `today` is given by the face, since law has no clock. Throws a `Refusal` for
 * words that cannot be read, things not found, and moments before the ledger.
 */
export const ask = <P extends Parameters, B extends object>(
  question: Question<P, B>,
  reading: Reading,
  words: Words,
  today: Day,
): B & Envelope => {
  for (const word of Object.keys(words)) {
    if (
      words[word] !== undefined &&
      !Object.hasOwn(question.parameters, word) &&
      !Object.hasOwn(COMMON_PARAMETERS, word)
    )
      throw unknownWord(question as never, word)
  }
  const asked = askedOf(reading, words, today)
  return inEnvelope(asked, question.answer(asked, readInput(question, words, asked.view)))
}
