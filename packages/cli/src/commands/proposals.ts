import type { Proposal } from '@pacta/ledger/store/proposals'
import { Refusal } from '@pacta/queries/refusal'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { choice, integer, text } from '../call/option.ts'
import type { Command, Given, World } from '../command.ts'
import { say } from '../face/say.ts'
import { writeHome } from '../write-home.ts'

const ACTIONS = ['list', 'approve', 'decline'] as const

/** Who decides before anyone can sign in: whoever holds the home. */
const HOLDER = 'holder'

const summary = ({ id, state, cause, drafts, proposedBy, proposedAt, comment }: Proposal): string =>
  `${id}  ${state}  ${cause}, ${proposedAt.slice(0, 10)}, ${proposedBy}: ${drafts.map((draft) => draft.id).join(', ')}${comment === null ? '' : `. ${comment}`}`

const list = async (json: string | undefined, world: World): Promise<number> => {
  const proposals = await writeHome(world, 'proposals', null)
  say(world, json, { proposals }, proposals.length === 0 ? ['No proposals.'] : proposals.map(summary))
  return 0
}

const numberOf = (id: string | undefined, action: string): number => {
  if (id !== undefined && /^\d{1,9}$/.test(id)) return Number(id)
  throw new Refusal(
    'bad_call',
    `proposals ${action} needs the number of a proposal${id === undefined ? '' : `, and "${id}" is none`}`,
    '"pacta proposals" lists them',
  )
}

const decide = async (action: 'approve' | 'decline', given: Given, world: World): Promise<number> => {
  const { id, by = HOLDER, comment = null, json } = given
  const proposal = await writeHome(world, action, { id: numberOf(id, action), by, comment })
  const done = action === 'approve' ? 'Approved and recorded' : 'Declined'
  say(world, json, { proposal, decision: action }, [`${done}: ${summary(proposal)}`])
  return 0
}

const actionOption = choice('what to do with them; list if not given', ACTIONS)

export const command: Command = {
  name: 'proposals',
  about: 'Changes that somebody suggested: lists them, approves one, or declines one.',
  places: ['action', 'id'],
  options: {
    action: actionOption,
    id: integer('the number of the proposal', '3'),
    by: text('the account that decides; the holder of the home if not given', 'holder'),
    comment: text('why', 'Confirmed on the page of the depositary.'),
    ...PLAIN_OPTIONS,
  },
  examples: ['pacta proposals', 'pacta proposals approve 3 --comment "Seen on the depositary’s page."'],
  run: async (given, world) => {
    const { action = 'list', json } = given
    if (action === 'list') return list(json, world)
    if (action === 'approve' || action === 'decline') return decide(action, given, world)
    throw new Refusal('bad_call', `proposals: "${action}" is not known; accepted are ${ACTIONS.join(', ')}`)
  },
}
