import { boundsOf, dateValue } from '../calendar/date-value.ts'
import { type Day, isoDate } from '../calendar/day.ts'
import type { ConductQuestion } from '../conduct/question.ts'
import { mainSource, type StateCode } from '../entry/entry.ts'
import type { ConditionMet, Finding, Layer } from '../finding/layer.ts'
import { effectOf, strictest, type Verdict } from '../finding/verdict.ts'
import { type Reason, reason } from '../reason/reason.ts'
import { displacement } from './displacement.ts'
import { type Force, forceOn, type PolicyNorm } from './norm.ts'
import { type Areas, type Reach, reachOf } from './scope.ts'

/** The policies of a state as a question sees them. */
export interface PolicyRecord {
  readonly norms: readonly PolicyNorm[]
  readonly areas: Areas
}

interface Held {
  readonly norm: PolicyNorm
  readonly force: Force
  readonly reach: Reach
  readonly verdict: Verdict
}

interface Placed extends Held {
  readonly displacedBy: PolicyNorm | null
  readonly unprovenAgainst: PolicyNorm | null
}

const ownVerdict = ({ entry }: PolicyNorm, force: Force, reach: Reach): Verdict => {
  if (reach.truth === false) return 'not_regulated'
  if (force.kind === 'gap' || force.kind === 'unknown') return 'unknown'
  const { effect, conditionsRole, conditions } = entry.payload
  const sure = reach.truth === true
  switch (effect) {
    case 'prohibits':
      return sure ? 'prohibited' : 'conditional'
    case 'requires':
      return sure ? 'required' : 'conditional'
    case 'permits':
      return sure && !(conditionsRole === 'limit' && conditions !== null) ? 'permitted' : 'conditional'
    case 'restricts':
      return 'conditional'
    default:
      return 'not_regulated'
  }
}

const isoFrom = ({ entry }: PolicyNorm): string => {
  const { earliest } = boundsOf(
    entry.payload.effectiveFrom === null ? null : dateValue(entry.payload.effectiveFrom),
  )
  return earliest === null ? '' : isoDate(earliest)
}

/** A norm of policy is its own entry: one id stands for both, and the entry holds the source. */
const ground = ({ entry }: PolicyNorm) => ({ entry: entry.id })

const normReason = (norm: PolicyNorm): Reason => {
  const { title, effect, conduct, object, place } = norm.entry.payload
  return reason(
    'policy_norm',
    { title, from: isoFrom(norm), effect, conduct, object: object.text, place: place.text },
    { ...ground(norm), source: mainSource(norm.entry) },
  )
}

const forceReason = (norm: PolicyNorm, force: Force): readonly Reason[] => {
  const { title, lastConfirmedOn } = norm.entry.payload
  if (force.kind === 'gap') return [reason('policy_gap', {}, { ...ground(norm), holds: false })]
  if (force.kind === 'unknown')
    return [
      reason(
        'policy_unconfirmed',
        { title, confirmed: lastConfirmedOn ?? '' },
        { ...ground(norm), holds: false },
      ),
    ]
  if (force.kind === 'context')
    return [reason('policy_not_yet', { title, why: force.why }, { ...ground(norm), holds: false })]
  return []
}

/** What the norm itself asks for, where it decides under conditions. */
const limitsOf = ({ norm, verdict }: Held): readonly string[] => {
  const { conditions, conditionsRole, effect } = norm.entry.payload
  const limits = conditionsRole === 'limit' || effect === 'restricts'
  return verdict === 'conditional' && limits && conditions !== null ? [conditions] : []
}

const conditionsOf = (held: Held): readonly ConditionMet[] =>
  held.verdict !== 'conditional'
    ? []
    : [...held.reach.missing, ...limitsOf(held)].map((text) => ({
        text,
        provision: held.norm.entry.id,
        met: 'not_stated',
      }))

const layerOf = (placed: Placed): Layer => {
  const { norm, force, reach, verdict, displacedBy, unprovenAgainst } = placed
  const { policy, title } = norm.entry.payload
  return {
    layer: 'policy',
    id: policy,
    provision: norm.entry.id,
    effect: effectOf(verdict),
    displacedBy: displacedBy?.entry.id ?? null,
    because: [
      normReason(norm),
      ...forceReason(norm, force),
      ...(reach.truth === 'not_stated'
        ? [
            reason(
              'policy_scope_open',
              { title, missing: reach.missing.join(', ') },
              { ...ground(norm), holds: false },
            ),
          ]
        : []),
      ...limitsOf(placed).map((text) =>
        reason('condition_open', { text }, { ...ground(norm), holds: false }),
      ),
      ...(displacedBy === null
        ? []
        : [reason('policy_displaced', { title, by: displacedBy.entry.payload.title }, ground(displacedBy))]),
      ...(unprovenAgainst === null
        ? []
        : [
            reason(
              'policy_waiver_unproven',
              { title, target: unprovenAgainst.entry.payload.title },
              { ...ground(norm), holds: false },
            ),
          ]),
    ],
  }
}

const contextLayer = (norm: PolicyNorm, force: Force): Layer => ({
  layer: 'policy',
  id: norm.entry.payload.policy,
  provision: norm.entry.id,
  effect: 'silent',
  displacedBy: null,
  because: [normReason(norm), ...forceReason(norm, force)],
})

const speaksOf = (norm: PolicyNorm, question: ConductQuestion): boolean =>
  norm.entry.payload.conduct === question.conduct

/** A norm whose force is not known pushes nothing aside. */
const isForceful = ({ kind }: Force): boolean => kind !== 'unknown' && kind !== 'gap'

/** Who displaces whom: only a norm that surely reaches the case can push another aside. */
const place = (held: Held, all: readonly Held[]): Placed => {
  const rivals = all.filter((one) => one !== held && one.reach.truth === true && isForceful(one.force))
  const displacedBy = rivals.find((one) => displacement(one.norm, held.norm) === 'displaces')?.norm ?? null
  const unprovenAgainst =
    all.find(
      (one) => one !== held && one.reach.truth !== false && displacement(held.norm, one.norm) === 'unproven',
    )?.norm ?? null
  return { ...held, displacedBy, unprovenAgainst }
}

/** An exception that may reach would push this ban aside if it did, whatever then comes of the exception itself. */
const isShaken = (ban: Placed, all: readonly Placed[]): boolean =>
  all.some(
    (one) =>
      one.reach.truth === 'not_stated' &&
      isForceful(one.force) &&
      displacement(one.norm, ban.norm) === 'displaces',
  )

const verdictOf = (question: ConductQuestion, placed: readonly Placed[]): Verdict => {
  const standing = placed.filter((one) => one.displacedBy === null)
  if (standing.some((one) => one.unprovenAgainst !== null)) return 'unknown'
  const verdict = strictest(
    question.conduct,
    standing.map((one) => one.verdict),
  )
  // A bar holds only if one of the bans holds whatever is not stated.
  const bans = standing.filter((one) => one.verdict === 'prohibited')
  return verdict === 'prohibited' && bans.every((ban) => isShaken(ban, placed)) ? 'conditional' : verdict
}

const nothing = (
  state: StateCode,
  verdict: 'not_covered' | 'not_regulated',
  context: readonly Layer[],
): PolicyFinding => ({
  verdict,
  contested: false,
  positions: [],
  conditions: [],
  layers: [],
  context,
  because: verdict === 'not_covered' ? [reason('policy_none', { state }, { holds: false })] : [],
})

export interface PolicyFinding extends Omit<Finding, 'verdict'> {
  readonly verdict: Verdict | 'not_covered'
}

/** What a state's own policies say of a question on a day. Law is not looked at. */
export const resolvePolicy = (
  question: ConductQuestion,
  on: Day,
  { norms, areas }: PolicyRecord,
): PolicyFinding => {
  if (norms.length === 0) return nothing(question.actor, 'not_covered', [])
  const forces = norms
    .filter((norm) => speaksOf(norm, question))
    .map((norm) => ({ norm, force: forceOn(norm, on), reach: reachOf(norm.entry.payload, question, areas) }))
  const context = forces
    .filter(({ force, reach }) => force.kind === 'context' && reach.truth !== false)
    .map(({ norm, force }) => contextLayer(norm, force))
  const held = forces
    .filter(
      ({ force, reach }) =>
        (force.kind === 'decides' || force.kind === 'unknown' || force.kind === 'gap') &&
        reach.truth !== false,
    )
    .map(({ norm, force, reach }) => ({ norm, force, reach, verdict: ownVerdict(norm, force, reach) }))
  if (held.length === 0) return nothing(question.actor, 'not_regulated', context)
  const placed = held.map((one) => place(one, held))
  const verdict = verdictOf(question, placed)
  const deciding = placed.filter(
    (one) =>
      one.displacedBy === null &&
      (one.verdict === verdict || verdict === 'conditional' || verdict === 'unknown'),
  )
  return {
    verdict,
    contested: false,
    positions: [],
    conditions: verdict === 'conditional' ? deciding.flatMap(conditionsOf) : [],
    layers: placed.map(layerOf),
    context,
    because: deciding.flatMap((one) => layerOf(one).because),
  }
}
