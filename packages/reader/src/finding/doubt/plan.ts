import { boundsOf } from '@pacta/law/calendar/date-value'
import { isConsentKind } from '@pacta/law/entry/kind'
import { has } from '../../frame/clause.ts'
import type { Case, Doubt } from './case.ts'

/** "Poland may ratify" says nothing done. */
const POSSIBLE: ReadonlySet<string> = new Set(['act_kind', 'act_date', 'signatory_status', 'party_status'])

/** A state that deposits within so many days has mostly decided before. */
const SOON = 120

export const whatMayBe: Doubt = ({ frame: { clause, type } }) =>
  POSSIBLE.has(type) && has(clause, 'would') && !has(clause, 'neg') ? 'Said of what may be.' : null

/** "Will be outside": the register knows no day to come. */
export const timeToCome: Doubt = ({ frame: { clause, type } }) =>
  type === 'party_status' && has(clause, 'would', 'future') && !has(clause, 'party_noun')
    ? 'Said of the time to come.'
    : null

/** "Ethiopia joins the treaty", three weeks before its deposit. */
const isSoonDone = ({ frame, on, facts }: Case): boolean =>
  frame.states.some((state) =>
    facts.acts(frame.instrument ?? '', state).some((act) => {
      const { earliest } = boundsOf(act.on)
      return isConsentKind(act.kind) && earliest !== null && earliest > on && earliest - on <= SOON
    }),
  )

/** Newspapers tell of the vote in parliament as of the act itself. */
export const stepAtHome: Doubt = (fault) =>
  POSSIBLE.has(fault.frame.type) && fault.frame.affirmed && isSoonDone(fault)
    ? 'A step at home may be meant.'
    : null

/** That a state never signed is a fault of kind, which no plan explains. */
export const plannedAct: Doubt = ({ frame: { clause, type, affirmed }, finding }) =>
  POSSIBLE.has(type) &&
  has(clause, 'announce') &&
  affirmed &&
  !finding.because.some(({ code }) => code === 'never_signed')
    ? 'Said of what is planned.'
    : null
