import type { ReasonCode } from './code.ts'

/** What a reason's sentence is filled with: days as ISO dates, states as codes, ids as they are. */
export type ReasonParams = Readonly<Record<string, string>>

/**
 * One node of an explanation. It holds a code and parameters; sentences are rendered from them, so that
 * every language says the same. A step that fails is a reason too (`holds: false`): what was looked for
 * and not found. Every branch ends in a provision, an entry or a source.
 */
export interface Reason {
  readonly code: ReasonCode
  readonly params: ReasonParams
  readonly provision: string | null
  readonly entry: string | null
  readonly source: string | null
  readonly holds: boolean
  readonly children: readonly Reason[]
}

/** Where a reason ends. */
export interface Ground {
  readonly provision?: string
  readonly entry?: string
  readonly source?: string | null
  readonly holds?: boolean
  readonly children?: readonly Reason[]
}

export const reason = (code: ReasonCode, params: ReasonParams, ground: Ground): Reason => ({
  code,
  params,
  provision: ground.provision ?? null,
  entry: ground.entry ?? null,
  source: ground.source ?? null,
  holds: ground.holds ?? true,
  children: ground.children ?? [],
})
