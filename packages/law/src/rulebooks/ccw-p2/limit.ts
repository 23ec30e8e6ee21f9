import { condition } from '../../rulebook/condition.ts'
import { type Norm, norm, type Provision, provision } from '../../rulebook/provision.ts'
import type { Test } from '../../rulebook/test.ts'
import { WEAPON } from './categories.ts'

export const ALL = 'all parties to a conflict'

/** A limit on use in armed conflict: lawful only if the condition holds. */
export const use = (category: string, text: string, id: string, scope: Test | null = null): Norm =>
  norm('restricts', ['use'], category, { appliesIn: 'conflict', scope, conditions: [condition(text, id)] })

/** A ban on a way of use no question can state: the use is lawful only if it stays clear of it. */
export const onlyIf = (id: string, digest: string, text: string, category: string = WEAPON): Provision =>
  provision(id, 'prohibition', ALL, digest, use(category, text, id))
