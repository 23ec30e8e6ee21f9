import type { Seed } from '@pacta/law/entry/seed'
import { policyProblems } from '@pacta/law/policy/problem'
import { compile } from '@pacta/law/register/compile'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { readExpectations } from '@pacta/ledger/record/expectation'
import { partyProblems, sequenceProblems } from '@pacta/ledger/record/law-problems'
import { RecordProblems } from '@pacta/ledger/record/problem'
import { seededEntries } from '@pacta/ledger/seeding/entries'

/**
 * Seeds whose acts can stand beside each other, whose policies do not contradict each other, and whose party
 * counts are what the record expects. Throws `RecordProblems` naming file and line of each that is not so:
 * a record that breaks the law's own checks never becomes a snapshot.
 */
export const checkedSeeds = (folder: string, seeds: readonly Seed[]): readonly Seed[] => {
  const entries = seededEntries(seeds)
  const register = compile(entries, FINAL_CLAUSES)
  const norms = entries.filter((entry) => entry.kind === 'policy_norm')
  const problems = [
    ...sequenceProblems({ problems: [...register.problems, ...policyProblems(norms)] }, seeds),
    ...partyProblems(register, readExpectations(folder).parties),
  ]
  if (problems.length > 0) throw new RecordProblems(problems)
  return seeds
}
