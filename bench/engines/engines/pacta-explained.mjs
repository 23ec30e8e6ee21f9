// A fresh answer for every question, with its full explanation object: sentences are rendered when they are read.
import { DATES } from '../data.mjs'
import { run } from './pacta.mjs'

const sink = new Array(1024)

export const setup = (states, dates = DATES) => ({
  ...run(states, dates, (i, finding, timeline, state, day, act, on) => {
    sink[i & 1023] = {
      verdict: finding.verdict,
      state,
      day,
      act,
      until: timeline.until(on),
      layers: finding.layers,
      because: finding.because,
    }
  }),
  repeat: 20,
})
