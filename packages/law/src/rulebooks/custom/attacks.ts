import { condition } from '../../rulebook/condition.ts'
import { norm, type Provision, type ProvisionKind, provision } from '../../rulebook/provision.ts'

/** A general rule on attacks, held as custom in every armed conflict: the use is lawful only if the rule is respected. */
const onAttacks = (id: string, kind: ProvisionKind, digest: string, text: string): Provision => ({
  ...provision(
    id,
    kind,
    'parties to a conflict',
    digest,
    norm('restricts', ['use'], null, { appliesIn: 'conflict', conditions: [condition(text, id)] }),
  ),
  standing: 'as_custom',
})

/** Rules 1-20 of the study: how any attack must be made, with whatever weapon. */
export const customAttacks: readonly Provision[] = [
  onAttacks(
    'custom/rule_1',
    'prohibition',
    'Parties to a conflict tell civilians from fighters at all times and never attack civilians.',
    'the attack is directed only against combatants, never against civilians',
  ),
  onAttacks(
    'custom/rule_7',
    'prohibition',
    'They tell civilian objects from military objectives and never attack civilian objects.',
    'the attack is directed only against military objectives',
  ),
  onAttacks(
    'custom/rule_11',
    'prohibition',
    'Indiscriminate attacks are banned.',
    'the attack is not indiscriminate',
  ),
  onAttacks(
    'custom/rule_12',
    'rule',
    'An attack is indiscriminate if it is not directed, cannot be directed, or has effects that cannot be limited as the law requires.',
    'the means can be directed at a military objective and their effects can be limited',
  ),
  onAttacks(
    'custom/rule_14',
    'prohibition',
    'No attack is made from which excessive harm to civilians is to be expected; how later harm from duds and mines counts is debated.',
    'the civilian harm to be expected is not excessive against the military advantage',
  ),
  onAttacks(
    'custom/rule_15',
    'obligation',
    'Constant care is taken to spare civilians, with every feasible precaution.',
    'all feasible precautions are taken',
  ),
  onAttacks(
    'custom/rule_20',
    'obligation',
    'Civilians are warned effectively of attacks that may affect them, unless circumstances do not permit.',
    'civilians are warned, unless circumstances do not permit',
  ),
]
