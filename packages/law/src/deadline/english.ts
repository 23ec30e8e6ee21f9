import { englishDay } from '../reason/english.ts'
import type { DeadlineSentences } from './language.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A day, month, year or interval in words: "10 January 2026", "November 2018", "between 2018 and 2019". */
const d = (text: string): string => {
  const [from, to] = text.split('/')
  if (from !== undefined && to !== undefined)
    return from === '..'
      ? `a day not after ${d(to)}`
      : to === '..'
        ? `a day not before ${d(from)}`
        : `a day from ${d(from)} to ${d(to)}`
  const month = /^(\d{4})-(\d{2})$/.exec(text)
  return month === null ? englishDay(text) : `${MONTHS[Number(month[2]) - 1]} ${month[1]}`
}

/** "on 10 January 2026", "in November 2018". */
const at = (text: string): string =>
  text === ''
    ? 'on a day not recorded'
    : text.includes('/') || /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? `on ${d(text)}`
      : `in ${d(text)}`

const TASKS: Readonly<Record<string, string>> = {
  destroy_stockpile: 'destroy its stocks',
  clear: 'clear its mined or contaminated areas',
  initial_report: 'make its initial report',
  annual_report: 'make its yearly report',
}

const task = (name: string): string => TASKS[name] ?? name.replaceAll('_', ' ')

const NUMBERS: Readonly<Record<string, string>> = { '1': 'one', '4': 'four', '8': 'eight', '10': 'ten' }

/** `10y`, `180d`, `1y-1` in words. */
const span = (text: string): string => {
  const match = /^(\d+)([ydm])(-1)?$/.exec(text)
  if (match === null) return text
  const count = match[1] ?? ''
  const unit = match[2] === 'd' ? 'day' : match[2] === 'm' ? 'month' : 'year'
  const length = `${NUMBERS[count] ?? count} ${unit}${count === '1' ? '' : 's'}`
  return match[3] === undefined ? length : `${length} less a day`
}

const yearly = (text: string): string => {
  const [month, day] = text.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]}`
}

const late = (min: string, max: string): string => (min === max ? `${min} days` : `${min} to ${max} days`)

const by = (decided: string): string => (decided === '' ? '' : 'By decision of the parties, ')

export const english: DeadlineSentences = {
  clock_runs: (p, n) =>
    `${by(p('decided'))}${n.state(p('state'))} has ${span(p('clock'))} from entry into force for it (${d(p('from'))}) to ${task(p('obligation'))}: the last day in time is ${d(p('due'))}.`,
  clock_span: (p, n) =>
    `${by(p('decided'))}${n.state(p('state'))} has ${span(p('clock'))} from entry into force for it to ${task(p('obligation'))}; that was on ${d(p('from'))} at the earliest, ${d(p('fromLatest'))} at the latest, so the last day in time is ${d(p('due'))} or, at the latest, ${d(p('dueLatest'))}.`,
  clock_decision_missing: (p, n) =>
    `The ${n.instrument(p('instrument'))} names no day by which to ${task(p('obligation'))}, and no decision of its parties that fixed one is recorded for this time.`,
  yearly_due: (p, n) =>
    `${by(p('decided'))}${n.state(p('state'))} has to ${task('annual_report')} by ${yearly(p('clock'))} each year, here by ${d(p('due'))}.`,
  printed_due: (p) =>
    p('agrees') === 'yes'
      ? `A list prints the same due date, ${d(p('on'))}.`
      : `A list prints ${d(p('on'))}; the computed day is kept, as some lists count the first day as day 1.`,
  recorded_original: (p) =>
    `A source prints ${d(p('on'))} as the original deadline; the clock gives another day.`,
  membership_unknown: (p, n) =>
    `Whether ${n.state(p('state'))} is bound by the ${n.instrument(p('instrument'))} on this day is not established, so nothing can be said of this duty.`,
  extension_granted: (p, n) =>
    p('meeting') === ''
      ? `The deadline was extended to ${d(p('due'))}; the meeting and the day of the decision are not recorded.`
      : `The ${n.meeting(p('meeting'))} extended the deadline to ${d(p('due'))} (decided ${at(p('on'))}).`,
  extension_requested: (p, n) =>
    `${n.state(p('state'))} asked the ${n.meeting(p('meeting'))} for more time${p('asked') === '' ? '' : ` (request of ${d(p('asked'))})`}${p('due') === '' ? '' : `, up to ${d(p('due'))}`}; on this day no decision on it is recorded.`,
  extension_unverified: (p, n) =>
    `An unverified row, without any source, tells of an extension by the ${n.meeting(p('meeting'))}${p('due') === '' ? '' : ` to ${d(p('due'))}`}; it decides nothing.`,
  extension_rival: (p, n) =>
    `Another source gives ${d(p('due'))} for the extension by the ${n.meeting(p('meeting'))}; the better source is used.`,
  extension_not_provided: () => 'The text provides for no extension.',
  no_extension_found: (p) =>
    `No decision of a meeting that extended the deadline of ${d(p('due'))} is recorded; that is no proof that there is none.`,
  lapse: (p) =>
    `From ${d(p('from'))} until the decision (${d(p('to'))}) the deadline had passed and no new one had been set.`,
  lapse_new_area: (p) =>
    `From ${d(p('from'))} until the decision (${d(p('to'))}) no deadline ran; the source speaks of an area found later, so this alone shows no missed duty.`,
  lapse_open: (p) =>
    `The deadline had passed; the decision that gave more time came only ${at(p('to'))}, so the duty was neither met nor extended on this day.`,
  met_declared: (p, n) =>
    `${n.state(p('state'))} declared to the ${n.meeting(p('meeting'))} that it is done (${d(p('on'))}); the work had ended by then.`,
  met_recorded: (p, n) =>
    p('on') === ''
      ? `A source says that ${n.state(p('state'))} has done it, and gives no day.`
      : `${n.state(p('state'))} had done it ${at(p('on'))}, as a source says.`,
  met_reported: (p, n) =>
    `${n.state(p('state'))} had done it by ${d(p('on'))}, when a report or announcement said so.`,
  in_time: (p) => `That is in time: the deadline was ${d(p('due'))}, that day included.`,
  late: (p) =>
    `That is after the deadline${p('due') === '' ? '' : ` of ${d(p('due'))}`}${p('min') === '' ? '' : `, by ${late(p('min'), p('max'))}`}.`,
  timeliness_open: (p) =>
    `Whether that was in time (by ${d(p('due'))}) is not established: the record holds no day of the end of the work${p('max') === '' ? '' : `, which came at most ${p('max')} days after it`}.`,
  met_only_later: (p) => `A source dates the completion ${d(p('on'))}: on this day it was not yet done.`,
  completion_unverified: (p) =>
    `An unverified row, without any source, tells of completion ${at(p('on'))}; it decides nothing.`,
  no_completion_found: (p) =>
    p('obligation') === 'clear'
      ? 'No completion is recorded, nor whether there was anything to clear.'
      : 'No completion is recorded, nor whether there was anything to destroy.',
  nothing_to_do: (p, n) => `${n.state(p('state'))} reported that it holds no stocks.`,
  later_find: (p) => `More was found after completion, and was destroyed ${at(p('on'))}.`,
  rival_account: (p, n) => {
    const name = n.state(p('state'))
    if (p('says') === 'nothing_to_do') return `Another source says that ${name} holds no stocks.`
    if (p('on') === '') return `Another source says that ${name} finished late.`
    return `Another source says that ${name} finished ${at(p('on'))}${p('says') === 'done_late' ? ', after its deadline' : ''}.`
  },
  completion_doubted: (p, n) =>
    `A later source found the completion declared by ${n.state(p('state'))} incomplete.`,
  reopened: (p) =>
    p('from') === p('to')
      ? `The duty became open again on ${d(p('from'))}.`
      : `The duty became open again between ${d(p('from'))} and ${d(p('to'))}: mined areas were found or reported after completion had been declared.`,
  said_not_done: (p, n) =>
    `A source says that ${n.state(p('state'))} had not done it${p('asOf') === '' ? '' : ` (published ${d(p('asOf'))})`}.`,
  said_violation: (p, n) => `A source calls the missed deadline of ${n.state(p('state'))} a violation.`,
  no_reports_recorded: (p) =>
    `The record holds no reports, so nothing can be said of the report due on ${d(p('due'))}.`,
  falls_away: (p, n) =>
    `${n.state(p('state'))} has given notice of withdrawal: if it takes effect on ${d(p('on'))}, the duty does not fall due.`,
  duty_ended: (p, n) =>
    `${n.state(p('state'))} has not been bound by the ${n.instrument(p('instrument'))} since ${d(p('on'))}; the duty ended for the future.`,
  breach_before_end: (p) => `The deadline had been missed before ${d(p('on'))}; leaving does not undo that.`,
  no_breach_found: () => 'Nothing in the record shows that it was breached before.',
}
