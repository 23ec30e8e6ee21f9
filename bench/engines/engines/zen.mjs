// GoRules ZEN (Rust, native Node binding): a decision graph with one expression node, clocks included.
import zen from '@gorules/zen-engine'
import { ACTS, DATES, isForTraining, isoOf, VERDICTS } from '../data.mjs'

const RULES = {
  entryIntoForce: "deposit == null ? null : max([d('1999-03-01'), d(deposit).add(6, 'M').startOf('month')])",
  expiry: "withdrawal == null ? null : d(withdrawal).add(6, 'M')",
  held: '$.expiry == null ? [] : filter(conflicts, d(#.from) <= $.expiry and (#.to == null or $.expiry < d(#.to)))',
  effective:
    '$.expiry == null ? null : len($.held) > 0 ? ($.held[0].to == null ? null : d($.held[0].to)) : $.expiry',
  withdrawn: '$.effective != null and $.effective <= d(day)',
  party: '$.entryIntoForce != null and $.entryIntoForce <= d(day) and not($.withdrawn)',
  excepted: "forTraining and act in ['stockpile', 'transfer']",
  verdict: "not($.party) ? 'not-bound' : $.excepted ? 'excepted' : 'prohibited'",
}

const GRAPH = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'Question', position: { x: 0, y: 0 } },
    {
      id: 'rule',
      type: 'expressionNode',
      name: 'APMBC Art. 1, 3, 17, 20',
      position: { x: 0, y: 0 },
      content: { expressions: Object.entries(RULES).map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'out', type: 'outputNode', name: 'Verdict', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'rule' },
    { id: 'e2', type: 'edge', sourceId: 'rule', targetId: 'out' },
  ],
}

const isoOrNull = (day) => (day === null ? null : isoOf(day))

export const setup = (states, dates = DATES, { trace = false, inFlight = 1 } = {}) => {
  const decision = new zen.ZenEngine().createDecision(new zen.ZenDecisionContent(GRAPH))
  const facts = states.map(({ deposit, withdrawal, conflicts }) => ({
    deposit: isoOrNull(deposit),
    withdrawal: isoOrNull(withdrawal),
    conflicts: conflicts.map(([from, to]) => ({ from: isoOf(from), to: isoOrNull(to) })),
  }))
  const isoDates = dates.map(isoOf)
  return {
    async evaluateAll(codes) {
      let i = 0
      const waiting = []
      for (const { id } of states)
        for (let d = 0; d < dates.length; d++)
          for (let a = 0; a < ACTS.length; a++) {
            const question = {
              ...facts[id],
              day: isoDates[d],
              act: ACTS[a],
              forTraining: isForTraining(id, d, a),
            }
            const at = i++
            waiting.push(
              decision
                .evaluate(question, { trace })
                .then(({ result }) => (codes[at] = VERDICTS.indexOf(result.verdict))),
            )
            if (waiting.length === inFlight) await Promise.all(waiting.splice(0))
          }
      await Promise.all(waiting)
    },
    async explain(state, day, act, forTraining) {
      return decision.evaluate({ ...facts[state.id], day: isoOf(day), act, forTraining }, { trace: true })
    },
  }
}
