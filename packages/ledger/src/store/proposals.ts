import { sql } from 'kysely'
import { canonicalJson } from '../log/canonical.ts'
import { sha256Hex } from '../log/hash.ts'
import type { Draft } from './draft.ts'
import { planAppend } from './draft.ts'
import type { Ledger } from './ledger.ts'
import { Refusal } from './refusal.ts'
import type { Db } from './tables.ts'

/** A change somebody suggests: entries as they would be recorded. */
export interface Proposal {
  readonly id: number
  /** `record`: a row changed under an entry that was changed elsewhere; `import`; `desk`. */
  readonly cause: 'record' | 'import' | 'desk'
  readonly drafts: readonly Draft[]
  readonly proposedBy: string
  readonly proposedAt: string
  readonly comment: string | null
  readonly state: 'open' | 'approved' | 'declined'
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly decision: string | null
}

export interface NewProposal {
  readonly cause: Proposal['cause']
  readonly digest: string
  readonly drafts: readonly Draft[]
  readonly proposedBy: string
  readonly proposedAt: Date
  readonly comment: string | null
}

/** Stores a proposal; one with the same digest is there once, also after it was decided. Gives its id. */
export const addProposal = async (db: Db, proposal: NewProposal): Promise<number> => {
  const { cause, digest, proposedBy, proposedAt, comment } = proposal
  await db
    .insertInto('proposal')
    .values({
      ...{ cause, digest, comment, state: 'open' as const },
      drafts: JSON.stringify(proposal.drafts),
      proposed_by: proposedBy,
      proposed_at: proposedAt.toISOString(),
      ...{ decided_by: null, decided_at: null, decision: null },
    })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute()
  const { id } = await db
    .selectFrom('proposal')
    .select('id')
    .where('digest', '=', digest)
    .executeTakeFirstOrThrow()
  return id
}

/** A proposal as its table has it; times are UTC. */
export interface StoredProposal {
  readonly id: number
  readonly cause: Proposal['cause']
  readonly digest: string
  readonly drafts: string
  readonly proposed_by: string
  readonly proposed_at: string
  readonly comment: string | null
  readonly state: Proposal['state']
  readonly decided_by: string | null
  readonly decided_at: string | null
  readonly decision: string | null
}

const proposalOf = (row: StoredProposal): Proposal => ({
  id: row.id,
  cause: row.cause,
  drafts: JSON.parse(row.drafts) as readonly Draft[],
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at,
  comment: row.comment,
  state: row.state,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  decision: row.decision,
})

/** The rows of the table, oldest first. */
export const storedProposals = async (db: Db): Promise<readonly StoredProposal[]> => {
  const { rows } = await sql<StoredProposal>`
    select id, cause, digest, drafts, proposed_by, comment, state, decided_by, decision,
      to_char(proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as proposed_at,
      to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as decided_at
    from proposal order by id
  `.execute(db)
  return rows
}

/** Every proposal, oldest first. */
export const listProposals = async (db: Db): Promise<readonly Proposal[]> =>
  (await storedProposals(db)).map(proposalOf)

/** Suggests a change, and gives the proposal's id. Drafts are checked as if they were recorded now. */
export const propose = (
  ledger: Ledger,
  proposal: Pick<Proposal, 'cause' | 'drafts' | 'proposedBy' | 'comment'>,
): Promise<number> =>
  ledger.change(async ({ db, log, recordedAt }) => {
    const check = ledger.config.checkDraft
    planAppend(log, proposal.drafts, { recordedAt, recordedBy: proposal.proposedBy, check })
    const proposedAt = ledger.config.now()
    const digest = sha256Hex(`${proposal.cause} ${recordedAt} ${canonicalJson(proposal.drafts)}`)
    return addProposal(db, { ...proposal, digest, proposedAt })
  })

/** Someone's decision on a proposal. */
export interface Decision {
  readonly id: number
  readonly by: string
  readonly comment: string | null
}

const openProposal = async (db: Db, id: number): Promise<Proposal> => {
  const found = (await listProposals(db)).find((proposal) => proposal.id === id)
  if (found === undefined)
    throw new Refusal('not_found', `there is no proposal ${id}; "pacta proposals" lists those there are`)
  if (found.state !== 'open')
    throw new Refusal(
      'version_conflict',
      `proposal ${id} was ${found.state} on ${found.decidedAt?.slice(0, 10)}`,
    )
  return found
}

const decide = async (
  db: Db,
  decision: Decision,
  state: 'approved' | 'declined',
  now: Date,
): Promise<void> => {
  await db
    .updateTable('proposal')
    .set({
      state,
      decided_by: decision.by,
      decided_at: now.toISOString(),
      decision: decision.comment,
    })
    .where('id', '=', decision.id)
    .execute()
}

/** Records what a proposal suggests, in the name of who approves, and closes it: one transaction. */
export const approve = (ledger: Ledger, decision: Decision): Promise<Proposal> =>
  ledger.change(async ({ db, log, recordedAt, add }) => {
    const proposal = await openProposal(db, decision.id)
    const check = ledger.config.checkDraft
    const plan = planAppend(log, proposal.drafts, { recordedAt, recordedBy: decision.by, check })
    await add(plan.rows)
    await decide(db, decision, 'approved', ledger.config.now())
    return proposal
  })

/** Closes a proposal without recording anything; the suggestion and the reason stay. */
export const decline = (ledger: Ledger, decision: Decision): Promise<Proposal> =>
  ledger.change(async ({ db }) => {
    const proposal = await openProposal(db, decision.id)
    await decide(db, decision, 'declined', ledger.config.now())
    return proposal
  })
