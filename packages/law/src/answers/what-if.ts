import type { Entry } from '../entry/entry.ts'
import { compile } from '../register/compile.ts'
import type { Problem } from '../register/problem.ts'
import type { Register } from '../register/register.ts'
import type { FinalClauses } from '../rulebook/final-clauses.ts'

/** The register as it would be with some entries assumed, or the problems that assuming them makes. */
export type WhatIf =
  | { readonly possible: true; readonly register: Register }
  | { readonly possible: false; readonly problems: readonly Problem[] }

/** An assumed entry replaces a recorded one of the same key, else it is added. */
const withAssumed = (entries: readonly Entry[], assumed: readonly Entry[]): readonly Entry[] => {
  const keys = new Set(assumed.map((entry) => entry.id))
  return [...entries.filter((entry) => !keys.has(entry.id)), ...assumed]
}

/** Compiles the record with assumed entries of any kind. With nothing assumed it is the register itself. */
export const whatIf = (
  entries: readonly Entry[],
  assumed: readonly Entry[],
  clauses: readonly FinalClauses[],
): WhatIf => {
  const register = compile(withAssumed(entries, assumed), clauses)
  const mine = new Set(assumed.map((entry) => entry.id))
  const problems = register.problems.filter((problem) => problem.entries.some((id) => mine.has(id)))
  return problems.length === 0 ? { possible: true, register } : { possible: false, problems }
}
