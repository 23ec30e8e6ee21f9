import type { Entry } from '@pacta/law/entry/entry'
import { canonicalEntry } from '../log/canonical.ts'
import { entryLeaf, randomSalt, versionName } from '../log/leaf.ts'
import { type Content, contentOf, contentText } from '../seeding/content.ts'
import { SEEDER } from '../seeding/entries.ts'
import type { LogIndex } from '../seeding/log-index.ts'
import type { LogRow } from '../snapshot/log-row.ts'
import { Refusal } from './refusal.ts'

/**
 * Something to be recorded: a new entry, or a new version of one. `expects` is the version its writer saw
 * (0: none yet); where the ledger has another by then, the draft is refused.
 */
export type Draft = Content & { readonly expects?: number }

/** What is wrong with a draft's payload, a sentence each; empty where nothing is. */
export type CheckDraft = (draft: Draft) => readonly string[]

const ID = /^[^\s@]{1,200}$/

const refuse = (id: string, what: string): never => {
  throw new Refusal('bad_draft', `entry "${id}" cannot be recorded: ${what}`)
}

const checkAgainst = (draft: Draft, last: Entry | undefined, check: CheckDraft): void => {
  if (!ID.test(draft.id)) refuse(draft.id, 'a key has 1 to 200 characters, without spaces and without "@"')
  if (last !== undefined && last.kind !== draft.kind)
    refuse(draft.id, `it is a ${last.kind} and stays one; a ${draft.kind} needs a key of its own`)
  const [problem] = check(draft)
  if (problem !== undefined) refuse(draft.id, problem)
  const seen = last?.version ?? 0
  if (draft.expects !== undefined && draft.expects !== seen)
    throw new Refusal(
      'version_conflict',
      `entry "${draft.id}" is at version ${seen}, and the change was made to version ${draft.expects}; look at the new version and change that`,
    )
}

/** The log row of a draft: the next version of its key, with a salt of its own. */
const draftRow = (draft: Draft, last: Entry | undefined, recordedAt: string, recordedBy: string): LogRow => {
  const bare = {
    ...contentOf(draft),
    version: (last?.version ?? 0) + 1,
    recordedAt,
    recordedBy,
    supersedes: last === undefined ? null : versionName(last),
  } as Omit<Entry, 'hash'>
  const canonical = canonicalEntry(bare)
  const salt = randomSalt()
  const leaf = entryLeaf(salt, canonical)
  return { entry: { ...bare, hash: leaf.toString('hex') } as Entry, canonical, leaf, salt, withheld: null }
}

export interface AppendPlan {
  readonly rows: readonly LogRow[]
  /** Keys of drafts that say what the ledger says already. */
  readonly unchanged: readonly string[]
}

/** What recording drafts adds to the log. Throws `Refusal` for the first that cannot be recorded; then none is. */
export const planAppend = (
  log: LogIndex,
  drafts: readonly Draft[],
  by: { readonly recordedAt: string; readonly recordedBy: string; readonly check: CheckDraft },
): AppendPlan => {
  if (by.recordedBy === SEEDER || by.recordedBy === '')
    throw new Refusal('missing_right', `"${by.recordedBy}" cannot sign an entry; the name belongs to seeding`)
  const rows: LogRow[] = []
  const unchanged: string[] = []
  const fresh = new Map<string, Entry>()
  for (const draft of drafts) {
    const last = fresh.get(draft.id) ?? log.last.get(draft.id)
    checkAgainst(draft, last, by.check)
    if (last !== undefined && contentText(last) === contentText(draft)) {
      unchanged.push(draft.id)
      continue
    }
    const row = draftRow(draft, last, by.recordedAt, by.recordedBy)
    rows.push(row)
    fresh.set(draft.id, row.entry)
  }
  return { rows, unchanged }
}
