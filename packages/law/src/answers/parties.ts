import type { Day } from '../calendar/day.ts'
import type { InstrumentId, StateCode } from '../entry/entry.ts'
import { type InstrumentRegister, type Register, segmentByIndex } from '../register/register.ts'
import type { Uncertainty } from '../register/timeline.ts'
import { uncertainOn } from './status.ts'

/** Who is what under an instrument on a day. The lists partition the states that exist on that day, areas apart. */
export interface PartiesAnswer {
  readonly states: readonly StateCode[]
  readonly withdrawing: readonly StateCode[]
  readonly consented: readonly StateCode[]
  readonly signatoriesOnly: readonly StateCode[]
  readonly formerParties: readonly StateCode[]
  readonly notParties: readonly StateCode[]
  readonly unknown: readonly StateCode[]
  readonly uncertain: readonly Uncertainty[]
}

/** A state that goes on as another (the Soviet Union as Russia) is counted under that one. */
export const isCounted = (register: Register, state: StateCode): boolean =>
  register.record.states.get(state)?.payload.continuedBy == null

const gather = (register: Register, instrument: InstrumentRegister, on: Day) => {
  const lists = {
    states: [] as StateCode[],
    withdrawing: [] as StateCode[],
    consented: [] as StateCode[],
    signatoriesOnly: [] as StateCode[],
    formerParties: [] as StateCode[],
    notParties: [] as StateCode[],
    unknown: [] as StateCode[],
  }
  register.states.forEach((state, i) => {
    const segment = segmentByIndex(instrument, i, on)
    if (segment === undefined || !isCounted(register, state) || hasEnded(register, state, on)) return
    switch (segment.status) {
      case 'not_a_state_yet':
        return
      case 'withdrawing':
        lists.withdrawing.push(state)
        lists.states.push(state)
        return
      case 'party':
        lists.states.push(state)
        return
      case 'consented':
        lists.consented.push(state)
        return
      case 'unknown':
        lists.unknown.push(state)
        return
      case 'signatory':
        lists.signatoriesOnly.push(state)
        break
      case 'former_party':
        lists.formerParties.push(state)
        break
      case 'not_party':
        break
    }
    lists.notParties.push(state)
  })
  return lists
}

const hasEnded = (register: Register, state: StateCode, on: Day): boolean => {
  const end = register.ends.get(state)
  return end !== undefined && end <= on
}

/** The parties to an instrument on a day; `null` for an instrument the register does not hold. */
export const partiesOn = (register: Register, id: InstrumentId, on: Day): PartiesAnswer | null => {
  const instrument = register.instruments.get(id)
  if (instrument === undefined) return null
  const uncertain = instrument.timelines
    .filter((timeline) => timeline.uncertain.length > 0 && isCounted(register, timeline.state))
    .flatMap((timeline) => uncertainOn(timeline, on))
  return { ...gather(register, instrument, on), uncertain }
}
