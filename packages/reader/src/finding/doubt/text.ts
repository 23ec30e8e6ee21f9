import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { TREATY_WORDS } from '../../language/concept.ts'
import type { Doubt } from './case.ts'

/** Said of the text of a treaty or of a policy, not of a state. */
export const isOfText = ({ deed }: Frame): boolean => deed === 'adopt' || deed === 'open' || deed === 'policy'

/** A bare "opened", without a word on signature, may be said of much else. */
export const whatWasOpened: Doubt = ({ frame: { clause, deed } }) =>
  deed === 'open' && clause.mentions.every((m) => m.concept !== 'open_sign' || m.value === 'bare')
    ? 'What was opened is not clear.'
    : null

const PAPERS = ['official', 'president', 'memo_noun', 'policy_noun'] as const

/** Presidents and ministers sign decrees, laws and orders. */
export const whatWasSigned: Doubt = ({ frame: { clause, deed, type } }) =>
  deed === 'sign' &&
  (type === 'act_date' || type === 'signatory_status') &&
  has(clause, ...PAPERS) &&
  !has(clause, ...TREATY_WORDS)
    ? 'What was signed is not clear.'
    : null

/** "Created", "launched": said of much else that is made. */
export const whatWasMade: Doubt = ({ frame: { clause, deed } }) =>
  deed === 'adopt' && clause.mentions.every((m) => m.concept !== 'adopt' || m.value === 'weak')
    ? 'What was made is not clear.'
    : null

/** "States which no longer have to destroy stocks": a treaty's rule goes on, some have done what it asks. */
export const whoseDutyEnded: Doubt = ({ frame: { clause, type, states } }) =>
  type === 'policy_norm' && states.length === 0 && has(clause, 'no_longer')
    ? 'Whose duty is over is not said.'
    : null
