import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Envelope } from '@pacta/queries/question'
import { Refusal } from '@pacta/queries/refusal'
import type { CheckedDocument } from '@pacta/reader/claim/claim'
import type { Draft } from '@pacta/reader/draft/draft'
import { appendLines, mendEnd, readLines } from './json-lines.ts'

/** An item as the queue names it. */
export interface QueuedItem {
  /** Address of its feed; with `identity` it tells the item from all others. */
  readonly feed: string
  readonly identity: string
  /** Where a person can read it; `null` if the feed does not say. */
  readonly address: string | null
  readonly title: string | null
  readonly publishedOn: string | null
  /** When the text that was checked was fetched, ISO 8601 in UTC. */
  readonly fetchedAt: string
  /** Whether the feed's own text was checked, or the page it leads to. */
  readonly from: 'feed' | 'page'
}

/** A line of `findings.jsonl`. */
export type QueuedFinding = QueuedItem & { readonly answer: CheckedDocument & Envelope }

/** A line of `drafts.jsonl`: an act that a person may enter, and may not. */
export type QueuedDraft = QueuedItem & { readonly draft: Draft }

/** A line of `seen.jsonl`: how an item ended, or that it is to be tried again. */
export interface Seen {
  readonly feed: string
  readonly identity: string
  readonly at: string
  readonly outcome: 'checked' | 'unreadable' | 'again'
  /** Why it could not be read. */
  readonly problem: string | null
}

/** Findings and drafts for a person, and what was seen already. Nothing else is written. */
export interface Queue {
  readonly isSeen: (feed: string, identity: string) => boolean
  /** How often it was tried in vain so far. */
  readonly triesOf: (feed: string, identity: string) => number
  /** Puts a checked item in the queue, and marks it seen once that is on the disk. */
  readonly put: (item: QueuedItem, answer: CheckedDocument & Envelope) => void
  /** Notes that an item could not be read: for good, or to be tried again. */
  readonly note: (item: Pick<Seen, 'feed' | 'identity' | 'at'>, problem: string, again: boolean) => void
  /** Sentences on what was found damaged when the queue was opened. */
  readonly warnings: readonly string[]
}

const keyOf = (feed: string, identity: string): string => `${feed} ${identity}`

const isNamed = (value: unknown): value is { readonly feed: string; readonly identity: string } =>
  typeof value === 'object' &&
  value !== null &&
  'feed' in value &&
  typeof value.feed === 'string' &&
  'identity' in value &&
  typeof value.identity === 'string'

const mended = (file: string): readonly string[] =>
  mendEnd(file) ? [`${file}: the last line was cut off and has been taken away`] : []

const opened = (
  file: string,
): { readonly values: readonly unknown[]; readonly warnings: readonly string[] } => {
  const warnings = mended(file)
  const { values, broken } = readLines(file)
  return {
    values,
    warnings: [...warnings, ...broken.map((line) => `${file}, line ${line}: no JSON; passed over`)],
  }
}

const draftKey = (item: Pick<Seen, 'feed' | 'identity'>, draft: unknown): string =>
  `${keyOf(item.feed, item.identity)} ${JSON.stringify(draft)}`

/** The drafts of the item that was written last. */
const lastDrafts = (lines: readonly unknown[]): ReadonlySet<string> => {
  const last = lines.at(-1)
  const isOfLast = (line: unknown): line is QueuedDraft =>
    isNamed(line) && isNamed(last) && line.feed === last.feed && line.identity === last.identity
  return new Set(lines.filter(isOfLast).map((line) => draftKey(line, line.draft)))
}

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new Refusal('bad_call', `--out: ${folder} cannot be made a folder (${why}); name another`)
  }
}

/**
 * Opens the queue in a folder, and makes it if it is missing. An item is marked seen last, when its drafts and findings
 * are on the disk. If a stop fell in between, the last lines tell so, and none is made twice.
 */
export const openQueue = (folder: string): Queue => {
  makeFolder(folder)
  const [findings, drafts, seenFile] = ['findings.jsonl', 'drafts.jsonl', 'seen.jsonl'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  const old = opened(seenFile)
  const lastFinding = opened(findings)
  const oldDrafts = opened(drafts)
  const written = lastDrafts(oldDrafts.values)
  const seen = new Set<string>()
  const tries = new Map<string, number>()
  const remember = (line: Pick<Seen, 'feed' | 'identity'> & { readonly outcome?: unknown }): void => {
    const key = keyOf(line.feed, line.identity)
    if (line.outcome === 'again') tries.set(key, (tries.get(key) ?? 0) + 1)
    else seen.add(key)
  }
  for (const line of old.values) if (isNamed(line)) remember(line)
  const mark = (line: Seen): void => {
    appendLines(seenFile, [line])
    remember(line)
  }
  const last = lastFinding.values.at(-1)
  if (isNamed(last) && !seen.has(keyOf(last.feed, last.identity))) {
    const { feed, identity } = last
    mark({ feed, identity, at: new Date().toISOString(), outcome: 'checked', problem: null })
  }
  return {
    isSeen: (feed, identity) => seen.has(keyOf(feed, identity)),
    triesOf: (feed, identity) => tries.get(keyOf(feed, identity)) ?? 0,
    put: (item, answer) => {
      const fresh = answer.drafts.filter((draft) => !written.has(draftKey(item, draft)))
      appendLines(
        drafts,
        fresh.map((draft): QueuedDraft => ({ ...item, draft })),
      )
      if (answer.claims.length > 0) appendLines(findings, [{ ...item, answer } satisfies QueuedFinding])
      const { feed, identity, fetchedAt: at } = item
      mark({ feed, identity, at, outcome: 'checked', problem: null })
    },
    note: ({ feed, identity, at }, problem, again) =>
      mark({ feed, identity, at, outcome: again ? 'again' : 'unreadable', problem }),
    warnings: [...old.warnings, ...lastFinding.warnings, ...oldDrafts.warnings],
  }
}
