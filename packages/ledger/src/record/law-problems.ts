import { partiesOn } from '@pacta/law/answers/parties'
import { day } from '@pacta/law/calendar/day'
import type { Seed } from '@pacta/law/entry/seed'
import type { Register } from '@pacta/law/register/register'
import { EXPECTATIONS_FILE, type PartyExpectation } from './expectation.ts'
import type { RecordProblem } from './problem.ts'

/**
 * What the law found wrong in the acts it compiled (a second withdrawal while one is pending, a consent by a
 * state already bound, a signature outside its window), told at the row of the act that cannot stand.
 */
export const sequenceProblems = (
  register: Pick<Register, 'problems'>,
  seeds: readonly Seed[],
): readonly RecordProblem[] => {
  const places = new Map(seeds.map((seed) => [seed.id, seed]))
  return register.problems.map(({ sentence, entries }) => {
    const [first, ...others] = entries.flatMap((id) => places.get(id) ?? [])
    const beside = others.map(({ file, line }) => `${file}:${line}`).join(', ')
    return {
      file: first?.file ?? 'acts.csv',
      line: first?.line ?? 0,
      sentence: beside === '' ? sentence : `${sentence} (beside ${beside})`,
    }
  })
}

/** Numbers of parties that are not as the record expects. */
export const partyProblems = (
  register: Register,
  expectations: readonly PartyExpectation[],
): readonly RecordProblem[] =>
  expectations.flatMap(({ instrument, on, min, max, because, line }) => {
    const at = (sentence: string) => [{ file: EXPECTATIONS_FILE, line, sentence }]
    const answer = partiesOn(register, instrument, day(on))
    if (answer === null) return at(`there is no instrument "${instrument}"`)
    const found = answer.states.length
    if (found >= min && found <= max) return []
    const bounds = min === max ? `${min}` : `${min} to ${max}`
    return at(`${instrument} binds ${found} states on ${on}, expected ${bounds}: ${because}`)
  })
