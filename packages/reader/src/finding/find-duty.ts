import { addMonths } from '@pacta/law/calendar/clock'
import { boundsOf } from '@pacta/law/calendar/date-value'
import { addDays, type Day, isoDate } from '@pacta/law/calendar/day'
import type { Entry, StateCode } from '@pacta/law/entry/entry'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { DateMention } from '../mention/mention.ts'
import type { Facts } from './facts.ts'
import { boundsOfText } from './facts-from-entries.ts'
import { boundFrom } from './find-force.ts'
import { findNorm } from './find-norm.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'
import { isSo } from './membership.ts'

type Work = 'stock' | 'clear' | 'report'

interface Rule {
  readonly months: number
  readonly days: number
  readonly provision: string
  readonly text: string
}

/** The clocks of the treaties: what they count in months and days. */
const RULES: Readonly<Record<string, Partial<Record<Work, Rule>>>> = {
  apmbc: {
    stock: {
      months: 48,
      days: 0,
      provision: 'apmbc/art_4',
      text: 'four years after entry into force for the state',
    },
    clear: {
      months: 120,
      days: 0,
      provision: 'apmbc/art_5__para_1',
      text: 'ten years after entry into force for the state',
    },
    report: {
      months: 0,
      days: 180,
      provision: 'apmbc/art_7__para_1',
      text: '180 days after entry into force, then by 30 April each year',
    },
  },
  ccm: {
    stock: {
      months: 96,
      days: 0,
      provision: 'ccm/art_3__para_2',
      text: 'eight years after entry into force for the state',
    },
    clear: {
      months: 120,
      days: 0,
      provision: 'ccm/art_4__para_1__point_a',
      text: 'ten years after entry into force for the state',
    },
    report: {
      months: 0,
      days: 180,
      provision: 'ccm/art_7__para_1',
      text: '180 days after entry into force, then by 30 April each year',
    },
  },
  'ccw-p2a': {
    stock: {
      months: 108,
      days: 0,
      provision: 'ccw-p2a/annex_1__para_2__point_c',
      text: 'deferral of up to nine years from entry into force of the Protocol',
    },
  },
}

const workOf = (frame: Frame): Work | null => {
  const { clause } = frame
  if (has(clause, 'report')) return 'report'
  if (has(clause, 'stock')) return 'stock'
  if (has(clause, 'clear', 'cleared')) return 'clear'
  return has(clause, 'destroy') ? 'stock' : null
}

const holdsOn = (date: DateMention, day: Day): boolean =>
  date.readings.some((r) => r.earliest <= day && day <= r.latest)
/** "Until 2025" of a deadline that falls on 1 January 2026, "the end of 2014" of 1 January 2015: the same limit. */
const meets = (date: DateMention, day: Day): boolean => holdsOn(date, day) || holdsOn(date, addDays(day, -1))

const text = (entry: Entry, key: string): string | null => {
  const value = (entry.payload as unknown as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' ? value : null
}

interface Limit {
  readonly day: Day
  readonly decided: Day | null
  readonly entry: string | null
}

/** Every deadline a state has had for a work, in order of decision; the first is the treaty's own. */
const limits = (facts: Facts, instrument: string, state: StateCode, work: Work): readonly Limit[] => {
  const rule = RULES[instrument]?.[work]
  const from = boundFrom(facts, instrument, state)
  const own: Limit[] =
    rule === undefined || from === null
      ? []
      : [
          {
            day: rule.days > 0 ? addDays(from, rule.days) : addMonths(from, rule.months),
            decided: null,
            entry: null,
          },
        ]
  if (work !== 'clear') return own
  const extended = facts
    .table('deadline_extension')
    .filter((e) => e.states.includes(state) && e.instrument === instrument)
    .flatMap((e): Limit[] => {
      const day = boundsOfText(text(e, 'newDeadlineOn')).latest
      const decided = boundsOfText(text(e, 'extensionDecidedOn')).earliest
      return day === null || day === undefined ? [] : [{ day, decided, entry: e.id }]
    })
    .sort((a, b) => a.day - b.day)
  return [...own, ...extended]
}

/** A decision this many days old is the one a text speaks of. */
const RECENT = 500

const ofRule = (frame: Frame, work: Work | null): Finding => {
  const { duration, instrument, clause } = frame
  if (instrument === 'ccw-p2a' && has(clause, 'deadline', 'extend', 'allow', 'deferral')) {
    const years = duration === null ? null : duration.months
    const ends =
      frame.date !== null && frame.date.readings.some((r) => r.earliest <= 13_850 && 13_850 <= r.latest)
    const right = years === 108 || ends
    return finding(
      right ? 'supported' : 'contradicted',
      'nine years from 3 December 1998',
      because(
        'deferral',
        'Compliance with the technical rules could be deferred for up to nine years from entry into force of the Protocol.',
        right,
        { provision: 'ccw-p2a/annex_1__para_2__point_c' },
      ),
    )
  }
  const rule = work === null ? undefined : RULES[instrument as string]?.[work]
  if (rule === undefined) return unsure('Which duty is meant is not clear.')
  if (work === 'report') {
    const right =
      duration === null || duration.days === rule.days || duration.months === 6 || duration.months === 12
    return right
      ? finding(
          'supported',
          rule.text,
          because('clock', `Due ${rule.text}.`, true, { provision: rule.provision }),
        )
      : finding(
          'contradicted',
          rule.text,
          because('clock', `Due ${rule.text}.`, false, { provision: rule.provision }),
        )
  }
  if (duration !== null && duration.months >= 1) {
    const other = RULES[instrument as string]?.[work === 'stock' ? 'clear' : 'stock']
    const right =
      duration.months === rule.months ||
      (has(clause, 'clear', 'cleared') &&
        has(clause, 'stock', 'destroy') &&
        duration.months === other?.months)
    const extended = has(clause, 'extend')
    if (extended && !right) return unsure('The length of an extension was not checked.')
    return finding(
      right ? 'supported' : 'contradicted',
      rule.text,
      because('clock', `Due ${rule.text}.`, right, { provision: rule.provision }),
    )
  }
  if (
    frame.date !== null &&
    frame.states.length === 0 &&
    has(clause, 'instrument', 'generic_treaty', 'duty_holder') &&
    frame.date.precision !== 'loose'
  )
    return finding(
      'contradicted',
      rule.text,
      because('clock', `The treaty sets no common date; due ${rule.text}.`, false, {
        provision: rule.provision,
      }),
    )
  return unsure('Which limit is meant is not clear.')
}

const doneOf = (facts: Facts, instrument: string, state: StateCode, work: Work): readonly Entry[] =>
  facts
    .table(work === 'stock' ? 'stock_destruction' : 'completion')
    .filter((e) => e.states.includes(state) && (e.instrument === instrument || e.instrument === null))

const doneDay = (entry: Entry): { readonly earliest: Day | null; readonly latest: Day | null } => {
  const own = text(entry, 'completedOn') ?? text(entry, 'on')
  return own === null ? boundsOf(entry.on) : boundsOfText(own)
}

/** Whether a state finished its work, late or in time. */
const ofCompletion = (frame: Frame, state: StateCode, work: Work, on: Day, facts: Facts): Finding => {
  const rows = doneOf(facts, frame.instrument as string, state, work).filter((e) => {
    const { earliest } = doneDay(e)
    return earliest === null || earliest <= on
  })
  const status = rows.map((e) => text(e, 'status'))
  const late = status.includes('completed_late') || status.includes('overdue')
  const missed = has(frame.clause, 'miss') || (!frame.affirmed && has(frame.clause, 'complete'))
  const reasons = rows
    .slice(0, 3)
    .map((e) =>
      because(
        'completion',
        `${facts.nameOf(state)}: ${text(e, 'status')?.replaceAll('_', ' ') ?? 'completion declared'}${doneDay(e).earliest === null ? '' : ` ${isoDate(doneDay(e).earliest as Day)}`}.`,
        true,
        { entry: e.id },
      ),
    )
  if (rows.length === 0) return uncovered('The record holds no completion of this duty by that state.')
  if (missed)
    return late
      ? finding('supported', null, ...reasons)
      : unsure('The record does not say that the limit was missed.')
  if (has(frame.clause, 'on_time') && late) return finding('contradicted', 'late', ...reasons)
  if (status.includes('overdue') && !status.some((s) => s?.startsWith('completed')))
    return finding('contradicted', 'overdue', ...reasons)
  const date = frame.date
  if (date === null || date.precision === 'loose') return finding('supported', null, ...reasons)
  const hit = rows.some((e) => {
    const { earliest, latest } = doneDay(e)
    return (
      earliest !== null &&
      latest !== null &&
      date.readings.some((r) => r.earliest <= latest && r.latest >= earliest)
    )
  })
  return hit
    ? finding('supported', null, ...reasons)
    : uncovered('The record holds the completion, but not for that date.')
}

/** Of several states: one at fault makes the claim faulty, one not on record leaves it open. */
const worstOf = (all: readonly Finding[]): Finding =>
  all.find((f) => f.verdict === 'contradicted') ??
  all.find((f) => f.verdict !== 'supported') ??
  (all[0] as Finding)

const findLimit = (
  frame: Frame,
  states: readonly StateCode[],
  work: Work,
  on: Day,
  facts: Facts,
): Finding => {
  const { clause, date } = frame
  const instrument = frame.instrument as string
  const kinds: readonly Work[] = [work]
  const due =
    has(clause, 'deadline', 'extend', 'require', 'must') ||
    clause.dates.some((d) => (d.readings[0]?.latest ?? 0) > on)
  if (!due && has(clause, 'cleared', 'complete', 'miss', 'destroy'))
    return worstOf(states.map((state) => ofCompletion(frame, state, work, on, facts)))
  const all = states.map((state) => kinds.flatMap((kind) => limits(facts, instrument, state, kind)))
  if (all.some((list) => list.length === 0))
    return uncovered('The record holds no limit for every state named.')
  const known = all.map((list) => list.filter((l) => l.decided === null || l.decided <= on))
  const reasons = known.map((list, i) =>
    because(
      'limits',
      `${facts.nameOf(states[i] as StateCode)}: ${list.map((l) => isoDate(l.day)).join(', then ')}.`,
      true,
      list.some((l) => l.entry !== null)
        ? { entry: list.find((l) => l.entry !== null)?.entry as string }
        : { provision: RULES[instrument]?.[kinds[0] as Work]?.provision ?? '' },
    ),
  )
  const current = known.map((list) => list.map((l) => isoDate(l.day)).at(-1) ?? '').join('; ')
  if (date === null || date.precision === 'loose') {
    if (has(clause, 'extend'))
      return known.every((list) => list.length > 1)
        ? finding('supported', current, ...reasons)
        : uncovered('The record holds no extension.')
    if (has(clause, 'miss')) return ofCompletion(frame, states[0] as StateCode, work, on, facts)
    return unsure('The claim names no date.')
  }
  const hits = known.map((list) => list.findLastIndex((l) => clause.dates.some((d) => meets(d, l.day))))
  if (hits.every((h) => h >= 0)) {
    const stale = hits.every(
      (h, i) => h < (known[i]?.length ?? 0) - 1 && (known[i]?.[h + 1]?.decided ?? on) <= on - 1,
    )
    const past = has(clause, 'extend', 'miss') || (date.readings[0]?.latest ?? 0) < on - 400
    return stale && !past
      ? finding('outdated', current, ...reasons)
      : finding('supported', current, ...reasons)
  }
  if (kinds.includes('clear') && has(clause, 'extend', 'deadline', 'require', 'must')) {
    // Many extensions of recent years are not in the record: a later day than any it holds may rest on one of those,
    // unless the last decision it holds is recent itself.
    const claimed = Math.max(...clause.dates.flatMap((d) => d.readings.map((r) => r.latest)))
    const beyond = known.some((list) => {
      const newest = list[list.length - 1] as Limit
      return claimed > newest.day && (newest.decided === null || on - newest.decided > RECENT)
    })
    return beyond
      ? uncovered('The record may lack the decision.')
      : finding('contradicted', current, ...reasons)
  }
  return finding('contradicted', current, ...reasons)
}

/** `obligation_deadline`: a rule, a state's date, or whether it was met. */
export const findDuty = (frame: Frame, on: Day, facts: Facts): Finding => {
  const { instrument, clause, date } = frame
  if (instrument === null) return unsure('The treaty meant is not clear.')
  const work = workOf(frame)
  const named =
    clause.mentions.some((m) => m.concept === 'state') ||
    (has(clause, 'pronoun') && !has(clause, 'duty_holder')) ||
    (clause.from > 0 &&
      frame.states.length === 1 &&
      !has(clause, 'duty_holder', 'instrument', 'generic_treaty'))
  const states =
    named || (date !== null && !has(clause, 'duty_holder', 'instrument', 'generic_treaty'))
      ? frame.states
      : []
  if (has(clause, 'deferral')) return ofRule({ ...frame, instrument: 'ccw-p2a', states: [] }, work)
  if (
    frame.duration !== null &&
    !has(clause, 'extend', 'miss') &&
    frame.duration.months >= 12 &&
    date === null
  )
    return ofRule(frame, work)
  if (states.length === 0) return ofRule({ ...frame, states: [] }, work)
  const outsider = states.every((state) => isSo(facts, instrument, state, 'in', on) === false)
  if (outsider && states.some((state) => facts.norms(state).length > 0)) return findNorm(frame, on, facts)
  if (work !== null) return findLimit(frame, states, work, on, facts)
  // "Its deadline" is mostly the one for clearing; the one for stocks where only that fits.
  const clearing = findLimit(frame, states, 'clear', on, facts)
  const stocks = findLimit(frame, states, 'stock', on, facts)
  return clearing.verdict !== 'supported' && stocks.verdict === 'supported' ? stocks : clearing
}
