import type { Entry } from '@pacta/law/entry/entry'
import { contentOf, contentText } from '../seeding/content.ts'
import type { LogIndex } from '../seeding/log-index.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { LedgerConfig } from '../store/config.ts'
import { type CheckDraft, type Draft, planAppend } from '../store/draft.ts'
import { Refusal } from '../store/refusal.ts'
import { write } from '../store/write.ts'
import type { Candidate, Refused } from './import-row.ts'
import { whatCanStand } from './import-stands.ts'

/** What an import would do, or did. */
export interface ImportReport {
  readonly read: number
  readonly added: readonly { readonly line: number; readonly id: string; readonly version: number }[]
  readonly unchanged: readonly { readonly line: number; readonly id: string }[]
  readonly refused: readonly Refused[]
  /** What changes in the law, in sentences: the caller's description of the assumed entries. */
  readonly effects: readonly string[]
  /** `null` for a dry run. */
  readonly applied: null | { readonly size: number; readonly root: string } | { readonly proposal: number }
}

/** Says what entries that are not recorded yet would change in the law: "Poland: party until 2026-02-20". */
export type DescribeEffects = (assumed: readonly Entry[]) => readonly string[]

/** Rows read from a file of any format, before they are compared with the ledger. */
export interface ReadRows {
  readonly candidates: readonly Candidate[]
  readonly refused: readonly Refused[]
}

interface Planned {
  readonly report: ImportReport
  readonly drafts: readonly Draft[]
}

const assumedEntry = (draft: Draft, version: number, last: Entry | undefined): Entry =>
  ({
    ...contentOf(draft),
    version,
    recordedAt: '',
    recordedBy: 'import',
    supersedes: last === undefined ? null : `${last.id}@${last.version}`,
    hash: '',
  }) as Entry

const lastVersions = (snapshot: Snapshot): LogIndex['last'] =>
  new Map(snapshot.entries().map((entry): [string, Entry] => [entry.id, entry]))

/** Compares rows with what a snapshot holds. A row that cannot be recorded is refused by itself; the others go on. */
const planImport = (
  snapshot: Snapshot,
  { candidates, refused }: ReadRows,
  check: CheckDraft,
  describe: DescribeEffects,
): Planned => {
  const last = new Map(lastVersions(snapshot))
  const by = { recordedAt: '', recordedBy: 'import', check }
  const wrong: Refused[] = [...refused]
  const added: { line: number; id: string; version: number; draft: Draft; entry: Entry }[] = []
  const unchanged: { line: number; id: string }[] = []
  for (const { line, draft } of candidates) {
    const known = last.get(draft.id)
    if (known !== undefined && contentText(known) === contentText(draft)) {
      unchanged.push({ line, id: draft.id })
      continue
    }
    try {
      planAppend({ rows: [], last, lastSeeded: new Map() }, [draft], by)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      wrong.push({ line, reason: error.message })
      continue
    }
    const entry = assumedEntry(draft, (known?.version ?? 0) + 1, known)
    added.push({ line, id: draft.id, version: entry.version, draft, entry })
    last.set(draft.id, entry)
  }
  const { standing, fallen } = whatCanStand(snapshot, added)
  return {
    drafts: standing.map(({ draft }) => draft),
    report: {
      read: candidates.length + refused.length,
      added: standing.map(({ line, id, version }) => ({ line, id, version })),
      unchanged,
      refused: [...wrong, ...fallen].sort((a, b) => a.line - b.line),
      effects: describe(standing.map(({ entry }) => entry)),
      applied: null,
    },
  }
}

/** How an import is carried out. */
export interface ImportOrder {
  readonly rows: ReadRows
  readonly apply: boolean
  /** Record nothing if any row is refused. */
  readonly strict: boolean
  /** Who records: an opaque account id. */
  readonly by: string
  readonly describe: DescribeEffects
}

/**
 * Imports rows: by default only says what would change. With `apply` the good rows are recorded in one
 * transaction; in a home with accounts they become one proposal, for another person to decide.
 */
export const runImport = async (
  config: LedgerConfig,
  snapshot: Snapshot,
  order: ImportOrder,
): Promise<ImportReport> => {
  const { report, drafts } = planImport(snapshot, order.rows, config.checkDraft, order.describe)
  const stopped = order.strict && report.refused.length > 0
  if (!order.apply || stopped || drafts.length === 0) return report
  if ((await write(config, 'accounts', null)).length > 0) {
    const comment = `An import of ${drafts.length} rows.`
    const { id } = await write(config, 'propose', { cause: 'import', drafts, proposedBy: order.by, comment })
    return { ...report, applied: { proposal: id } }
  }
  const { size, root } = await write(config, 'append', { drafts, by: order.by })
  return { ...report, applied: { size, root } }
}
