import { addMonths } from '@pacta/law/calendar/clock'
import { type Day, isoDate } from '@pacta/law/calendar/day'
import type { Frame } from '../frame/frame.ts'
import type { Case, Doubt } from './doubt/case.ts'
import { ownCountry, piecedTogether, severalThings, wishOrCondition } from './doubt/clause.ts'
import {
  countAmongNames,
  countedFrom,
  countOfElse,
  countOfFirst,
  countOfRegion,
  countOfShare,
  countOfSome,
  countOfUnnamed,
  countPlanned,
} from './doubt/count.ts'
import {
  forceAmongOthers,
  meetingDay,
  promisedDay,
  quotedDay,
  requestedDay,
  severalLimits,
  whatEnteredForce,
  yearUnstated,
} from './doubt/day.ts'
import {
  exitStepAtHome,
  leftElse,
  leftUnnamed,
  leftWeakly,
  neverParty,
  stepNotEffect,
  whatWasDeposited,
} from './doubt/exit.ts'
import { plannedAct, stepAtHome, timeToCome, whatMayBe } from './doubt/plan.ts'
import {
  actRank,
  noTreatyNamed,
  policyMeant,
  saidOfOthers,
  severalGroups,
  signatoryRank,
  subjectFromBefore,
  subjectOfTreaty,
  whatIsDenied,
} from './doubt/state.ts'
import { isStranger } from './doubt/stranger.ts'
import { whatWasMade, whatWasOpened, whatWasSigned, whoseDutyEnded } from './doubt/text.ts'
import type { Facts } from './facts.ts'
import { type Finding, isFault, unsure } from './finding.ts'

/** Any of them makes a fault undecided; the first that holds is the reason told. */
const DOUBTS: readonly Doubt[] = [
  wishOrCondition,
  severalThings,
  subjectFromBefore,
  yearUnstated,
  leftUnnamed,
  policyMeant,
  whatWasOpened,
  whatWasSigned,
  whoseDutyEnded,
  signatoryRank,
  neverParty,
  whatWasDeposited,
  countedFrom,
  countOfShare,
  whatMayBe,
  severalGroups,
  timeToCome,
  countOfElse,
  countAmongNames,
  stepNotEffect,
  exitStepAtHome,
  promisedDay,
  saidOfOthers,
  whatIsDenied,
  meetingDay,
  countOfFirst,
  actRank,
  whatWasMade,
  stepAtHome,
  plannedAct,
  requestedDay,
  countOfSome,
  countPlanned,
  countOfUnnamed,
  countOfRegion,
  quotedDay,
  ownCountry,
  leftWeakly,
  piecedTogether,
  subjectOfTreaty,
  severalLimits,
  whatEnteredForce,
  forceAmongOthers,
  leftElse,
  noTreatyNamed,
]

const doubted: Doubt = (fault) => {
  for (const doubt of DOUBTS) {
    const why = doubt(fault)
    if (why !== null) return why
  }
  return null
}

const NOTICE_MONTHS = 6
const ON_ABSENCE: ReadonlySet<string> = new Set(['no_act', 'no_notice', 'status_on_day'])

/** That a state left, or that it is in, is on record; only what the record lacks may have happened since. */
const restsOnAbsence = ({ frame, finding, facts }: Case): boolean =>
  finding.because.some(
    ({ holds, code }) =>
      !holds &&
      ON_ABSENCE.has(code) &&
      (code !== 'status_on_day' || (frame.affirmed && frame.states.some((s) => isStranger(frame, s, facts)))),
  )

/** After the last look at the depositary's page, that nothing is on record proves nothing. */
const beyond: Doubt = (fault) => {
  const { frame, on, facts } = fault
  const horizon = facts.horizon(frame.instrument ?? '')
  // A notice that came after the last look cannot have taken effect within six months.
  const soon = frame.type === 'withdrawal_effect' && on < addMonths(horizon ?? on, NOTICE_MONTHS)
  if (horizon === null || on <= horizon || soon || !restsOnAbsence(fault)) return null
  return `The record of this treaty was last checked on ${isoDate(horizon)}; an act done since may be missing.`
}

/** A wrong accusation is worse than a miss: where the reading is in doubt a fault becomes `undecided`. */
export const guarded = (frame: Frame, finding: Finding, on: Day, facts: Facts): Finding => {
  if (!isFault(finding)) return finding
  const fault: Case = { frame, finding, on, facts }
  const why = doubted(fault) ?? beyond(fault)
  return why === null ? finding : { ...unsure(why), correct: finding.correct }
}
