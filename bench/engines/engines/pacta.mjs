// Pacta: the functions `ask` itself calls, over a register compiled from the same acts and a rulebook of the same size.

import { runClock } from '../../../packages/law/src/calendar/clock.ts'
import { counselOf } from '../../../packages/law/src/finding/counsel.ts'
import { renderReason } from '../../../packages/law/src/reason/render.ts'
import { compile } from '../../../packages/law/src/register/compile.ts'
import { norm, provision } from '../../../packages/law/src/rulebook/provision.ts'
import { forPurpose, isClass } from '../../../packages/law/src/rulebook/test.ts'
import { apmbcFinalClauses } from '../../../packages/law/src/rulebooks/apmbc/final-clauses.ts'
import { ACTS, DATES, EXCEPTED, isForTraining, isoOf, NOT_BOUND, PROHIBITED } from '../data.mjs'

const MINE = 'anti_personnel_mine'
const BAN = 'apmbc/art_1__para_1'

const RULEBOOK = {
  instrument: 'apmbc',
  layer: 'instrument',
  title: 'Anti-Personnel Mine Ban Convention',
  text: { url: '', source: 'text-apmbc' },
  provisions: [
    provision(
      BAN,
      'prohibition',
      'each State Party',
      'A party never uses, stockpiles, produces or transfers anti-personnel mines.',
      norm('prohibits', ACTS, MINE, {}),
    ),
    provision(
      'apmbc/art_3__para_1',
      'exception',
      'each State Party',
      'Mines for training may be kept and transferred.',
      norm('permits', ['stockpile', 'transfer'], MINE, {
        scope: forPurpose('counter_mine_training'),
        lifts: [BAN],
      }),
    ),
  ],
  categories: [
    {
      category: MINE,
      outcome: 'inside',
      when: isClass('apm'),
      provision: 'apmbc/art_2__para_1',
      text: 'A mine set off by a person is an anti-personnel mine.',
      disputed: null,
    },
  ],
  disputed: [],
}

const ACT = { standing: 'accepted', actedAs: null, note: null }
const entryOf = (kind, code, on, payload) => ({
  id: `${code}-${kind}-${on}`,
  version: 1,
  kind,
  states: [code],
  instrument: 'apmbc',
  on,
  effectiveOn: null,
  payload,
  sources: [{ id: 'record' }],
  confidence: 'depositary',
  recordedAt: '',
  recordedBy: '',
  checkedAt: null,
  supersedes: null,
  hash: '',
})

/** The acts as entries. The small rulebook takes it that no conflict found is none: an assessment says so for the day that counts. */
const entriesOf = ({ id, name, deposit, withdrawal, conflicts }) => {
  const code = `S${String(id).padStart(3, '0')}`
  const list = [
    entryOf('state', code, null, {
      kind: 'state',
      name,
      officialName: name,
      existsFrom: null,
      existsTo: null,
      continuedBy: null,
      successors: [],
      names: [],
      note: null,
    }),
  ]
  if (deposit !== null)
    list.push(entryOf('accession', code, isoOf(deposit), { ...ACT, protocolsAccepted: [] }))
  conflicts.forEach(([from, to], i) => {
    const start = {
      ...entryOf('conflict_start', code, isoOf(from), {
        conflict: '',
        character: 'international',
        basis: '',
        note: null,
      }),
      id: `${code}-conflict-${i}`,
    }
    list.push(start)
    if (to !== null)
      list.push(entryOf('conflict_end', code, isoOf(to - 1), { concerns: start.id, basis: '', note: null }))
  })
  if (withdrawal !== null) {
    list.push(
      entryOf('withdrawal', code, isoOf(withdrawal), {
        ...ACT,
        receivedOn: null,
        circulatedOn: null,
        noticeTo: [],
        reasonsGiven: null,
        reasonsSource: null,
      }),
    )
    const expiry = runClock(apmbcFinalClauses.withdrawal.clock, withdrawal)
    if (!conflicts.some(([from, to]) => from <= expiry && (to === null || expiry < to)))
      list.push(
        entryOf('conflict_assessment', code, isoOf(expiry), {
          finding: 'none_identified',
          by: 'rulebook',
          note: null,
        }),
      )
  }
  return list
}

const instrument = {
  ...entryOf('instrument', '', '1997-09-18', {
    shortName: 'Anti-Personnel Mine Ban Convention',
    title: '',
    aliases: [],
    adoptedOn: '1997-09-18',
    adoptedAt: '',
    openedOn: null,
    enteredIntoForceOn: '1999-03-01',
    untcNumber: '',
    depositary: '',
  }),
  states: [],
}

const CODE = { prohibited: PROHIBITED, permitted: EXCEPTED }
const NAMING = { state: (code) => code, instrument: () => 'Anti-Personnel Mine Ban Convention' }

const questionOf = (id, act, forTraining) => ({
  actor: `S${String(id).padStart(3, '0')}`,
  conduct: act,
  assisted: null,
  munition: { class: 'apm', stated: [] },
  place: null,
  counterpart: null,
  purpose: forTraining ? 'counter_mine_training' : null,
  situation: null,
})

/** Between deposit and entry into force the interim duty makes a finding conditional: not bound by the ban itself. */
export const codeOf = ({ verdict }) => CODE[verdict] ?? NOT_BOUND

export const prepare = (states, dates = DATES) => {
  const register = compile([instrument, ...states.flatMap(entriesOf)], [apmbcFinalClauses])
  if (register.problems.length > 0) throw new Error(register.problems[0].sentence)
  const counsel = counselOf(register, [RULEBOOK], [], new Map())
  // The questions are part of the input: each act of each state, with and without training, is laid out once.
  const asked = states.map(({ id }) =>
    ACTS.map((act) => [false, true].map((training) => counsel.law(questionOf(id, act, training)))),
  )
  const flags = states.map(({ id }) =>
    dates.map((_, d) => ACTS.map((_, a) => (isForTraining(id, d, a) ? 1 : 0))),
  )
  return { asked, flags }
}

/** A finding's explanation in words, made when first wanted and shared by every day it holds. */
const wordsOf = (finding) =>
  finding.layers.map(({ layer, id, provision: from, effect, displacedBy, because }) => ({
    layer,
    id,
    provision: from,
    effect,
    displacedBy,
    because: because.map((reason) => renderReason(reason, 'en', NAMING)),
  }))

export const run = (states, dates, each) => {
  const { asked, flags } = prepare(states, dates)
  const isoDates = dates.map(isoOf)
  return {
    evaluateAll(codes) {
      let i = 0
      for (let s = 0; s < states.length; s++) {
        const byAct = asked[s]
        const own = flags[s]
        for (let d = 0; d < dates.length; d++) {
          const day = dates[d]
          const flagsOfDay = own[d]
          for (let a = 0; a < ACTS.length; a++) {
            const timeline = byAct[a][flagsOfDay[a]]
            const finding = timeline.at(day)
            codes[i] = codeOf(finding)
            each(i++, finding, timeline, states[s].name, isoDates[d], ACTS[a], day)
          }
        }
      }
    },
    explain(state, day, act, forTraining) {
      const finding = asked[state.id][ACTS.indexOf(act)][forTraining ? 1 : 0].at(day)
      return { verdict: finding.verdict, state: state.name, day: isoOf(day), act, layers: wordsOf(finding) }
    },
  }
}

export { wordsOf }

/** Verdicts alone. */
export const setup = (states, dates = DATES) => ({ ...run(states, dates, () => {}), repeat: 100 })
