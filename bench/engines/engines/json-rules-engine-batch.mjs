// json-rules-engine in its quickest shape found: one run per state and day decides all four acts.
import { Engine } from 'json-rules-engine'
import { entryIntoForce, withdrawalEffective } from '../clock.mjs'
import { ACTS, DATES, EXCEPTED, isForTraining, NOT_BOUND, PROHIBITED, TRAINING_ACTS } from '../data.mjs'

const NEVER = Number.MAX_SAFE_INTEGER

export const setup = (states, dates = DATES) => {
  const engine = new Engine()
  engine.addFact('entryIntoForce', async (_, almanac) => {
    const { deposit } = await almanac.factValue('state')
    return deposit === null ? NEVER : entryIntoForce(deposit)
  })
  engine.addFact('withdrawalEffective', async (_, almanac) => {
    const { withdrawal, conflicts } = await almanac.factValue('state')
    return withdrawal === null ? NEVER : (withdrawalEffective(withdrawal, conflicts) ?? NEVER)
  })
  engine.setCondition('party', {
    all: [
      { fact: 'entryIntoForce', operator: 'lessThanInclusive', value: { fact: 'day' } },
      { fact: 'withdrawalEffective', operator: 'greaterThan', value: { fact: 'day' } },
    ],
  })
  ACTS.forEach((act, a) => {
    const training = { fact: 'training', operator: 'contains', value: act }
    const excepted = { all: [{ condition: 'party' }, training] }
    const prohibited = {
      all: TRAINING_ACTS.has(act) ? [{ condition: 'party' }, { not: training }] : [{ condition: 'party' }],
    }
    engine.addRule({
      name: `prohibited ${act}`,
      conditions: prohibited,
      event: { type: 'prohibited', params: { a } },
    })
    if (TRAINING_ACTS.has(act))
      engine.addRule({
        name: `excepted ${act}`,
        conditions: excepted,
        event: { type: 'excepted', params: { a } },
      })
  })
  return {
    async evaluateAll(codes) {
      codes.fill(NOT_BOUND)
      let i = 0
      for (const state of states)
        for (let d = 0; d < dates.length; d++, i += ACTS.length) {
          const training = ACTS.filter((_, a) => isForTraining(state.id, d, a))
          const { events } = await engine.run({ state, day: dates[d], training })
          for (const { type, params } of events)
            codes[i + params.a] = type === 'prohibited' ? PROHIBITED : EXCEPTED
        }
    },
    explain: () => null,
  }
}
