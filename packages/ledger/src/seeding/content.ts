import type { Entry } from '@pacta/law/entry/entry'
import type { EntryKind } from '@pacta/law/entry/kind'
import type { SeedOf } from '@pacta/law/entry/seed'
import { canonicalJson } from '../log/canonical.ts'

type ContentOf<K extends EntryKind> = Omit<SeedOf<K>, 'recordedOn' | 'file' | 'line'>

/** What an entry says, without when and by whom it was recorded. */
export type Content = { readonly [K in EntryKind]: ContentOf<K> }[EntryKind]

/** The content of an entry, a seed or a draft, by itself. */
export const contentOf = (from: Content | Entry): Content => {
  const { id, kind, states, instrument, on, effectiveOn, payload, sources, confidence, checkedAt } = from
  return { id, kind, states, instrument, on, effectiveOn, payload, sources, confidence, checkedAt } as Content
}

/** Canonical text of a content: two contents say the same if their texts are equal. */
export const contentText = (from: Content | Entry): string => canonicalJson(contentOf(from))
