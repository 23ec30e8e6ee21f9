import { type Reason, reason } from '../reason/reason.ts'
import { contestsAt } from '../register/contest.ts'
import { timelineOf } from '../register/register.ts'
import type { Case } from './case.ts'
import { classificationReason, normReasons } from './explain-norm.ts'
import type { ConditionMet, Layer, PointView, Resolved } from './layer.ts'
import { openPoints, pointViews } from './open-points.ts'
import { type Settled, settle } from './settle.ts'
import { type Standing, standingOf } from './standing.ts'
import { effectOf, strictest } from './verdict.ts'
import { asOwnConduct, normsOn, type Weighed, weighNorm } from './weigh-norm.ts'

/**
 * What makes the state's status contested makes every answer that rests on it contested: a communication, or two
 * readings of a succession, held by nobody by name.
 */
const statusContests = (
  one: Case,
  standing: Standing,
): readonly { readonly positions: readonly PointView[] }[] => {
  const timeline = timelineOf(one.register, one.rulebook.instrument, one.question.actor)
  return timeline === undefined || standing.kind === 'not_bound' ? [] : contestsAt(timeline.contests, one.on)
}

const nothingReached = (one: Case, standing: Standing, all: readonly Weighed[]): Resolved => {
  const outside = all.length > 0 && all.every(({ classification }) => classification?.outcome === 'outside')
  const because = outside
    ? [standing.because, ...(all[0] === undefined ? [] : classificationReason(all[0]))]
    : [
        standing.because,
        reason(
          'no_rule',
          { instrument: one.rulebook.instrument },
          { source: one.rulebook.text.source, holds: false },
        ),
      ]
  return {
    verdict: 'not_regulated',
    contested: false,
    positions: [],
    conditions: [],
    layers: [layerOf(one, null, outside ? 'does_not_apply' : 'silent', null, because)],
  }
}

const layerOf = (
  one: Case,
  provision: string | null,
  effect: Layer['effect'],
  displacedBy: string | null,
  because: readonly Reason[],
): Layer => ({
  layer: one.rulebook.layer,
  id: one.rulebook.instrument,
  provision,
  effect,
  displacedBy,
  because,
})

/** What the question leaves open, each thing named once with the first provision that asks for it, then the conditions. */
const openConditions = (settled: readonly Settled[]): readonly ConditionMet[] => {
  const standing = settled.filter((one) => one.displacedBy === null)
  const missing = new Map<string, string>()
  for (const { weighed } of standing) {
    for (const name of weighed.missing) if (!missing.has(name)) missing.set(name, weighed.provision.id)
  }
  return [
    ...[...missing].map(([text, provision]) => ({ text, provision, met: 'not_stated' as const })),
    ...standing.flatMap(({ weighed }) => weighed.conditions),
  ]
}

/**
 * What the assisted conduct would be for the actor itself, and what that hangs on. Only help with what is forbidden
 * is banned: a ban on assistance does not reach help with what a party must do anyway.
 */
const assistedConduct = (one: Case): Pick<Resolved, 'verdict' | 'conditions'> | null => {
  if (one.question.conduct !== 'assist' || one.question.assisted === null) return null
  const { verdict, conditions } = resolveAsBound(asOwnConduct(one))
  return { verdict: verdict === 'required' ? 'not_regulated' : verdict, conditions }
}

/** What the instrument says of the case for a state it binds. */
export const resolveAsBound = (
  one: Case,
  only: (provision: string) => boolean = () => true,
): Resolved & { readonly settled: readonly Settled[]; readonly all: readonly Weighed[] } => {
  const assisted = assistedConduct(one)
  const all = normsOn(one)
    .filter(({ provision }) => only(provision.id))
    .map(({ provision, norm }) =>
      weighNorm(
        provision,
        norm,
        one,
        norm.effect === 'prohibits' && assisted !== null ? assisted.verdict : null,
      ),
    )
  const settled = settle(all)
  const standing = settled.filter((item) => item.displacedBy === null)
  const verdict = strictest(
    one.question.conduct,
    standing.map((item) => item.verdict),
  )
  const points = openPoints(settled, verdict)
  return {
    verdict,
    contested: points.length > 0,
    positions: pointViews(one, points),
    conditions:
      verdict === 'conditional' || verdict === 'required'
        ? [...openConditions(settled), ...(assisted?.conditions ?? [])]
        : [],
    layers: [],
    settled,
    all,
  }
}

const layersOf = (
  one: Case,
  standing: Standing,
  settled: readonly Settled[],
  all: readonly Weighed[],
): readonly Layer[] =>
  settled.map(({ weighed, verdict, displacedBy }) =>
    layerOf(
      one,
      weighed.provision.id,
      standing.kind === 'unknown' ? 'unknown' : effectOf(verdict),
      displacedBy,
      [standing.because, ...normReasons(weighed, all, one)],
    ),
  )

/** A provisional applier owes only what it declared, with the exceptions to it. */
const declared =
  (standing: Standing, one: Case) =>
  (id: string): boolean =>
    standing.provisions.some((provision) => id === provision || id.startsWith(`${provision}__`)) ||
    one.rulebook.provisions.some(
      (provision) =>
        provision.id === id &&
        provision.reach.kind === 'norms' &&
        provision.reach.norms.some((norm) => norm.lifts.length > 0),
    )

/**
 * Resolves one instrument inside itself: is the actor bound, does the definition cover the munition, which
 * norms speak, which exceptions lift them, which conditions are open. What loses stays, with what displaced it.
 */
export const resolveInstrument = (one: Case): Resolved => {
  const standing = standingOf(one.register, one.rulebook, one.question.actor, one.on)
  if (standing.kind === 'not_bound') {
    return {
      verdict: 'not_regulated',
      contested: false,
      positions: [],
      conditions: [],
      layers: [layerOf(one, null, 'does_not_apply', null, [standing.because])],
    }
  }
  const inside =
    standing.kind === 'provisional' ? resolveAsBound(one, declared(standing, one)) : resolveAsBound(one)
  if (inside.settled.length === 0) return nothingReached(one, standing, inside.all)
  const contests = statusContests(one, standing)
  const verdict =
    standing.kind === 'unknown' && inside.verdict !== 'not_regulated' ? 'unknown' : inside.verdict
  return {
    verdict,
    contested: inside.contested || contests.length > 0,
    positions: [...inside.positions, ...contests.flatMap(({ positions }) => positions)],
    conditions: inside.conditions,
    layers: layersOf(one, standing, inside.settled, inside.all),
  }
}
