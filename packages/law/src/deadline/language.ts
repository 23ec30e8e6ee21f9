import type { Filled, Naming } from '../reason/language.ts'
import type { DeadlineReasonCode } from './reason-code.ts'

/** Names that only sentences about deadlines need. */
export interface DeadlineNaming extends Naming {
  /** A meeting's short name: `12MSP`. */
  readonly meeting: (key: string) => string
}

/** The sentences of one language: one for every code, so that a missing one does not compile. */
export type DeadlineSentences = Readonly<
  Record<DeadlineReasonCode, (params: Filled, name: DeadlineNaming) => string>
>
