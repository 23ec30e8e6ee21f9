import type { CategoryRule } from '../rulebook/provision.ts'
import type { Case } from './case.ts'
import { missingAttributes, putTest } from './put-test.ts'

/** Where a munition falls under an instrument's own definitions. */
export interface Classification {
  readonly outcome: 'inside' | 'outside' | 'unsettled' | 'depends'
  /** The rules that decide, or that could. */
  readonly rules: readonly CategoryRule[]
  /** What the question leaves open and the definition asks for. */
  readonly missing: readonly string[]
}

/** The first rule that fits decides; one that may fit leaves its outcome possible beside what follows. */
export const classify = (category: string, one: Case): Classification => {
  const possible: CategoryRule[] = []
  const missing = new Set<string>()
  let closed = false
  for (const rule of one.rulebook.categories) {
    if (rule.category !== category) continue
    const fits = putTest(rule.when, one)
    if (fits === false) continue
    possible.push(rule)
    if (fits === true) {
      closed = true
      break
    }
    const names = missingAttributes(rule.when, one)
    for (const name of names.length === 0 ? [rule.text] : names) missing.add(name)
  }
  const outcomes = new Set<CategoryRule['outcome']>(possible.map((rule) => rule.outcome))
  if (!closed) outcomes.add('outside')
  const [only] = outcomes
  if (outcomes.size === 1 && only !== undefined)
    return { outcome: only, rules: possible.slice(-1), missing: [] }
  return { outcome: 'depends', rules: possible, missing: [...missing] }
}
