// One query per question, and its proof tree brought across the border as text.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ACTS, DATES, EXCEPTED, isForTraining, NOT_BOUND, PROHIBITED } from '../data.mjs'
import { factsOf, ymd } from '../facts.mjs'

const SWIPL = createRequire(import.meta.url)('swipl-wasm')
const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const DYNAMIC = ':- dynamic deposit/2, withdrawal/2, conflict/3.\n'
const CODE = { prohibited: PROHIBITED, excepted: EXCEPTED }
const QUERY = 'prove(verdict(S, D, A, T, V), P), format(string(W), "~q", [P])'

export const setup = async (states, dates = DATES) => {
  const swipl = await SWIPL({ arguments: ['-q'], print() {}, printErr() {} })
  await swipl.prolog.load_string(`${DYNAMIC}${read('rulebook.pl')}${factsOf(states)}\n${read('prove.pl')}`)

  const ask = (state, day, act, forTraining) =>
    swipl.prolog.query(QUERY, { S: state.id, D: ymd(day), A: act, T: forTraining ? 'yes' : 'no' }).once()

  const every = states.length > 100 ? 4 : 1
  return {
    every,
    evaluateAll(codes) {
      for (const state of states.filter(({ id }) => id % every === 0)) {
        let i = state.id * dates.length * ACTS.length
        for (let d = 0; d < dates.length; d++)
          for (let a = 0; a < ACTS.length; a++)
            codes[i++] = CODE[ask(state, dates[d], ACTS[a], isForTraining(state.id, d, a)).V] ?? NOT_BOUND
      }
    },
    explain: (state, day, act, forTraining) => ask(state, day, act, forTraining).W,
  }
}
