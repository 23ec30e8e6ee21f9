import type { Day } from '@pacta/law/calendar/day'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import { PREDICATES } from '../language/concept.ts'

/** Another way a clause may be meant: frames that must all be true. */
export interface Reading {
  readonly frames: readonly Frame[]
  /** The clause speaks for it as much as for the first reading: if it is true, the claim is. Else the claim stays undecided. */
  readonly likely: boolean
}

const one = (frame: Frame, likely: boolean): Reading => ({ frames: [frame], likely })

/** A day, a month or an exact number: a claim that is true in another reading by mere chance is rare. */
const isSpecific = ({ date, number, duration, states, affirmed }: Frame): boolean =>
  (affirmed && states.length >= SEVERAL) ||
  (duration !== null && duration.months >= YEAR) ||
  (date !== null && date.precision !== 'loose' && date.precision !== 'year') ||
  (number !== null && number.hedge === 'exact' && number.value > LIST)

const LIST = 20
const SEVERAL = 3
const YEAR = 12

/**
 * A clause that does not name its treaty may mean another treaty the document speaks of. That a state did nothing is true
 * of many treaties: a denial may only mean one named just before, and leaves the claim undecided.
 */
const otherTreaties = (frame: Frame, named: ReadonlySet<InstrumentId>): readonly Reading[] => {
  if (frame.treatyNamed) return []
  const near = frame.nearTreaties
  const others = [...named].filter((instrument) => instrument !== frame.instrument)
  const denies = !frame.affirmed || has(frame.clause, 'not_yet', 'still_to', 'outside')
  const meant = denies ? others.filter((instrument) => near.includes(instrument)) : others
  return meant.map((instrument) =>
    one({ ...frame, instrument }, !denies && (near.includes(instrument) || isSpecific(frame))),
  )
}

const LISTS: ReadonlySet<string> = new Set([
  'party_status',
  'signatory_status',
  'non_party_group',
  'act_kind',
])

const MEMBERSHIP: ReadonlySet<string> = new Set([
  'sign',
  'ratify',
  'accede',
  'join',
  'party_noun',
  'signatory_noun',
  'belong',
  'bound',
])

/** "Moldova and Romania belong to it, Georgia and Azerbaijan do not": what is said of the first is denied of the rest. */
const contrasts = (frame: Frame): readonly Reading[] => {
  const { clause, states } = frame
  if (!LISTS.has(frame.type) || states.length < 2 || !has(clause, 'neg', 'outside', 'except', 'not_yet'))
    return []
  const named = clause.mentions.filter((m) => m.concept === 'state' && states.includes(m.value))
  return named.slice(1).flatMap((state, i) => {
    const gap = { from: named[i]?.to ?? 0, to: state.from }
    const parted = clause.mentions.some(
      (m) =>
        m.from >= gap.from &&
        m.to <= gap.to &&
        (PREDICATES.has(m.concept) || m.concept === 'neg' || m.concept === 'except'),
    )
    if (!parted) return []
    const before = named.slice(0, i + 1).map((m): StateCode => m.value)
    const after = named.slice(i + 1).map((m): StateCode => m.value)
    const part = (list: readonly StateCode[], affirmed: boolean): Frame => ({
      ...frame,
      type: frame.type === 'non_party_group' ? 'party_status' : frame.type,
      states: list,
      groups: [],
      number: null,
      affirmed,
    })
    return [true, false].map(
      (first): Reading => ({ frames: [part(before, first), part(after, !first)], likely: true }),
    )
  })
}

/** Beside the names of states a group or a number may only describe them: "all three members that keep mines: China, Russia and the US". */
const bareList = (frame: Frame): readonly Reading[] =>
  LISTS.has(frame.type) &&
  frame.named &&
  !has(frame.clause, 'only', 'except') &&
  (frame.groups.length > 0 || frame.number !== null)
    ? [one({ ...frame, type: 'party_status', groups: [], number: null }, true)]
    : []

/** "Every NATO partner of Washington": Washington itself is not meant. */
const partnersOf = (frame: Frame): readonly Reading[] =>
  frame.type === 'non_party_group' &&
  frame.groups.length > 0 &&
  frame.states.length > 0 &&
  has(frame.clause, 'all')
    ? [one({ ...frame, states: [], except: [...frame.except, ...frame.states] }, true)]
    : []

/** "Deposited its papers last week": of consent, not of withdrawal. */
const papersOfConsent = (frame: Frame): readonly Reading[] =>
  frame.type === 'withdrawal_deposited' && !has(frame.clause, 'leave')
    ? [one({ ...frame, type: frame.date === null ? 'party_status' : 'act_date', deed: 'join' }, true)]
    : []

const CONSENT = ['ratify', 'accede', 'join', 'party_noun', 'consent_noun', 'accept', 'bound'] as const

/** "133 countries put their names to it", "only two abstained": said of the signing. */
const ofSigning = (frame: Frame): readonly Reading[] => {
  if (has(frame.clause, ...CONSENT)) return []
  if (frame.type === 'count_parties')
    return [one({ ...frame, type: 'count_signatories', deed: 'sign' }, true)]
  return frame.type === 'non_party_group' && frame.deed !== 'sign' && frame.groups.length > 0
    ? [one({ ...frame, deed: 'sign' }, false)]
    : []
}

/** "Vilnius notified the United Nations on 6 September": of its withdrawal, where the talk is of leaving. */
const noticeGiven = (frame: Frame): readonly Reading[] =>
  frame.type === 'act_date' &&
  frame.deed === 'join' &&
  !has(frame.clause, ...CONSENT) &&
  has(frame.clause, 'deposit')
    ? [one({ ...frame, type: 'withdrawal_deposited', deed: 'leave' }, true)]
    : []

/** "The only one that remains" remains outside or inside. */
const stillOut = (frame: Frame): readonly Reading[] =>
  LISTS.has(frame.type) && frame.affirmed && has(frame.clause, 'remain') && has(frame.clause, 'only')
    ? [one({ ...frame, affirmed: false }, true)]
    : []

/** Of several dates in a clause any may be the one that is meant. */
const otherDates = (frame: Frame): readonly Reading[] =>
  frame.clause.dates.length < 2
    ? []
    : frame.clause.dates
        .filter((date) => date !== frame.date)
        .map((date) => one({ ...frame, date, clause: { ...frame.clause, dates: [date] } }, false))

/** "Have left since December": at any time from then on. */
const sinceThen = (frame: Frame, on: Day): readonly Reading[] => {
  const { date, clause } = frame
  // "Bound since December 2005" names the very day from which it was bound.
  if (frame.type === 'entry_into_force') return []
  if (date === null || !clause.mentions.some((m) => m.concept === 'since' && m.to === date.from)) return []
  const readings = date.readings
    .filter((r) => r.earliest <= on)
    .map((r) => ({ earliest: r.earliest, latest: on }))
  const span = { ...date, readings, precision: 'month' as const }
  return readings.length === 0
    ? []
    : [one({ ...frame, date: span, clause: { ...clause, dates: [span] } }, true)]
}

/** Whom "it" means may be someone named a little earlier. */
export const otherSubjects = (frame: Frame): readonly Reading[] =>
  frame.named ? [] : frame.elders.map((states) => one({ ...frame, states }, isSpecific(frame)))

/** "Adopted in 1997, the treaty has 164 members": the year is not that of the count. */
const undated = (frame: Frame): readonly Reading[] =>
  frame.date !== null && (frame.type === 'count_parties' || frame.type === 'count_signatories')
    ? [
        one(
          { ...frame, date: null, clause: { ...frame.clause, dates: [] } },
          has(frame.clause, 'adopt', 'open_sign', 'in_force', 'since'),
        ),
      ]
    : []

/** "Signed and later ratified": the day may belong to the other deed. */
const otherDeeds = (frame: Frame): readonly Reading[] =>
  frame.type === 'act_date' &&
  has(frame.clause, 'sign') &&
  has(frame.clause, 'ratify', 'accede', 'join', 'accept')
    ? (['sign', 'join'] as const).map((deed) => one({ ...frame, deed }, false))
    : []

/** "Is a party as well and may not assist": what stands after the word for membership denies something else. */
const denialElsewhere = (frame: Frame): readonly Reading[] => {
  const { mentions } = frame.clause
  const word = mentions.find((m) => MEMBERSHIP.has(m.concept))
  const denials = mentions.filter((m) => m.concept === 'neg')
  return LISTS.has(frame.type) &&
    !frame.affirmed &&
    word !== undefined &&
    denials.every((m) => m.from >= word.to)
    ? [one({ ...frame, affirmed: true }, true)]
    : []
}

/** "Four years from October": the date only says from when they run. */
const bareRule = (frame: Frame): readonly Reading[] =>
  frame.type === 'obligation_deadline' && frame.duration !== null && frame.date !== null
    ? [one({ ...frame, date: null, clause: { ...frame.clause, dates: [] } }, true)]
    : []

/** "Japan followed on 30 September", told after an entry into force: the act itself. */
const actNotForce = (frame: Frame): readonly Reading[] =>
  frame.type === 'entry_into_force' &&
  frame.states.length > 0 &&
  frame.date !== null &&
  (!has(frame.clause, 'in_force') || has(frame.clause, 'accept', 'consent_noun'))
    ? [one({ ...frame, type: 'act_date', deed: 'join' }, true)]
    : []

/** "Finland on 10 January": a part without a verb of its own may tell of the notice or of its effect. */
const noticeOrEffect = (frame: Frame): readonly Reading[] => {
  if (has(frame.clause, 'leave', 'deposit', 'notice_noun', 'effect', 'no_longer')) return []
  if (frame.type === 'withdrawal_deposited') return [one({ ...frame, type: 'withdrawal_effect' }, true)]
  return frame.type === 'withdrawal_effect' ? [one({ ...frame, type: 'withdrawal_deposited' }, true)] : []
}

/** "Approved in Dublin in May 2008": the text, not a state's consent to it. */
const ofText = (frame: Frame): readonly Reading[] =>
  frame.type === 'act_date' && !frame.named && has(frame.clause, 'adopt', 'accept')
    ? [one({ ...frame, deed: 'adopt', states: [] }, true)]
    : []

/** "Six months after it was ratified by 30 states": what it took to enter into force. */
const ofThreshold = (frame: Frame): readonly Reading[] =>
  frame.type === 'count_parties' &&
  has(frame.clause, 'ratify', 'consent_noun') &&
  has(frame.clause, 'after', 'require')
    ? [one({ ...frame, type: 'entry_into_force', states: [], date: null, duration: null }, true)]
    : []

/** "112 parties and 12 signatories": those that have only signed. */
const bareSignatories = (frame: Frame): readonly Reading[] =>
  frame.type === 'count_signatories' && frame.affirmed ? [one({ ...frame, affirmed: false }, true)] : []

const COUNTS: ReadonlySet<string> = new Set(['count_parties', 'count_signatories', 'non_party_group'])

/** "156 belong, 39 stand outside": another number of the clause may be the one that is meant. */
const otherNumbers = (frame: Frame): readonly Reading[] => {
  if (!COUNTS.has(frame.type) || frame.number === null) return []
  const others = frame.clause.numbers.filter((n) => !n.ordinal && n !== frame.number && n.value > 1)
  if (others.length === 0) return []
  const swapped = others.map((number) => one({ ...frame, number }, true))
  const inside = one({ ...frame, type: 'count_parties', affirmed: true }, true)
  return frame.type === 'non_party_group' ? [...swapped, inside] : swapped
}

const DATED: ReadonlySet<string> = new Set([
  'act_date',
  'obligation_deadline',
  'entry_into_force',
  'withdrawal_effect',
  'withdrawal_deposited',
])
const FEW = 3

/** "Thailand ratified in 1998 and Cambodia the year after": the day may be that of one of them only. */
const someOf = (frame: Frame): readonly Reading[] =>
  DATED.has(frame.type) && frame.date !== null && frame.states.length > 1 && frame.states.length <= FEW
    ? frame.states.map((state) => one({ ...frame, states: [state] }, false))
    : []

/** Every other way the clause may be meant. */
export const otherReadings = (
  frame: Frame,
  named: ReadonlySet<InstrumentId>,
  on: Day,
): readonly Reading[] => [
  ...otherTreaties(frame, named),
  ...undated(frame).flatMap(({ frames, likely }) =>
    frames.flatMap((f) => otherTreaties(f, named).map((r) => ({ ...r, likely: r.likely && likely }))),
  ),
  ...contrasts(frame),
  ...denialElsewhere(frame),
  ...bareList(frame),
  ...partnersOf(frame),
  ...papersOfConsent(frame),
  ...noticeGiven(frame),
  ...ofSigning(frame),
  ...stillOut(frame),
  ...sinceThen(frame, on),
  ...otherSubjects(frame),
  ...bareRule(frame),
  ...otherDates(frame),
  ...actNotForce(frame),
  ...noticeOrEffect(frame),
  ...ofText(frame),
  ...otherNumbers(frame),
  ...ofThreshold(frame),
  ...bareSignatories(frame),
  ...someOf(frame),
  ...otherDeeds(frame),
  ...undated(frame),
]
