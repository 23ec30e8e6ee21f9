import type { Provision, Rulebook } from '../rulebook/provision.ts'
import { apmbcRulebook } from './apmbc/rulebook.ts'
import { p2aRulebook } from './ccw-p2a/rulebook.ts'
import { customRulebook } from './custom/rulebook.ts'

/** Every rulebook in the house, in the order answers list them: instruments first, then general law. */
export const RULEBOOKS: readonly Rulebook[] = [apmbcRulebook, p2aRulebook, customRulebook]

/** The provision of an eId, with its rulebook; `null` if none holds it. */
export const provisionOf = (
  id: string,
): { readonly provision: Provision; readonly rulebook: Rulebook } | null => {
  for (const rulebook of RULEBOOKS) {
    const provision = rulebook.provisions.find((one) => one.id === id)
    if (provision !== undefined) return { provision, rulebook }
  }
  return null
}
