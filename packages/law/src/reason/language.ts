import type { ReasonCode } from './code.ts'
import type { ReasonParams } from './reason.ts'

/** How a language turns codes into names a reader knows. */
export interface Naming {
  readonly state: (code: string) => string
  readonly instrument: (id: string) => string
}

/** The sentences of one language: one for every code, so that a missing one does not compile. */
export type Sentences = Readonly<Record<ReasonCode, (params: Filled, name: Naming) => string>>

/** Parameters as sentences use them: an absent one reads as the empty text. */
export type Filled = (key: string) => string

export const filled =
  (params: ReasonParams): Filled =>
  (key) =>
    params[key] ?? ''

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]
