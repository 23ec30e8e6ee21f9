import { type BackedUp, backup } from '../exchange/backup.ts'
import type { Statement } from '../log/receipt.ts'
import { signReceipt } from '../log/receipt.ts'
import { verifierKeyText, verifierOf } from '../log/signer.ts'
import { type RecordDiff, recordDiff } from '../seeding/plan.ts'
import type { Verified } from '../snapshot/verify.ts'
import { type Account, createAccount, eraseAccount, listAccounts } from './accounts.ts'
import type { Draft } from './draft.ts'
import type { Appended, Ledger } from './ledger.ts'
import { approve, type Decision, decline, listProposals, type Proposal, propose } from './proposals.ts'
import { verifyDeep } from './verify-deep.ts'
import { type Withholding, withhold } from './withhold.ts'

/** Everything that writes, or needs the writer, as data: it can be handed to the process that holds the home. */
export interface Commands {
  readonly status: { readonly in: null; readonly out: HomeStatus }
  readonly append: {
    readonly in: { readonly drafts: readonly Draft[]; readonly by: string }
    readonly out: Appended
  }
  readonly propose: {
    readonly in: Pick<Proposal, 'cause' | 'drafts' | 'proposedBy' | 'comment'>
    readonly out: { readonly id: number }
  }
  readonly proposals: { readonly in: null; readonly out: readonly Proposal[] }
  readonly approve: { readonly in: Decision; readonly out: Proposal }
  readonly decline: { readonly in: Decision; readonly out: Proposal }
  readonly withhold: { readonly in: Withholding; readonly out: null }
  readonly createAccount: { readonly in: { readonly name: string }; readonly out: Account }
  readonly eraseAccount: { readonly in: { readonly id: string }; readonly out: null }
  readonly accounts: { readonly in: null; readonly out: readonly Account[] }
  readonly recordDiff: { readonly in: null; readonly out: RecordDiff }
  readonly backup: { readonly in: { readonly file: string }; readonly out: BackedUp }
  readonly verify: { readonly in: null; readonly out: Verified }
  readonly receipt: {
    readonly in: Statement
    readonly out: { readonly receipt: string; readonly publicKey: string }
  }
}

export type CommandName = keyof Commands

/** What a writer says of itself. */
export interface HomeStatus {
  readonly pid: number
  readonly store: 'embedded' | 'server'
  readonly size: number
  readonly publicKey: string
}

type Runner<N extends CommandName> = (ledger: Ledger, input: Commands[N]['in']) => Promise<Commands[N]['out']>

const RUNNERS: { readonly [N in CommandName]: Runner<N> } = {
  status: async (ledger) => ({
    pid: process.pid,
    store: ledger.connection.kind,
    size: ledger.log().rows.length,
    publicKey: verifierKeyText(verifierOf(ledger.signer)),
  }),
  append: (ledger, { drafts, by }) => ledger.append(drafts, by),
  propose: async (ledger, proposal) => ({ id: await propose(ledger, proposal) }),
  proposals: (ledger) => listProposals(ledger.connection.db),
  approve,
  decline,
  withhold: async (ledger, order) => {
    await withhold(ledger, order)
    return null
  },
  createAccount: (ledger, { name }) => createAccount(ledger, name),
  eraseAccount: async (ledger, { id }) => {
    await eraseAccount(ledger, id)
    return null
  },
  accounts: listAccounts,
  recordDiff: async (ledger) => recordDiff(ledger.log(), ledger.config.record.seeds()),
  backup: (ledger, { file }) => backup(ledger, file),
  verify: verifyDeep,
  receipt: async (ledger, statement) => ({
    receipt: signReceipt(ledger.signer, statement),
    publicKey: verifierKeyText(verifierOf(ledger.signer)),
  }),
}

/** Names of the commands, for checking what comes over the socket. */
export const isCommandName = (name: string): name is CommandName => Object.hasOwn(RUNNERS, name)

/** Runs one command on an open ledger. */
export const runCommand = <N extends CommandName>(
  ledger: Ledger,
  name: N,
  input: Commands[N]['in'],
): Promise<Commands[N]['out']> => RUNNERS[name](ledger, input)
