import { boundsOf, dateValue } from '@pacta/law/calendar/date-value'
import type { Day } from '@pacta/law/calendar/day'
import type { EntryOf, StateCode } from '@pacta/law/entry/entry'
import { has, near } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Concept } from '../language/concept.ts'
import type { Mention } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'
import { heldLately, isSo } from './membership.ts'

type Norm = EntryOf<'policy_norm'>

const CONDUCT: readonly (readonly [Concept, readonly string[]])[] = [
  ['transfer', ['transfer']],
  ['produce', ['produce', 'acquire']],
  ['destroy', ['destroy_stockpile']],
  ['stock', ['stockpile']],
  ['assist', ['assist']],
  ['use', ['use']],
]

/** The treaties that ban a weapon outright, with the article that does it. */
const BANS: Readonly<Record<string, string>> = { apmbc: 'apmbc/art_1__para_1', ccm: 'ccm/art_1__para_1' }

const ban = (holds: boolean, correct: string | null, provision: string, text: string): Finding =>
  finding(holds ? 'supported' : 'contradicted', correct, because('treaty_norm', text, holds, { provision }))

/** A denial stands this close before its verb. */
const DENIAL = 3
/** What is allowed stands this close after the verb. */
const ALLOWED = 5

/** "Outlaws mines that cannot be found" denies nothing of the ban: a denial stands before the verb. */
const isAffirmed = ({ clause, affirmed }: Frame): boolean => {
  const ban = clause.mentions.find((m) => m.concept === 'ban')
  const denied = (m: Mention): boolean =>
    m.concept === 'neg' &&
    ban !== undefined &&
    m.to <= ban.from &&
    ban.from - m.to <= DENIAL &&
    clause.tokens.slice(m.to, ban.from).every((t) => t.kind !== 'mark')
  if (ban?.value === 'not') return false
  return affirmed || (ban !== undefined && !clause.mentions.some(denied))
}

/** What a treaty does not deal with at all. */
const outOfScope = (frame: Frame): Finding | null => {
  const { clause, instrument } = frame
  if (!has(clause, 'ban') || !isAffirmed(frame)) return null
  const mines = has(clause, 'mine') && !has(clause, 'cluster')
  const clusters = has(clause, 'cluster') && !has(clause, 'mine', 'device_noun')
  if (instrument === 'ccm' && mines && frame.treatyNamed)
    return ban(
      false,
      'cluster munitions only',
      'ccm/art_1__para_3',
      'The Convention does not apply to mines.',
    )
  if (instrument === 'ccw-p5' && (mines || clusters))
    return ban(
      false,
      'it bans no weapon',
      'ccw-p5/art_1__para_1',
      'The Protocol deals with remnants after the fighting; it bans no weapon.',
    )
  return null
}

/** What the text of a treaty bans, allows or demands. */
const ofTreaty = (frame: Frame): Finding => {
  const { clause } = frame
  const affirmed = isAffirmed(frame)
  const instrument = frame.instrument as string
  const article = BANS[instrument]
  const outside = outOfScope(frame)
  if (outside !== null) return outside
  if (has(clause, 'reservation')) {
    const denies = has(clause, 'ban') || !affirmed
    if (article === undefined) return unsure('Reservations to this instrument were not checked.')
    return ban(
      denies,
      'no reservations',
      `${instrument}/art_19`,
      'The treaty allows no reservations to its articles.',
    )
  }
  if (instrument === 'ccw-p2a' || instrument === 'ccw-p2') {
    if (has(clause, 'undetectable'))
      return ban(
        has(clause, 'ban') || !affirmed,
        'undetectable anti-personnel mines are banned',
        'ccw-p2a/art_4',
        'The Protocol bans anti-personnel mines that cannot be detected.',
      )
    if (
      has(clause, 'ban') &&
      has(clause, 'mine') &&
      (has(clause, 'all', 'fully') || !has(clause, 'use', 'transfer', 'clear'))
    )
      return ban(
        !affirmed,
        'it restricts mines and does not ban them',
        'ccw-p2a/art_3',
        'The Protocol restricts the use of mines; it does not ban them.',
      )
    return unsure('Which rule of the Protocol is meant is not clear.')
  }
  if (has(clause, 'undetectable') && instrument === 'apmbc')
    return unsure('Which treaty is meant is not clear.')
  if (article === undefined) return unsure('Which rule is meant is not clear.')
  if (has(clause, 'joint_operation'))
    return instrument === 'ccm'
      ? ban(
          !has(clause, 'ban') || !affirmed,
          'parties may take part in operations with states that are not',
          'ccm/art_21__para_3',
          'Parties may engage in military cooperation and operations with states not party.',
        )
      : unsure('The treaty does not speak of joint operations.')
  if (has(clause, 'avm')) {
    const outside = !affirmed || has(clause, 'only', 'neg', 'except', 'allow')
    return instrument === 'apmbc'
      ? ban(
          outside,
          'anti-personnel mines only',
          'apmbc/art_2__para_1',
          'Mines meant for vehicles are outside the Convention.',
        )
      : unsure('Which weapon is meant is not clear.')
  }
  if (has(clause, 'allow') && has(clause, 'retain', 'training'))
    return ban(
      affirmed,
      'a minimum may be kept for training',
      `${instrument}/art_3${instrument === 'ccm' ? '__para_6' : '__para_1'}`,
      'A number no larger than absolutely needed may be kept for training and development of techniques.',
    )
  if (has(clause, 'require') && has(clause, 'destroy', 'clear', 'victim_assist', 'report'))
    return ban(
      affirmed,
      null,
      instrument === 'apmbc' ? 'apmbc/art_1__para_2' : 'ccm/art_1',
      'Parties are to destroy stocks, clear land and help victims.',
    )
  if (has(clause, 'ban') && has(clause, 'training') && affirmed && !has(clause, 'except'))
    return ban(
      false,
      'a minimum may be kept for training',
      `${instrument}/art_3`,
      'A number no larger than absolutely needed may be kept for training and development of techniques.',
    )
  if (has(clause, 'ban'))
    return ban(
      affirmed || has(clause, 'must', 'allow', 'except'),
      'use, production, stockpiling and transfer are banned',
      article,
      'A party undertakes never under any circumstances to use, develop, produce, acquire, stockpile, retain or transfer the weapon.',
    )
  const lets = clause.mentions.some((m) => m.concept === 'allow' && m.value !== 'may')
  const ruled = lets
    ? has(clause, 'instrument', 'generic_treaty', 'generic_protocol', 'duty_holder')
    : has(clause, 'duty_holder')
  if (has(clause, 'allow') && !ruled) return unsure('Whom it is allowed is not clear.')
  const allowed = clause.mentions.find((m) => m.concept === 'allow')
  if (
    allowed !== undefined &&
    near(clause, allowed.to, ALLOWED, 'use', 'produce', 'transfer', 'stock') !== undefined
  )
    return ban(!affirmed, 'banned', article, 'The treaty bans it under any circumstances.')
  return unsure('Which rule is meant is not clear.')
}

const day = (text: string | null): { readonly earliest: Day | null; readonly latest: Day | null } =>
  boundsOf(text === null ? null : dateValue(text))

const liveOn = (norm: Norm, on: Day): boolean => {
  const { effectiveFrom, effectiveTo, stateOfForce } = norm.payload
  if (
    stateOfForce === 'announced' ||
    stateOfForce === 'never_in_force' ||
    stateOfForce === 'repealed_before_effect'
  )
    return false
  const [from, to] = [day(effectiveFrom).earliest, day(effectiveTo).earliest]
  return (from === null || from <= on) && (to === null || to > on)
}

const begunIn = (norm: Norm, frame: Frame): boolean =>
  [norm.payload.adoptedOn, norm.payload.effectiveFrom, norm.payload.effectiveTo].some((text) => {
    const { earliest, latest } = day(text)
    return (
      earliest !== null &&
      latest !== null &&
      frame.clause.dates.some((d) => d.readings.some((r) => r.earliest <= latest && r.latest >= earliest))
    )
  })

const reasonOf = (norm: Norm, holds: boolean) =>
  because(
    'policy',
    `${norm.payload.title}: ${norm.payload.effect} ${norm.payload.conduct.replaceAll('_', ' ')}, ${norm.payload.place.text}; in effect ${norm.payload.effectiveFrom ?? '?'} to ${norm.payload.effectiveTo ?? 'open'}.`,
    holds,
    { entry: norm.id },
  )

const inKorea = (norm: Norm): boolean =>
  norm.payload.place.except.length > 0 || /korea/i.test(norm.payload.place.text)

/** Norms of a state that speak to a claim's conduct and effect on a day. */
const matching = (
  norms: readonly Norm[],
  conducts: readonly string[],
  effects: readonly string[],
  on: Day,
): readonly Norm[] =>
  norms.filter(
    (n) => conducts.includes(n.payload.conduct) && effects.includes(n.payload.effect) && liveOn(n, on),
  )

const conductsOf = (frame: Frame): readonly string[] =>
  (has(frame.clause, 'use') && has(frame.clause, 'korea', 'everywhere') ? ['use'] : null) ??
  CONDUCT.find(([concept]) => has(frame.clause, concept))?.[1] ?? ['use']

/** What a state's own policy bans, allows or demands. */
const ofState = (frame: Frame, state: StateCode, on: Day, facts: Facts): Finding => {
  const { clause } = frame
  const cluster = has(clause, 'cluster')
  const norms = facts
    .norms(state)
    .filter(
      (n) =>
        n.payload.object.text.toLowerCase().includes('cluster') === cluster || n.payload.conduct === 'join',
    )
  if (norms.length === 0) return uncovered('The record holds no policy of that state.')
  if (frame.deed === 'join' || has(clause, 'join', 'ratify', 'accede')) {
    const wants = matching(norms, ['join'], ['intends', 'considers'], on)
    return wants.length > 0 && frame.affirmed
      ? finding('supported', null, ...wants.slice(0, 2).map((n) => reasonOf(n, true)))
      : uncovered('The record holds no such intention.')
  }
  const dated = clause.dates.some((d) => d.yearStated && d.precision !== 'loose')
  const latest = clause.dates[0]?.readings[0]?.latest
  const when = frame.deed === 'policy' && dated && latest !== undefined && latest <= on ? latest : on
  if (dated && has(clause, 'policy_change', 'announce', 'policy_noun', 'memo_noun', 'allow')) {
    const begun = norms.filter((n) => begunIn(n, frame))
    if (begun.length === 0)
      return clause.dates.every((d) => d.precision === 'day' && !d.yearStated) ||
        !has(clause, 'policy_change', 'policy_noun', 'memo_noun') ||
        has(clause, 'after', 'before', 'since')
        ? unsure('No policy of that day is on record.')
        : finding(
            'contradicted',
            norms
              .map((n) => n.payload.adoptedOn ?? n.payload.effectiveFrom)
              .filter((d) => d !== null)
              .at(-1) ?? null,
            reasonOf(norms[norms.length - 1] as Norm, false),
          )
    if (!has(clause, 'use', 'produce', 'transfer', 'destroy', 'korea', 'ban'))
      return finding('supported', null, ...begun.slice(0, 2).map((n) => reasonOf(n, true)))
  }
  if (has(clause, 'in_line')) return inLine(frame, norms, when)
  if (frame.deed === 'belong') {
    const stays = matching(norms, ['remain'], ['intends', 'requires'], on)
    return stays.length > 0
      ? finding('supported', null, ...stays.slice(0, 2).map((n) => reasonOf(n, true)))
      : uncovered('The record holds no such statement.')
  }
  const conducts = conductsOf(frame)
  const bans =
    (has(clause, 'ban') && !(has(clause, 'policy_change') && has(clause, 'allow') && !has(clause, 'use'))) ||
    (!frame.affirmed && has(clause, 'use', 'produce', 'transfer')) ||
    (has(clause, 'korea') && has(clause, 'except', 'only', 'neg', 'ban_modal'))
  const effects =
    bans && !has(clause, 'everywhere')
      ? ['prohibits', 'restricts']
      : has(clause, 'require', 'future') && conducts.includes('destroy_stockpile')
        ? ['requires']
        : has(clause, 'ban') && !has(clause, 'allow')
          ? ['prohibits', 'restricts']
          : ['permits']
  const ofKorea = bans && has(clause, 'korea') && conducts.includes('use')
  const found = matching(norms, conducts, effects, when).filter((n) => !ofKorea || inKorea(n))
  if (found.length === 0) {
    const lately =
      !dated &&
      heldLately((d) => matching(norms, conducts, effects, d).some((n) => !ofKorea || inKorea(n)), when)
    if (!lately || !has(clause, 'now', 'remain', 'in_force'))
      return uncovered('The record holds no such norm on that day.')
    return finding('outdated', null, ...norms.slice(-2).map((n) => reasonOf(n, false)))
  }
  const reasons = found.slice(0, 3).map((n) => reasonOf(n, true))
  // "Mines of every sort may be laid", where only some may.
  const needy = found.every((n) => n.payload.object.needs.length > 0)
  if (effects[0] === 'permits' && needy && has(clause, 'all') && !has(clause, 'self_destruct'))
    return finding('contradicted', found[0]?.payload.object.text ?? null, ...reasons)
  const limited = found.every((n) => inKorea(n) || n.payload.object.needs.length > 0)
  const told = frame.koreaTold || has(clause, 'korea', 'except', 'self_destruct', 'only')
  const outright =
    has(clause, 'use') && clause.mentions.some((m) => m.concept === 'ban' && m.value !== 'some')
  if (bans && outright && conducts.includes('use') && limited && !told)
    return finding(
      'imprecise',
      found.map((n) => `${n.payload.effect} ${n.payload.conduct} ${n.payload.place.text}`)[0] ?? null,
      ...reasons,
    )
  return finding('supported', null, ...reasons)
}

/** "in line with the convention": key requirements outside Korea, never in full. */
const inLine = (frame: Frame, norms: readonly Norm[], on: Day): Finding => {
  const close = matching(norms, ['use'], ['prohibits'], on).filter(inKorea)
  const reasons = close.slice(0, 2).map((n) => reasonOf(n, true))
  if (close.length === 0) return uncovered('The record holds no such alignment on that day.')
  // "Aligning more closely" claims no more than it says; "short of compliance" claims none.
  if (frame.clause.mentions.some((m) => m.concept === 'in_line' && m.value === 'near'))
    return finding('supported', null, ...reasons)
  if (has(frame.clause, 'less_than', 'nearly') || !frame.affirmed)
    return unsure('How close it is was not judged.')
  const told = frame.koreaTold && !has(frame.clause, 'fully')
  if (has(frame.clause, 'korea', 'except') || told) return finding('supported', null, ...reasons)
  return finding('imprecise', 'only outside the Korean Peninsula', ...reasons)
}

/** "..., which forbids it to acquire the weapon": the treaty named before is what forbids. */
const startsWithNorm = ({ clause, part }: Frame): boolean =>
  clause.mentions.some((m) => m.from === part.from && (m.concept === 'ban' || m.concept === 'require')) &&
  !has(clause, 'korea')

const isTreatyRule = (frame: Frame, own: boolean): boolean => {
  const { clause } = frame
  const subject = clause.mentions.some((m) => m.concept === 'state')
  const meant =
    has(clause, 'instrument', 'generic_treaty', 'generic_protocol', 'duty_holder', 'reservation') ||
    (has(clause, 'pronoun') &&
      !has(clause, 'announce') &&
      (!own || (!frame.policyTalk && has(clause, 'ban')))) ||
    (clause.from > 0 && startsWithNorm(frame))
  return !subject && meant && !has(clause, 'policy_noun', 'memo_noun', 'korea', 'policy_change')
}

/** `policy_norm`: a rule of a treaty or of a national policy. */
export const findNorm = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { clause, states } = frame
  if (
    isTreatyRule(
      frame,
      states.some((s) => facts.norms(s).length > 0),
    ) &&
    frame.instrument !== null &&
    frame.deed !== 'join'
  )
    return ofTreaty(frame)
  const state = states.find((s) => facts.norms(s).length > 0) ?? states[0]
  if (state === undefined) {
    if (frame.instrument !== null && has(clause, 'ban', 'require', 'allow') && !has(clause, 'korea'))
      return ofTreaty(frame)
    return unsure('Whose policy is meant is not clear.')
  }
  // A party named as bound by the ban: the treaty's rule, applied to it.
  if (
    frame.instrument !== null &&
    has(clause, 'instrument', 'generic_treaty') &&
    has(clause, 'ban') &&
    !has(clause, 'policy_noun', 'korea', 'in_line') &&
    state !== 'USA'
  )
    return ofTreaty(frame)
  // "Ukraine may not acquire such mines": no policy of its own forbids it, the treaty does.
  const own = facts.norms(state).length > 0
  if (
    frame.instrument !== null &&
    !own &&
    has(clause, 'ban', 'ban_modal') &&
    isSo(facts, frame.instrument, state, 'in', on)
  )
    return ofTreaty({ ...frame, affirmed: true })
  return ofState(frame, state, on, facts)
}
