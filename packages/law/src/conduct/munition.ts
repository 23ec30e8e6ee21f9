/** Classes of munition, by what they are designed against and what sets them off. */
export const MUNITION_CLASSES = [
  'apm',
  'avm',
  'directional',
  'improvised',
  'cluster_munition',
  'other_device',
] as const
export type MunitionClass = (typeof MUNITION_CLASSES)[number]

export const ATTRIBUTES = [
  'victim_activated',
  'command_detonated',
  'tripwire',
  'both_modes',
  'sensitive_fuze',
  'anti_handling',
  'self_destruct',
  'self_deactivate',
  'non_persistent',
  'persistent',
  'detectable',
  'undetectable',
  'remotely_delivered',
  'hand_laid',
] as const
export type Attribute = (typeof ATTRIBUTES)[number]

/** True, false, or not stated: three different values, never folded into two. */
export type Truth = true | false | 'not_stated'

/** A munition as a question describes it: its class and what is stated of it, nothing assumed. */
export interface Munition {
  readonly class: MunitionClass
  readonly stated: readonly Attribute[]
}

/** What an attribute carries with it. */
const IMPLIES: Readonly<Partial<Record<Attribute, readonly Attribute[]>>> = {
  non_persistent: ['self_destruct', 'self_deactivate'],
  tripwire: ['victim_activated'],
  both_modes: ['victim_activated', 'command_detonated'],
}

/** What an attribute rules out. */
const EXCLUDES: Readonly<Partial<Record<Attribute, readonly Attribute[]>>> = {
  non_persistent: ['persistent'],
  persistent: ['non_persistent', 'self_destruct', 'self_deactivate'],
  self_destruct: ['persistent'],
  self_deactivate: ['persistent'],
  detectable: ['undetectable'],
  undetectable: ['detectable'],
  remotely_delivered: ['hand_laid'],
  hand_laid: ['remotely_delivered'],
  // One mode stated alone is that mode; a device that has both says so.
  command_detonated: ['both_modes', 'tripwire', 'victim_activated'],
  victim_activated: ['both_modes', 'command_detonated'],
  tripwire: ['both_modes', 'command_detonated'],
}

/** An anti-personnel mine is victim-activated by definition (APMBC art. 2(1)). */
const OF_CLASS: Readonly<Record<MunitionClass, readonly Attribute[]>> = {
  apm: ['victim_activated'],
  avm: [],
  directional: [],
  improvised: [],
  cluster_munition: [],
  other_device: [],
}

/** Attributes that hold: those of the class, those stated, and what they imply. */
const holding = (munition: Munition): ReadonlySet<Attribute> => {
  const held = new Set<Attribute>()
  const add = (attribute: Attribute): void => {
    held.add(attribute)
    for (const implied of IMPLIES[attribute] ?? []) held.add(implied)
  }
  for (const attribute of OF_CLASS[munition.class]) add(attribute)
  for (const attribute of munition.stated) add(attribute)
  if (held.has('self_destruct') && held.has('self_deactivate')) held.add('non_persistent')
  return held
}

const excludedBy = (attribute: Attribute, held: ReadonlySet<Attribute>): readonly Attribute[] =>
  held.has('both_modes') && (attribute === 'victim_activated' || attribute === 'command_detonated')
    ? []
    : (EXCLUDES[attribute] ?? [])

/** Whether a munition has an attribute; `not_stated` where nothing stated settles it. */
export const hasAttribute = (munition: Munition, attribute: Attribute): Truth => {
  const held = holding(munition)
  if (held.has(attribute)) return true
  for (const one of held) if (excludedBy(one, held).includes(attribute)) return false
  return 'not_stated'
}

/** Two stated attributes that exclude each other, or `null`. */
export const contradiction = (munition: Munition): readonly [Attribute, Attribute] | null => {
  const held = holding(munition)
  for (const one of held) {
    for (const other of excludedBy(one, held)) if (held.has(other)) return [one, other]
  }
  return null
}
