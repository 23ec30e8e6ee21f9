import { type Entry, mainSource } from '../entry/entry.ts'
import type { Reason, ReasonParams } from '../reason/reason.ts'
import type { DeadlineReasonCode } from './reason-code.ts'

/** A step of a deadline's explanation: as a `Reason` of the register, with codes of its own. */
export interface DeadlineReason extends Omit<Reason, 'code' | 'children'> {
  readonly code: DeadlineReasonCode
  readonly children: readonly AnyReason[]
}

/** What explains a deadline: its own steps and, below them, steps of the register. */
export type AnyReason = DeadlineReason | Reason

/** Where a step ends. */
interface Ground {
  readonly provision?: string | null
  readonly entry?: Entry | undefined
  readonly holds?: boolean
  readonly children?: readonly AnyReason[]
}

export const step = (
  code: DeadlineReasonCode,
  params: ReasonParams,
  ground: Ground = {},
): DeadlineReason => ({
  code,
  params,
  provision: ground.provision ?? null,
  entry: ground.entry?.id ?? null,
  source: ground.entry === undefined ? null : mainSource(ground.entry),
  holds: ground.holds ?? true,
  children: ground.children ?? [],
})
