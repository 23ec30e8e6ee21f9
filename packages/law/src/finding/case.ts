import type { Day } from '../calendar/day.ts'
import type { ConductQuestion, Counterpart } from '../conduct/question.ts'
import type { InstrumentId } from '../entry/entry.ts'
import type { Register } from '../register/register.ts'
import type { Rulebook } from '../rulebook/provision.ts'
import type { Verdict } from './verdict.ts'

/** A question on a day, before the law: what every test is put to. */
export interface Case {
  readonly question: ConductQuestion
  readonly on: Day
  readonly register: Register
  readonly rulebook: Rulebook
  /** Where the act is another's that the actor helps: whose, if that is stated. `null` for the actor's own act. */
  readonly helping: { readonly whom: Counterpart | null } | null
  /** What another instrument says of the same act for the same actor (ATT art. 6(2)). */
  readonly verdictUnder: (instrument: InstrumentId) => Verdict
}
