import { type Attribute, hasAttribute, type Truth } from '../conduct/munition.ts'
import type { ConductQuestion, Place } from '../conduct/question.ts'
import type { PolicyNormPayload } from '../entry/fact.ts'
import { and, negated } from '../finding/truth.ts'

/** Whether a norm reaches a question, and what the question would have to state. */
export interface Reach {
  readonly truth: Truth
  readonly missing: readonly string[]
  /** The question's purpose is one the norm's exception takes out. */
  readonly excepted: boolean
}

/** Named areas of the record with the states they contain. */
export type Areas = ReadonlyMap<string, readonly string[]>

const inPlace = (place: Place | null, ids: readonly string[], areas: Areas): Truth => {
  if (place === null) return 'not_stated'
  const covered = (state: string): boolean =>
    ids.some((id) => id === state || (areas.get(id)?.includes(state) ?? false))
  if (ids.includes(place.id) || (place.states.length > 0 && place.states.every(covered))) return true
  // A wide area that holds the named place and more may be in it or not.
  return place.states.some(covered) ? 'not_stated' : false
}

const placeTruth = ({ place }: PolicyNormPayload, question: ConductQuestion, areas: Areas): Truth =>
  and([
    place.only.length === 0 ? true : inPlace(question.place, place.only, areas),
    place.except.length === 0 ? true : negated(inPlace(question.place, place.except, areas)),
  ])

/** A device that a person sets off counts as an anti-personnel mine where a policy speaks of these. */
const classTruth = (classes: readonly string[], { munition }: ConductQuestion): Truth => {
  if (classes.length === 0 || classes.includes(munition.class)) return true
  const likeMine =
    classes.includes('apm') && (munition.class === 'directional' || munition.class === 'improvised')
  return likeMine ? hasAttribute(munition, 'victim_activated') : false
}

const attributeTruths = (
  { object }: PolicyNormPayload,
  question: ConductQuestion,
): readonly { readonly name: string; readonly truth: Truth }[] => [
  ...object.needs.map((name) => ({ name, truth: hasAttribute(question.munition, name as Attribute) })),
  ...object.lacks.map((name) => ({
    name,
    truth: negated(hasAttribute(question.munition, name as Attribute)),
  })),
]

const counterpartTruth = ({ counterpart }: PolicyNormPayload, question: ConductQuestion): Truth => {
  if (counterpart.only.length === 0) return true
  if (question.counterpart === null) return 'not_stated'
  return question.counterpart.kind === 'state' && counterpart.only.includes(question.counterpart.state)
}

const situationTruth = ({ situation }: PolicyNormPayload, question: ConductQuestion): Truth =>
  situation === 'any' ? true : question.situation === null ? 'not_stated' : question.situation === situation

/** Holds a norm's place, munition, counterpart, situation and excepted purposes against a question. */
export const reachOf = (payload: PolicyNormPayload, question: ConductQuestion, areas: Areas): Reach => {
  const attributes = attributeTruths(payload, question)
  const parts: readonly (readonly [string, Truth])[] = [
    ['place', placeTruth(payload, question, areas)],
    ['munition', classTruth(payload.object.classes, question)],
    ...attributes.map(({ name, truth }) => [name, truth] as const),
    ...(payload.object.condition === null
      ? []
      : [[payload.object.condition, 'not_stated' as Truth] as const]),
    ['counterpart', counterpartTruth(payload, question)],
    ['situation', situationTruth(payload, question)],
  ]
  const excepted = question.purpose !== null && payload.exceptPurposes.includes(question.purpose)
  const truth = excepted ? false : and(parts.map(([, value]) => value))
  return {
    truth,
    missing:
      truth === 'not_stated' ? parts.filter(([, value]) => value === 'not_stated').map(([name]) => name) : [],
    excepted,
  }
}

const within = (inner: readonly string[], outer: readonly string[]): boolean =>
  outer.length === 0 || (inner.length > 0 && inner.every((one) => outer.includes(one)))

const asWideOnPlace = (a: PolicyNormPayload, b: PolicyNormPayload): boolean =>
  within(a.place.only, b.place.only) &&
  (a.place.only.length > 0 || b.place.except.every((one) => a.place.except.includes(one)))

const asWideOnObject = (a: PolicyNormPayload, b: PolicyNormPayload): boolean =>
  within(a.object.classes, b.object.classes) &&
  b.object.needs.every((one) => a.object.needs.includes(one)) &&
  b.object.lacks.every((one) => a.object.lacks.includes(one)) &&
  (b.object.condition === null || a.object.condition === b.object.condition)

/** Whether all that norm `a` reaches is also reached by norm `b`. */
const isWithin = (a: PolicyNormPayload, b: PolicyNormPayload): boolean =>
  asWideOnPlace(a, b) &&
  asWideOnObject(a, b) &&
  within(a.counterpart.only, b.counterpart.only) &&
  (b.situation === 'any' || a.situation === b.situation)

/** Norm `a` speaks of part of what norm `b` speaks of, and not of all of it. */
export const isNarrower = (a: PolicyNormPayload, b: PolicyNormPayload): boolean =>
  isWithin(a, b) && !isWithin(b, a)

/** Two norms that reach exactly the same cases. */
export const sameScope = (a: PolicyNormPayload, b: PolicyNormPayload): boolean =>
  isWithin(a, b) && isWithin(b, a)
