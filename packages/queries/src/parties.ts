import { partiesOn } from '@pacta/law/answers/parties'
import type { InstrumentId, StateCode } from '@pacta/law/entry/entry'
import { instrumentParameter, needed } from './parameter.ts'
import type { Question } from './question.ts'
import { Refusal } from './refusal.ts'

const parameters = { treaty: needed(instrumentParameter('the instrument asked about, by id or name')) }

export interface PartiesBody {
  readonly instrument: InstrumentId
  readonly count: number
  readonly range: { readonly min: number; readonly max: number }
  readonly states: readonly StateCode[]
  readonly withdrawing: readonly StateCode[]
  readonly consented: readonly StateCode[]
  readonly signatoriesOnly: readonly StateCode[]
  readonly formerParties: readonly StateCode[]
  readonly notParties: readonly StateCode[]
  readonly unknown: readonly StateCode[]
}

/** The states bound by an instrument on a day, and what all others are to it. */
export const partiesQuestion: Question<typeof parameters, PartiesBody> = {
  name: 'parties',
  about:
    'Who is bound by an instrument on a day, who is leaving, who has consented, signed, left or stayed out.',
  parameters,
  answer: (asked, { treaty }) => {
    const parties = partiesOn(asked.view.register(), treaty, asked.on)
    if (parties === null) throw new Refusal('not_found', `${treaty} has no parties in this register`)
    const { uncertain, ...lists } = parties
    const count = lists.states.length
    return {
      body: { instrument: treaty, count, range: { min: count, max: count + lists.unknown.length }, ...lists },
      uncertain,
      instruments: [treaty],
    }
  },
}
