import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A claim as people labelled it. */
export interface GoldClaim {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly type: string
  readonly verdict: string
  /** Other verdicts that count as right. */
  readonly accept: readonly string[]
}

/** A labelled document. Offsets are UTF-16 units; every character is in the basic plane. */
export interface LabelledDocument {
  readonly id: string
  readonly published_on: string
  readonly language: string
  readonly text: string
  readonly claims: readonly GoldClaim[]
  /** Sentences without a checkable fact. */
  readonly nonclaims: readonly { readonly start: number; readonly end: number }[]
}

/** The labelled documents of a folder (`001.json`, ...), in order. */
export const readLabelled = (folder: string): readonly LabelledDocument[] =>
  readdirSync(folder)
    .filter((name) => /^\d{3}\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as LabelledDocument)
