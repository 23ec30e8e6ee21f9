// 166 states x 120 quarter days x 4 acts, from the acts of the record.
import { fileURLToPath } from 'node:url'
import { readRecord } from '../../packages/ledger/src/record/read-record.ts'
import { dayOf, entryIntoForce, isoOf, withdrawalEffective } from './clock.mjs'

export const ACTS = ['use', 'stockpile', 'produce', 'transfer']

/** Acts that Art. 3 allows for mines retained for training. */
export const TRAINING_ACTS = new Set(['stockpile', 'transfer'])

export const NOT_BOUND = 0
export const PROHIBITED = 1
export const EXCEPTED = 2
export const VERDICTS = ['not-bound', 'prohibited', 'excepted']

// Never timed. They only prove that every engine runs the whole rule, the conflict clause included.
const INVENTED = [
  { name: 'A: never joined', deposit: null, withdrawal: null, conflicts: [] },
  { name: 'B: leaves in peace', deposit: '2001-01-31', withdrawal: '2010-08-31', conflicts: [] },
  {
    name: 'C: leaves, conflict ends later',
    deposit: '2001-05-02',
    withdrawal: '2010-03-15',
    conflicts: [['2010-06-01', '2013-11-09']],
  },
  {
    name: 'D: leaves, conflict without end',
    deposit: '2002-05-02',
    withdrawal: '2012-03-15',
    conflicts: [['2012-01-01', null]],
  },
  {
    name: 'E: conflict over before expiry',
    deposit: '2003-12-31',
    withdrawal: '2015-03-15',
    conflicts: [['2014-01-01', '2015-08-01']],
  },
  {
    name: 'F: conflict begins after expiry',
    deposit: '2004-02-29',
    withdrawal: '2016-03-15',
    conflicts: [['2016-10-01', null]],
  },
]

const withDays = (id, { name, deposit, withdrawal, conflicts }) => {
  const depositDay = deposit === null ? null : dayOf(deposit)
  const withdrawalDay = withdrawal === null ? null : dayOf(withdrawal)
  const conflictDays = conflicts.map(([from, to]) => [dayOf(from), to === null ? null : dayOf(to)])
  return {
    id,
    name,
    deposit: depositDay,
    withdrawal: withdrawalDay,
    conflicts: conflictDays,
    entryIntoForce: depositDay === null ? null : entryIntoForce(depositDay),
    withdrawalEffective: withdrawalDay === null ? null : withdrawalEffective(withdrawalDay, conflictDays),
  }
}

const RECORD = fileURLToPath(new URL('../../record', import.meta.url))
const CONSENTS = new Set(['ratification', 'acceptance', 'approval', 'accession', 'succession'])

/**
 * Every state that deposited a consent on a known day, with its withdrawal. A succession is read as a plain
 * deposit by every engine alike, since the small rulebook knows none.
 */
export const loadStates = () => {
  const acts = readRecord(RECORD).seeds.filter(
    (seed) =>
      seed.instrument === 'apmbc' && typeof seed.on === 'string' && seed.payload.standing === 'accepted',
  )
  const withdrawn = new Map(
    acts.filter((act) => act.kind === 'withdrawal').map((act) => [act.states[0], act.on]),
  )
  return acts
    .filter((act) => CONSENTS.has(act.kind))
    .map((act, id) =>
      withDays(id, {
        name: act.states[0],
        deposit: act.on,
        withdrawal: withdrawn.get(act.states[0]) ?? null,
        conflicts: [],
      }),
    )
}

export const inventedStates = () => INVENTED.map((row, id) => withDays(id, row))

/** The fifteenth of every quarter's first month, 1997 to 2026. */
export const DATES = Array.from({ length: 120 }, (_, i) =>
  dayOf(`${1997 + Math.floor(i / 4)}-${String((i % 4) * 3 + 1).padStart(2, '0')}-15`),
)

/** A fixed pattern, so that one question in five is about mines retained for training. */
export const isForTraining = (state, date, act) => (state * 31 + date * 17 + act * 7) % 5 === 0

/** The reference answer, from the rule as the brief states it. */
export const expectedVerdict = (state, day, act, forTraining) => {
  if (state.entryIntoForce === null || day < state.entryIntoForce) return NOT_BOUND
  if (state.withdrawalEffective !== null && state.withdrawalEffective <= day) return NOT_BOUND
  return forTraining && TRAINING_ACTS.has(act) ? EXCEPTED : PROHIBITED
}

export const expectedCodes = (states, dates = DATES) => {
  const codes = new Uint8Array(states.length * dates.length * ACTS.length)
  let i = 0
  for (const state of states)
    for (let d = 0; d < dates.length; d++)
      for (let a = 0; a < ACTS.length; a++)
        codes[i++] = expectedVerdict(state, dates[d], ACTS[a], isForTraining(state.id, d, a))
  return codes
}

export { dayOf, isoOf }
