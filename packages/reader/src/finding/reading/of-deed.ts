import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { one, type Reading } from './reading.ts'

/** "Deposited its papers last week": of consent, not of withdrawal. */
export const papersOfConsent = (frame: Frame): readonly Reading[] =>
  frame.type === 'withdrawal_deposited' && !has(frame.clause, 'leave')
    ? [one({ ...frame, type: frame.date === null ? 'party_status' : 'act_date', deed: 'join' }, true)]
    : []

const CONSENT = ['ratify', 'accede', 'join', 'party_noun', 'consent_noun', 'accept', 'bound'] as const

/** "133 countries put their names to it", "only two abstained": said of the signing. */
export const ofSigning = (frame: Frame): readonly Reading[] => {
  if (has(frame.clause, ...CONSENT)) return []
  if (frame.type === 'count_parties')
    return [one({ ...frame, type: 'count_signatories', deed: 'sign' }, true)]
  return frame.type === 'non_party_group' && frame.deed !== 'sign' && frame.groups.length > 0
    ? [one({ ...frame, deed: 'sign' }, false)]
    : []
}

/** "Vilnius notified the United Nations on 6 September": of its withdrawal, where the talk is of leaving. */
export const noticeGiven = (frame: Frame): readonly Reading[] =>
  frame.type === 'act_date' &&
  frame.deed === 'join' &&
  !has(frame.clause, ...CONSENT) &&
  has(frame.clause, 'deposit')
    ? [one({ ...frame, type: 'withdrawal_deposited', deed: 'leave' }, true)]
    : []

/** "Signed and later ratified": the day may belong to the other deed. */
export const otherDeeds = (frame: Frame): readonly Reading[] =>
  frame.type === 'act_date' &&
  has(frame.clause, 'sign') &&
  has(frame.clause, 'ratify', 'accede', 'join', 'accept')
    ? (['sign', 'join'] as const).map((deed) => one({ ...frame, deed }, false))
    : []

/** "Japan followed on 30 September", told after an entry into force: the act itself. */
export const actNotForce = (frame: Frame): readonly Reading[] =>
  frame.type === 'entry_into_force' &&
  frame.states.length > 0 &&
  frame.date !== null &&
  (!has(frame.clause, 'in_force') || has(frame.clause, 'accept', 'consent_noun'))
    ? [one({ ...frame, type: 'act_date', deed: 'join' }, true)]
    : []

/** "Finland on 10 January": a part without a verb of its own may tell of the notice or of its effect. */
export const noticeOrEffect = (frame: Frame): readonly Reading[] => {
  // The headline "Lithuania quits the treaty" on the day of its notice.
  const headline = frame.clause.mentions.every((m) => m.concept !== 'leave' || m.value === 'base')
  if (
    frame.type === 'withdrawal_effect' &&
    headline &&
    has(frame.clause, 'leave') &&
    !has(frame.clause, 'effect', 'aux', 'no_longer')
  )
    return [
      one({ ...frame, type: 'withdrawal_deposited' }, true),
      one({ ...frame, type: 'withdrawal_announced' }, false),
    ]
  if (has(frame.clause, 'leave', 'deposit', 'notice_noun', 'effect', 'no_longer')) return []
  if (frame.type === 'withdrawal_deposited') return [one({ ...frame, type: 'withdrawal_effect' }, true)]
  return frame.type === 'withdrawal_effect' ? [one({ ...frame, type: 'withdrawal_deposited' }, true)] : []
}

/** "Approved in Dublin in May 2008": the text, not a state's consent to it. */
export const ofText = (frame: Frame): readonly Reading[] =>
  frame.type === 'act_date' && (has(frame.clause, 'adopt') || (!frame.named && has(frame.clause, 'accept')))
    ? [one({ ...frame, deed: 'adopt', states: [] }, true)]
    : []

/** "It was signed at Ottawa on 3 December 1997": the treaty was opened for signature; no state is meant. */
export const openedThen = (frame: Frame): readonly Reading[] =>
  frame.type === 'act_date' && frame.deed === 'sign' && (!frame.named || has(frame.clause, 'place_prep'))
    ? [one({ ...frame, deed: 'open', states: [] }, frame.date?.precision === 'day')]
    : []
