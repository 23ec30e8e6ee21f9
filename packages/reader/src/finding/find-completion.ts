import { boundsOf } from '@pacta/law/calendar/date-value'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { Entry, StateCode } from '@pacta/law/entry/entry'
import type { Work } from '../frame/cited-work.ts'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { boundsOfText } from './facts-from-entries.ts'
import { because, type Finding, finding, uncovered, unsure } from './finding.ts'
import { text } from './limit.ts'

const doneOf = (facts: Facts, instrument: string, state: StateCode, work: Work): readonly Entry[] =>
  facts
    .table(work === 'stock' ? 'stock_destruction' : 'completion')
    .filter((e) => e.states.includes(state) && (e.instrument === instrument || e.instrument === null))

const doneDay = (entry: Entry): { readonly earliest: Day | null; readonly latest: Day | null } => {
  const own = text(entry, 'completedOn') ?? text(entry, 'on')
  return own === null ? boundsOf(entry.on) : boundsOfText(own)
}

/** Whether a state finished its work, late or in time. */
export const ofCompletion = (frame: Frame, state: StateCode, work: Work, on: Day, facts: Facts): Finding => {
  const rows = doneOf(facts, frame.instrument as string, state, work).filter((e) => {
    const { earliest } = doneDay(e)
    return earliest === null || earliest <= on
  })
  const status = rows.map((e) => text(e, 'status'))
  const late = status.includes('completed_late') || status.includes('overdue')
  // "Have yet to destroy their stocks"
  const undone = has(frame.clause, 'not_yet', 'still_to') && !has(frame.clause, 'complete')
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
  if (undone)
    return status.some((st) => st?.startsWith('completed')) || (work === 'clear' && rows.length > 0)
      ? finding('contradicted', 'completed', ...reasons)
      : late
        ? finding('supported', null, ...reasons)
        : unsure('The record does not say that the duty is still open.')
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
export const worstOf = (all: readonly Finding[]): Finding =>
  all.find((f) => f.verdict === 'contradicted') ??
  all.find((f) => f.verdict !== 'supported') ??
  (all[0] as Finding)
