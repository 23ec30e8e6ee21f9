type Words = Readonly<Record<string, string | undefined>>

const CLASSES: Readonly<Record<string, string>> = {
  apm: 'anti-personnel mines',
  avm: 'anti-vehicle mines',
  directional: 'directional charges',
  improvised: 'improvised devices',
  cluster_munition: 'cluster munitions',
  other_device: 'other devices',
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  victim_activated: 'set off by the victim',
  command_detonated: 'fired by command',
  tripwire: 'with a tripwire',
  both_modes: 'for both modes',
  sensitive_fuze: 'with a sensitive fuze',
  anti_handling: 'with an anti-handling device',
  self_destruct: 'self-destructing',
  self_deactivate: 'self-deactivating',
  non_persistent: 'non-persistent',
  remotely_delivered: 'remotely delivered',
  hand_laid: 'hand-laid',
}

/** "anti-personnel mines (non-persistent, hand-laid)". */
const munition = (text: string): string => {
  const [first = '', ...attributes] = text.split('+')
  const stated = attributes.map((one) => ATTRIBUTES[one] ?? one)
  return `${CLASSES[first] ?? first}${stated.length === 0 ? '' : ` (${stated.join(', ')})`}`
}

const MAY: Readonly<Record<string, (what: string) => string>> = {
  use: (what) => `use ${what}`,
  develop: (what) => `develop ${what}`,
  produce: (what) => `produce ${what}`,
  acquire: (what) => `acquire ${what}`,
  stockpile: (what) => `stockpile ${what}`,
  retain: (what) => `keep ${what}`,
  transfer: (what) => `transfer ${what}`,
  transit: (what) => `let ${what} pass through`,
}

const MUST: Readonly<Record<string, (what: string) => string>> = {
  destroy_stockpile: (what) => `destroy its stock of ${what}`,
  clear: (what) => `clear ${what}`,
  report: (what) => `report on ${what}`,
  assist_victims: (what) => `help the victims of ${what}`,
  cooperate: (what) => `cooperate over ${what}`,
}

const ASSISTED: Readonly<Record<string, string>> = {
  use: 'the use of',
  produce: 'the production of',
  transfer: 'the transfer of',
  stockpile: 'the stockpiling of',
  retain: 'the keeping of',
  destroy_stockpile: 'the destruction of',
}

const PURPOSES: Readonly<Record<string, string>> = {
  counter_mine_training: 'for counter-mine training',
  counter_mine_development: 'to develop counter-mine techniques',
  destruction: 'for destruction',
  clearance: 'for clearance',
  combat_training: 'for combat training',
  combat: 'for combat',
}

const SITUATIONS: Readonly<Record<string, string>> = {
  peace: 'in peace',
  armed_conflict: 'in armed conflict',
  emergency: 'in an emergency',
}

const OTHERS: Readonly<Record<string, string>> = {
  non_state: 'an armed group or private person',
  organisation: 'an organisation',
}

const PLACES: Readonly<Record<string, string>> = { 'korean-peninsula': 'on the Korean Peninsula' }

const SIDE: Readonly<Record<string, string>> = { transfer: 'to', acquire: 'from', assist: 'by' }

/** A question's words as a sentence: "May Finland produce anti-personnel mines?". */
export const questionText = (words: Words, name: (code: string) => string): string => {
  const { conduct = '', object = '', assisted, counterpart, place, purpose, situation } = words
  const what = munition(object)
  const must = MUST[conduct]
  const act =
    conduct === 'assist'
      ? `assist ${ASSISTED[assisted ?? ''] ?? assisted ?? ''} ${what}`
      : (must ?? MAY[conduct])?.(what)
  const parts = [
    `${must === undefined ? 'May' : 'Must'} ${name(words['actor'] ?? '')} ${act}`,
    counterpart === undefined
      ? null
      : `${SIDE[conduct] ?? 'with'} ${OTHERS[counterpart] ?? name(counterpart)}`,
    place === undefined ? null : (PLACES[place] ?? `in ${name(place)}`),
    purpose === undefined ? null : PURPOSES[purpose],
    situation === undefined ? null : SITUATIONS[situation],
  ]
  return `${parts.filter((part) => part != null).join(' ')}?`
}
