// The same, written as JSON with its sentences: what the API sends.
import { DATES } from '../data.mjs'
import { run, wordsOf } from './pacta.mjs'

export const setup = (states, dates = DATES) => {
  const words = new Map()
  let bytes = 0
  return {
    ...run(states, dates, (_, finding, timeline, state, day, act, on) => {
      let layers = words.get(finding)
      if (layers === undefined) {
        layers = wordsOf(finding)
        words.set(finding, layers)
      }
      bytes += JSON.stringify({
        verdict: finding.verdict,
        state,
        day,
        act,
        until: timeline.until(on),
        layers,
      }).length
    }),
    written: () => bytes,
    repeat: 1,
  }
}
