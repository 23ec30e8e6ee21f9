import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision } from '../../rulebook/provision.ts'
import { any, type Test, UNSTATABLE } from '../../rulebook/test.ts'
import { WEAPON } from './categories.ts'

/** Declared on joining that they apply the Convention in the conflicts of common article 3 as well: untc-xxvi-2. */
const IN_INTERNAL_CONFLICT_TOO: Test = { kind: 'actor', in: ['FRA', 'USA'] }

const CONFLICTS =
  'the conflict is international, or the state accepted the amendment of 2001 to art. 1 of the Convention or declared that it goes as far; else the Protocol does not reach it'

/** Arts. 1 and 2: the conflicts the Protocol speaks of, and what its words mean. */
export const p2ScopeAndDefinitions: readonly Provision[] = [
  provision(
    'ccw-p2/art_1',
    'scope',
    'all',
    'The Protocol covers use on land of mines, booby-traps and other devices in the conflicts of the Convention, but no anti-ship mines.',
    norm('restricts', ['use'], WEAPON, {
      appliesIn: 'conflict',
      conditions: [condition(CONFLICTS, 'ccw-p2/art_1', any(IN_INTERNAL_CONFLICT_TOO, UNSTATABLE))],
    }),
  ),
  ...listed(
    'definition',
    'all',
    'a definition: it works through the categories and conditions, not by itself',
    {
      'ccw-p2/art_2__point_1':
        'A mine lies under, on or near a surface and is set off by a person or vehicle; it is remotely delivered by artillery, rocket, mortar or the like, or from aircraft.',
      'ccw-p2/art_2__point_2':
        'A booby-trap is made to kill or hurt unexpectedly when someone disturbs or nears a harmless-looking thing or does a safe-looking act.',
      'ccw-p2/art_2__point_3':
        'Other devices are placed by hand and set off by remote control or after a time.',
      'ccw-p2/art_2__point_4':
        'An object is a military objective if it contributes effectively to military action and its destruction brings a definite advantage.',
      'ccw-p2/art_2__point_5': 'Every object that is no military objective is civilian.',
      'ccw-p2/art_2__point_6':
        'Recording collects for official records all information that helps to find what was laid.',
    },
  ),
]
