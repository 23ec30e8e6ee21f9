// The physical limit: intervals in flat arrays, one pass, no allocation per question.
import {
  ACTS,
  DATES,
  EXCEPTED,
  isForTraining,
  isoOf,
  NOT_BOUND,
  PROHIBITED,
  TRAINING_ACTS,
} from '../data.mjs'

const FOREVER = 0x7fffffff

/** Bound periods of all states, end to end: state s owns rows start[s] up to start[s + 1]. */
export const index = (states) => {
  const start = new Int32Array(states.length + 1)
  const from = []
  const until = []
  for (const { id, entryIntoForce, withdrawalEffective } of states) {
    start[id] = from.length
    if (entryIntoForce !== null && (withdrawalEffective === null || entryIntoForce < withdrawalEffective)) {
      from.push(entryIntoForce)
      until.push(withdrawalEffective ?? FOREVER)
    }
  }
  start[states.length] = from.length
  return { start, from: Int32Array.from(from), until: Int32Array.from(until) }
}

/** Row of the period that covers the day, or -1. */
const rowAt = ({ start, from, until }, state, day) => {
  for (let row = start[state], end = start[state + 1]; row < end; row++)
    if (from[row] <= day && day < until[row]) return row
  return -1
}

const TRAINING_BY_ACT = Uint8Array.from(ACTS, (act) => (TRAINING_ACTS.has(act) ? 1 : 0))

const codeOf = (row, act, forTraining) =>
  row < 0 ? NOT_BOUND : forTraining & TRAINING_BY_ACT[act] ? EXCEPTED : PROHIBITED

/** The questions are part of the input, so the flags are laid out before the clock starts. */
export const trainingFlags = (states, dates) => {
  const flags = new Uint8Array(states.length * dates.length * ACTS.length)
  let i = 0
  for (const { id } of states)
    for (let d = 0; d < dates.length; d++)
      for (let a = 0; a < ACTS.length; a++) flags[i++] = isForTraining(id, d, a) ? 1 : 0
  return flags
}

export const setup = (states, dates = DATES) => {
  const periods = index(states)
  const flags = trainingFlags(states, dates)
  const days = Int32Array.from(dates)
  const acts = ACTS.length
  return {
    repeat: 200,
    evaluateAll(codes) {
      let i = 0
      for (let s = 0; s < states.length; s++)
        for (let d = 0; d < days.length; d++)
          for (let a = 0; a < acts; a++, i++) codes[i] = codeOf(rowAt(periods, s, days[d]), a, flags[i])
    },
    explain: () => null,
  }
}

/**
 * The same answers without a search per question: dates are in order, so each period is one run of days,
 * and the verdict is arithmetic on two bits. The floor under any engine on this machine.
 */
export const setupSweep = (states, dates = DATES) => {
  const { start, from, until } = index(states)
  const flags = trainingFlags(states, dates)
  const days = Int32Array.from(dates)
  const acts = ACTS.length
  const firstAt = (day) => {
    let low = 0
    let high = days.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (days[middle] < day) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    repeat: 200,
    evaluateAll(codes) {
      codes.fill(NOT_BOUND)
      for (let s = 0; s < states.length; s++)
        for (let row = start[s]; row < start[s + 1]; row++) {
          const end = (s * days.length + firstAt(until[row])) * acts
          for (let i = (s * days.length + firstAt(from[row])) * acts; i < end; i++)
            codes[i] = PROHIBITED + (flags[i] & TRAINING_BY_ACT[i & 3])
        }
    },
    explain: () => null,
  }
}

const CITE = {
  prohibition: { article: '1(1)', label: 'APMBC Art. 1(1)' },
  exception: { article: '3(1)', label: 'APMBC Art. 3(1)' },
  force: { article: '17(2)', label: 'APMBC Art. 17(2)' },
  withdrawal: { article: '20(3)', label: 'APMBC Art. 20(3)' },
}

const isoOrNull = (day) => (day === null ? null : isoOf(day))

/** A state's dates as text, made once: formatting a date costs more than reaching a verdict. */
const written = (state) => ({
  name: state.name,
  deposit: isoOrNull(state.deposit),
  entryIntoForce: isoOrNull(state.entryIntoForce),
  withdrawal: isoOrNull(state.withdrawal),
  withdrawalEffective: isoOrNull(state.withdrawalEffective),
})

/** Every step of the rule, in order, with its facts, its dates and its article. */
const stepsOf = (text, state, day, act, forTraining, code) => [
  {
    rule: 'consent-deposited',
    holds: state.deposit !== null,
    facts: { deposit: text.deposit },
    cite: CITE.force,
  },
  {
    rule: 'in-force',
    holds: state.entryIntoForce !== null && state.entryIntoForce <= day,
    facts: { entryIntoForce: text.entryIntoForce },
    cite: CITE.force,
  },
  {
    rule: 'withdrawal-effective',
    holds: state.withdrawalEffective !== null && state.withdrawalEffective <= day,
    facts: { withdrawal: text.withdrawal, withdrawalEffective: text.withdrawalEffective },
    cite: CITE.withdrawal,
  },
  { rule: 'training-exception', holds: code === EXCEPTED, facts: { act, forTraining }, cite: CITE.exception },
  { rule: 'prohibition', holds: code === PROHIBITED, facts: { act }, cite: CITE.prohibition },
]

const explained = (states, dates, each) => {
  const periods = index(states)
  const flags = trainingFlags(states, dates)
  const texts = states.map(written)
  const isoDates = dates.map(isoOf)
  return {
    evaluateAll(codes) {
      let i = 0
      for (let s = 0; s < states.length; s++)
        for (let d = 0; d < dates.length; d++)
          for (let a = 0; a < ACTS.length; a++, i++) {
            const row = rowAt(periods, s, dates[d])
            const code = codeOf(row, a, flags[i])
            codes[i] = code
            each(i, {
              verdict: code,
              state: texts[s].name,
              day: isoDates[d],
              act: ACTS[a],
              steps: stepsOf(texts[s], states[s], dates[d], ACTS[a], flags[i] === 1, code),
            })
          }
    },
    explain(state, day, act, forTraining) {
      const code = codeOf(rowAt(periods, state.id, day), ACTS.indexOf(act), forTraining ? 1 : 0)
      return {
        verdict: code,
        state: state.name,
        day: isoOf(day),
        act,
        steps: stepsOf(texts[state.id], state, day, act, forTraining, code),
      }
    },
  }
}

/** A fresh explanation object for every question. */
export const setupExplained = (states, dates = DATES) => {
  const sink = new Array(1024)
  return { ...explained(states, dates, (i, explanation) => (sink[i & 1023] = explanation)), repeat: 10 }
}

/** The fresh explanation, written to JSON: what an API would send. */
export const setupJson = (states, dates = DATES) => {
  let bytes = 0
  return {
    ...explained(states, dates, (_, explanation) => (bytes += JSON.stringify(explanation).length)),
    repeat: 1,
  }
}

/**
 * The steps depend only on the state, the phase of its membership, the act and the training flag,
 * so they are made once and shared under a fresh envelope: the limit for explained answers.
 */
export const setupShared = (states, dates = DATES) => {
  const periods = index(states)
  const flags = trainingFlags(states, dates)
  const days = Int32Array.from(dates)
  const texts = states.map(written)
  const isoDates = dates.map(isoOf)
  const memo = new Array(states.length * 3 * ACTS.length * 2)
  const sink = new Array(1024)
  const phaseOf = (state, day, row) =>
    row >= 0 ? 1 : state.withdrawalEffective !== null && state.withdrawalEffective <= day ? 2 : 0
  return {
    repeat: 50,
    evaluateAll(codes) {
      let i = 0
      for (let s = 0; s < states.length; s++)
        for (let d = 0; d < days.length; d++)
          for (let a = 0; a < ACTS.length; a++, i++) {
            const row = rowAt(periods, s, days[d])
            const code = codeOf(row, a, flags[i])
            codes[i] = code
            const slot = ((s * 3 + phaseOf(states[s], days[d], row)) * ACTS.length + a) * 2 + flags[i]
            let steps = memo[slot]
            if (steps === undefined) {
              steps = stepsOf(texts[s], states[s], days[d], ACTS[a], flags[i] === 1, code)
              memo[slot] = steps
            }
            sink[i & 1023] = { verdict: code, state: texts[s].name, day: isoDates[d], act: ACTS[a], steps }
          }
    },
    explain: explained(states, dates, () => {}).explain,
  }
}
