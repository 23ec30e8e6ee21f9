import { statSync } from 'node:fs'
import { locateSnapshot } from '@pacta/ledger/snapshot/locate'
import { checkDocument } from '@pacta/queries/check'
import type { Envelope } from '@pacta/queries/question'
import type { Reading } from '@pacta/queries/reading'
import type { CheckedDocument } from '@pacta/reader/claim/claim'
import { isReadable } from '@pacta/reader/language/library'
import type { World } from '../command.ts'
import { openHome, today } from '../home.ts'
import type { ItemText } from './item-text.ts'

/** Checks the text of an item; `language` is what the list of feeds says, if it says any. */
export type Check = (text: ItemText, language: string | null) => Promise<CheckedDocument & Envelope>

/** Gives the record as it is now: a watch outlives many builds of the snapshot. */
export const currentReading = (env: World['env']): (() => Reading) => {
  let kept: { readonly stamp: string; readonly reading: Reading } | null = null
  return () => {
    const file = locateSnapshot(env)
    const stamp = `${file} ${statSync(file, { throwIfNoEntry: false })?.mtimeMs}`
    if (kept?.stamp !== stamp) kept = { stamp, reading: openHome(env) }
    return kept.reading
  }
}

/** Checks against a reading of the record, as of today where the text has no day. */
export const checkAgainst =
  (reading: Reading): Check =>
  (found, language) => {
    const declared = found.language !== null && isReadable(found.language) ? found.language : undefined
    const words = { publishedOn: found.publishedOn ?? undefined, language: language ?? declared }
    const bytes = new TextEncoder().encode(found.text)
    return checkDocument(reading, { bytes, name: null, withText: false }, words, today())
  }
