// SWI-Prolog compiled to WebAssembly: the same rulebook, one query per question, and one query for all.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { ACTS, DATES, EXCEPTED, isForTraining, NOT_BOUND, PROHIBITED } from '../data.mjs'
import { factsOf, ymd } from '../facts.mjs'

const SWIPL = createRequire(import.meta.url)('swipl-wasm')
const RULEBOOK = readFileSync(new URL('../rulebook.pl', import.meta.url), 'utf8')
const DYNAMIC = ':- dynamic deposit/2, withdrawal/2, conflict/3.\n'
const CODE = { prohibited: PROHIBITED, excepted: EXCEPTED }

export const setup = async (states, dates = DATES) => {
  const swipl = await SWIPL({ arguments: ['-q'], print() {}, printErr() {} })
  await swipl.prolog.load_string(DYNAMIC + RULEBOOK + factsOf(states))

  const ask = (state, day, act, forTraining) =>
    swipl.prolog
      .query('verdict(S, D, A, T, V)', { S: state.id, D: ymd(day), A: act, T: forTraining ? 'yes' : 'no' })
      .once()

  return {
    evaluateAll(codes) {
      let i = 0
      for (const state of states)
        for (let d = 0; d < dates.length; d++)
          for (let a = 0; a < ACTS.length; a++) {
            const answer = ask(state, dates[d], ACTS[a], isForTraining(state.id, d, a))
            codes[i++] = CODE[answer.V] ?? NOT_BOUND
          }
    },
    explain: (state, day, act, forTraining) => ask(state, day, act, forTraining),
  }
}
