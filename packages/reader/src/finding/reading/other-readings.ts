import type { Day } from '@pacta/law/calendar/day'
import type { InstrumentId } from '@pacta/law/entry/entry'
import type { Frame } from '../../frame/frame.ts'
import { bareRule, countedFromIt, otherDates, sinceThen, undated } from './of-day.ts'
import {
  actNotForce,
  noticeGiven,
  noticeOrEffect,
  ofSigning,
  ofText,
  openedThen,
  otherDeeds,
  papersOfConsent,
} from './of-deed.ts'
import { bareSignatories, ofThreshold, otherNumbers } from './of-number.ts'
import { otherTreaties } from './of-treaty.ts'
import {
  bareList,
  contrasts,
  denialElsewhere,
  otherSubjects,
  partnersOf,
  someOf,
  stillOut,
} from './of-whom.ts'
import type { Reading } from './reading.ts'

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
  ...countedFromIt(frame),
  ...otherDates(frame),
  ...actNotForce(frame),
  ...noticeOrEffect(frame),
  ...ofText(frame),
  ...openedThen(frame),
  ...otherNumbers(frame),
  ...ofThreshold(frame),
  ...bareSignatories(frame),
  ...someOf(frame),
  ...otherDeeds(frame),
  ...undated(frame),
]
