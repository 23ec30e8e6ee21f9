import type { Day } from '@pacta/law/calendar/day'
import type { Frame } from '../frame/frame.ts'
import type { Facts } from './facts.ts'
import { findActDate, findActKind } from './find-act.ts'
import { findAnnouncement } from './find-announcement.ts'
import { findPartyCount } from './find-count.ts'
import { findDeposit } from './find-deposit.ts'
import { findDuty } from './find-duty.ts'
import { findEffect } from './find-effect.ts'
import { findMeeting, findTransfer } from './find-event.ts'
import { findForce } from './find-force.ts'
import { findNorm } from './find-norm.ts'
import { findOutsideCount } from './find-outside-count.ts'
import { findShare } from './find-share.ts'
import { findSignatureCount } from './find-signature-count.ts'
import { findParty, findSignatory } from './find-status.ts'
import { findSuspension } from './find-suspension.ts'
import { type Finding, uncovered } from './finding.ts'

/** The register's finding on a claim, as of a day. One function a type. */
export const judge = (frame: Frame, on: Day, facts: Facts): Finding => {
  switch (frame.type) {
    case 'party_status':
      return findParty(frame, on, facts)
    case 'signatory_status':
      return findSignatory(frame, on, facts)
    case 'non_party_group':
      return findOutsideCount(frame, on, facts)
    case 'act_date':
      return findActDate(frame, on, facts)
    case 'act_kind':
      return findActKind(frame, on, facts)
    case 'count_parties':
      return findPartyCount(frame, on, facts)
    case 'count_signatories':
      return findSignatureCount(frame, on, facts)
    case 'count_percent':
      return findShare(frame, on, facts)
    case 'entry_into_force':
      return findForce(frame, on, facts)
    case 'withdrawal_announced':
      return findAnnouncement(frame, on, facts)
    case 'withdrawal_deposited':
      return findDeposit(frame, on, facts)
    case 'withdrawal_effect':
      return findEffect(frame, on, facts)
    case 'suspension':
      return findSuspension(frame, on, facts)
    case 'obligation_deadline':
      return findDuty(frame, on, facts)
    case 'policy_norm':
      return findNorm(frame, on, facts)
    case 'transfer':
      return findTransfer(frame, on, facts)
    case 'meeting_outcome':
      return findMeeting(frame, on, facts)
    case 'statistic':
      return uncovered(
        frame.number === null
          ? 'Conduct of this kind is not something a ledger of acts can decide.'
          : 'A figure of this kind is not something a ledger of acts can decide.',
      )
  }
}
