import type { Provision, Rulebook } from '../rulebook/provision.ts'
import { apmbcRulebook } from './apmbc/rulebook.ts'
import { attRulebook } from './att/rulebook.ts'
import { ccmRulebook } from './ccm/rulebook.ts'
import { ccwRulebook } from './ccw/rulebook.ts'
import { p2Rulebook } from './ccw-p2/rulebook.ts'
import { p2aRulebook } from './ccw-p2a/rulebook.ts'
import { p5Rulebook } from './ccw-p5/rulebook.ts'
import { customRulebook } from './custom/rulebook.ts'
import { vcltRulebook } from './vclt/rulebook.ts'

/** Every rulebook in the house, in the order answers list them: instruments first, then general law. */
export const RULEBOOKS: readonly Rulebook[] = [
  apmbcRulebook,
  ccmRulebook,
  ccwRulebook,
  p2Rulebook,
  p2aRulebook,
  p5Rulebook,
  attRulebook,
  vcltRulebook,
  customRulebook,
]

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
