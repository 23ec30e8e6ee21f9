import type { Condition } from './provision.ts'
import { type Test, UNSTATABLE } from './test.ts'

/** A condition a norm sets; without a test it is one no question can state. */
export const condition = (text: string, provision: string, test: Test = UNSTATABLE): Condition => ({
  text,
  provision,
  test,
})
