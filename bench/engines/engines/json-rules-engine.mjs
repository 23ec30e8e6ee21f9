// json-rules-engine: conditions as JSON, facts as values or functions, asynchronous by design.
import { Engine } from 'json-rules-engine'
import { entryIntoForce, withdrawalEffective } from '../clock.mjs'
import { ACTS, DATES, EXCEPTED, isForTraining, NOT_BOUND, PROHIBITED } from '../data.mjs'

// Dates are day numbers; both clocks are JavaScript functions the engine calls as dynamic facts.
const NEVER = Number.MAX_SAFE_INTEGER

const PARTY = {
  all: [
    { fact: 'entryIntoForce', operator: 'lessThanInclusive', value: { fact: 'day' } },
    { fact: 'withdrawalEffective', operator: 'greaterThan', value: { fact: 'day' } },
  ],
}
const EXCEPTION = {
  all: [
    { fact: 'forTraining', operator: 'equal', value: true },
    { fact: 'act', operator: 'in', value: ['stockpile', 'transfer'] },
  ],
}

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
  engine.setCondition('party', PARTY)
  engine.setCondition('exception', EXCEPTION)
  engine.addRule({
    name: 'prohibited',
    conditions: {
      all: [
        { condition: 'party' },
        { fact: 'act', operator: 'in', value: ACTS },
        { not: { condition: 'exception' } },
      ],
    },
    event: { type: 'prohibited', params: { citations: ['APMBC Art. 1(1)', 'Art. 17', 'Art. 20(3)'] } },
  })
  engine.addRule({
    name: 'excepted',
    conditions: { all: [{ condition: 'party' }, { condition: 'exception' }] },
    event: { type: 'excepted', params: { citations: ['APMBC Art. 3(1)'] } },
  })

  const codeOf = (events) =>
    events.length === 0 ? NOT_BOUND : events[0].type === 'prohibited' ? PROHIBITED : EXCEPTED

  return {
    async evaluateAll(codes) {
      let i = 0
      for (const state of states)
        for (let d = 0; d < dates.length; d++)
          for (let a = 0; a < ACTS.length; a++) {
            const { events } = await engine.run({
              state,
              day: dates[d],
              act: ACTS[a],
              forTraining: isForTraining(state.id, d, a),
            })
            codes[i++] = codeOf(events)
          }
    },
    async explain(state, day, act, forTraining) {
      const { results, failureResults } = await engine.run({ state, day, act, forTraining })
      return {
        results: results.map((r) => r.toJSON(false)),
        failures: failureResults.map((r) => r.toJSON(false)),
      }
    },
  }
}
