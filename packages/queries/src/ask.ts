import { uncertainOn } from '@pacta/law/answers/status'
import { type Conduct, PURPOSES, SITUATIONS } from '@pacta/law/conduct/conduct'
import type { ConductQuestion } from '@pacta/law/conduct/question'
import { sentenceOf } from '@pacta/law/reason/render'
import { segmentOn, timelineOf } from '@pacta/law/register/register'
import type { Uncertainty } from '@pacta/law/register/timeline'
import { areaStatement } from './area.ts'
import { readConduct, readCounterpart, readMunition, readPlace } from './conduct-words.ts'
import { counselFor } from './counsel.ts'
import { type FindingJson, findingJson } from './json/finding.ts'
import { choiceParameter, needed, type Parameter, stateParameter } from './parameter.ts'
import type { Asked, Question } from './question.ts'
import { Refusal } from './refusal.ts'
import { summaryOf } from './summary.ts'

const special = <T>(
  about: string,
  example: string,
  choices: readonly string[],
  read: Parameter<T>['read'],
): Parameter<T> & { readonly required: false } => ({
  kind: choices.length === 0 ? 'text' : 'choice',
  required: false,
  about,
  example,
  choices,
  read,
})

const parameters = {
  actor: needed(stateParameter('the state that acts')),
  conduct: needed(special('what it does', 'transfer', [], readConduct)),
  object: needed(
    special('the munition: a class and attributes joined by +', 'apm+non_persistent', [], readMunition),
  ),
  assisted: special(
    'for assist: the conduct that is assisted, encouraged or induced',
    'use',
    [],
    readConduct,
  ),
  place: special('where it happens: a state or a named area', 'korean-peninsula', [], readPlace),
  counterpart: special(
    'who is on the other side: a state, non_state or organisation',
    'UKR',
    [],
    readCounterpart,
  ),
  purpose: choiceParameter('what for', PURPOSES),
  situation: choiceParameter('in what situation', SITUATIONS),
}

export interface ConductJson {
  readonly actor: string
  readonly conduct: Conduct
  readonly object: string
  readonly assisted: Conduct | null
  readonly place: string | null
  readonly counterpart: string | null
  readonly purpose: string | null
  readonly situation: string | null
}

export interface AskBody {
  readonly query: ConductJson
  readonly summary: string
  readonly law: FindingJson
  readonly policy: FindingJson
  readonly counterpart?: {
    readonly state: string
    readonly conduct: Conduct
    readonly law: FindingJson
    readonly policy: FindingJson
  }
}

const counterpartText = ({ counterpart }: ConductQuestion): string | null =>
  counterpart === null ? null : counterpart.kind === 'state' ? counterpart.state : counterpart.kind

const queryJson = (question: ConductQuestion): ConductJson => ({
  actor: question.actor,
  conduct: question.conduct,
  object: [question.munition.class, ...question.munition.stated].join('+'),
  assisted: question.assisted,
  place: question.place?.id ?? null,
  counterpart: counterpartText(question),
  purpose: question.purpose,
  situation: question.situation,
})

/** What the other side of a transfer or of assistance does: it accepts, hands over, or does what is assisted. */
const MIRROR: Readonly<Partial<Record<Conduct, Conduct>>> = { transfer: 'acquire', acquire: 'transfer' }

const mirrored = (question: ConductQuestion): ConductQuestion | null => {
  const { counterpart, conduct, assisted, actor } = question
  if (counterpart?.kind !== 'state') return null
  const other = conduct === 'assist' ? assisted : MIRROR[conduct]
  if (other === undefined || other === null) return null
  return {
    ...question,
    actor: counterpart.state,
    conduct: other,
    assisted: null,
    // Who helps is not whom the helped act concerns.
    counterpart: conduct === 'assist' ? null : { kind: 'state', state: actor },
  }
}

/** The other side's own question. An area has no treaty status, so of it nothing is said; nor is a state its own other side. */
const otherSide = (asked: Asked, question: ConductQuestion): ConductQuestion | null => {
  const other = mirrored(question)
  return other === null || other.actor === question.actor || areaStatement(asked, other.actor) !== null
    ? null
    : other
}

const findings = (
  asked: Asked,
  question: ConductQuestion,
): { readonly law: FindingJson; readonly policy: FindingJson } => {
  const counsel = counselFor(asked.view)
  const law = counsel.law(question)
  const policy = counsel.policy(question)
  return {
    law: findingJson(law.at(asked.on), law.until(asked.on), asked),
    policy: findingJson(policy.at(asked.on), policy.until(asked.on), asked),
  }
}

const checkAssisted = (conduct: Conduct, assisted: Conduct | undefined): void => {
  if (conduct === 'assist' && assisted === undefined)
    throw new Refusal(
      'bad_call',
      'assist needs assisted: the conduct that is assisted, encouraged or induced',
      'assisted=use',
    )
  if (conduct === 'assist' && assisted === 'assist')
    throw new Refusal('bad_call', 'assisted: name the conduct at the end of the chain, not assist itself')
  if (conduct !== 'assist' && assisted !== undefined)
    throw new Refusal(
      'bad_call',
      `assisted goes with conduct assist only; the conduct asked about is ${conduct}`,
    )
}

/** A state that does not exist on the day does nothing on it, and nothing is done with it. */
const mustExist = (asked: Asked, actor: string): void => {
  const register = asked.view.register()
  const [first] = register.instruments.keys()
  const segment = first === undefined ? undefined : segmentOn(register, first, actor, asked.on)
  const end = register.ends.get(actor)
  const gone = end !== undefined && end <= asked.on
  if (segment?.status !== 'not_a_state_yet' && !gone) return
  const why = segment?.because[0]
  throw new Refusal(
    'not_found',
    why === undefined
      ? `${actor} is no state on that day`
      : sentenceOf(why, asked.language, asked.naming).replace(/\.$/, ''),
  )
}

/** Facts not known to the day on which the standing of either side rests. */
const uncertainFor = (asked: Asked, { actor, counterpart }: ConductQuestion): readonly Uncertainty[] => {
  const register = asked.view.register()
  const sides = counterpart?.kind === 'state' ? [actor, counterpart.state] : [actor]
  return sides.flatMap((state) =>
    [...register.instruments.keys()].flatMap((instrument) => {
      const timeline = timelineOf(register, instrument, state)
      return timeline === undefined ? [] : uncertainOn(timeline, asked.on)
    }),
  )
}

/** What a concrete act would be under law and, apart from it, under the actor’s own policy, on a day. */
export const askQuestion: Question<typeof parameters, AskBody> = {
  name: 'ask',
  about: 'What an act would be under law and under policy, on a day, and why.',
  parameters,
  answer: (asked, input) => {
    checkAssisted(input.conduct, input.assisted)
    const area = areaStatement(asked, input.actor)
    if (area !== null) throw new Refusal('not_found', `${input.actor}: ${area.statement}`)
    mustExist(asked, input.actor)
    const question: ConductQuestion = {
      actor: input.actor,
      conduct: input.conduct,
      assisted: input.assisted ?? null,
      munition: input.object,
      place: input.place ?? null,
      counterpart: input.counterpart ?? null,
      purpose: input.purpose ?? null,
      situation: input.situation ?? null,
    }
    if (question.counterpart?.kind === 'state') mustExist(asked, question.counterpart.state)
    const own = findings(asked, question)
    const other = otherSide(asked, question)
    const theirs =
      other === null ? null : { state: other.actor, conduct: other.conduct, ...findings(asked, other) }
    return {
      body: {
        query: queryJson(question),
        summary: summaryOf(asked, { state: question.actor, conduct: question.conduct }, own.law, own.policy),
        ...own,
        ...(theirs === null ? {} : { counterpart: theirs }),
      },
      uncertain: uncertainFor(asked, question),
      instruments: [...asked.view.register().instruments.keys()],
    }
  },
}
