import type { Clock } from '../calendar/clock.ts'
import type { Conduct, Purpose, Situation } from '../conduct/conduct.ts'
import type { Attribute, MunitionClass } from '../conduct/munition.ts'
import type { InstrumentId, StateCode } from '../entry/entry.ts'

/**
 * A question a norm puts to a case, as data. Each is answered true, false or not stated; what no question can
 * state (a marked perimeter, a minimum number) is `unstatable` and always not stated.
 */
export type Test =
  | { readonly kind: 'all'; readonly of: readonly Test[] }
  | { readonly kind: 'any'; readonly of: readonly Test[] }
  | { readonly kind: 'not'; readonly test: Test }
  /** What the question states makes the test hold; what is not stated is taken not to. */
  | { readonly kind: 'known'; readonly test: Test }
  | { readonly kind: 'class'; readonly in: readonly MunitionClass[] }
  | { readonly kind: 'attribute'; readonly has: Attribute }
  /** The attribute is stated or follows from what is: a special feature nobody mentions is taken to be absent. */
  | { readonly kind: 'stated'; readonly attribute: Attribute }
  | { readonly kind: 'conduct'; readonly in: readonly Conduct[] }
  /** A purpose that is not stated is not claimed: an exception for it is then not open, so this is never `not_stated`. */
  | { readonly kind: 'purpose'; readonly in: readonly Purpose[] }
  | { readonly kind: 'situation'; readonly in: readonly Situation[] }
  | { readonly kind: 'counterpart'; readonly is: 'state' | 'non_state' }
  | { readonly kind: 'counterpart_bound'; readonly by: InstrumentId }
  /** Until so long after the instrument entered into force for the actor (the day itself included). */
  | { readonly kind: 'within'; readonly clock: Clock }
  /** The actor has not deferred this provision on that day. */
  | { readonly kind: 'not_deferred'; readonly provision: string }
  | { readonly kind: 'actor'; readonly in: readonly StateCode[] }
  /** Another instrument that binds the actor forbids the same act (ATT art. 6(2)). */
  | { readonly kind: 'barred_by'; readonly instruments: readonly InstrumentId[] }
  | { readonly kind: 'unstatable' }

export const all = (...of: readonly Test[]): Test => ({ kind: 'all', of })
export const any = (...of: readonly Test[]): Test => ({ kind: 'any', of })
export const not = (test: Test): Test => ({ kind: 'not', test })
export const known = (test: Test): Test => ({ kind: 'known', test })
export const isClass = (...classes: readonly MunitionClass[]): Test => ({ kind: 'class', in: classes })
export const has = (attribute: Attribute): Test => ({ kind: 'attribute', has: attribute })
export const stated = (attribute: Attribute): Test => ({ kind: 'stated', attribute })
export const forPurpose = (...purposes: readonly Purpose[]): Test => ({ kind: 'purpose', in: purposes })
export const inSituation = (...situations: readonly Situation[]): Test => ({
  kind: 'situation',
  in: situations,
})
export const UNSTATABLE: Test = { kind: 'unstatable' }
