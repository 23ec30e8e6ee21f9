import type { Day } from '@pacta/law/calendar/day'
import type { Frame } from '../../frame/frame.ts'
import type { Facts } from '../facts.ts'
import type { Finding } from '../finding.ts'

/** A fault to be looked at once more: the claim as read, what the register says of it, and the day of the text. */
export interface Case {
  readonly frame: Frame
  readonly finding: Finding
  readonly on: Day
  readonly facts: Facts
}

/** Why a fault may be the reader's and not the text's; `null` if nothing speaks for that. */
export type Doubt = (fault: Case) => string | null
