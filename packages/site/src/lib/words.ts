/** What the contract's words are called on pages. The word itself stays in every address. */
const LABELS: Readonly<Record<string, string>> = {
  apm: 'anti-personnel mine',
  avm: 'anti-vehicle mine',
  anti_personnel_mine: 'anti-personnel mine',
  anti_vehicle_mine: 'anti-vehicle mine',
  directional: 'directional fragmentation charge',
  improvised: 'improvised explosive device',
  cluster_munition: 'cluster munition',
  other_device: 'other device',
  assist: 'assist, encourage or induce',
  destroy_stockpile: 'destroy the stockpile',
  clear: 'clear mined areas',
  report: 'report',
  assist_victims: 'assist victims',
  counter_mine_training: 'training in detection and clearance',
  counter_mine_development: 'developing detection and clearance',
  combat_training: 'training for combat',
  both_modes: 'both modes (victim and command)',
  self_deactivate: 'self-deactivating',
  self_destruct: 'self-destructing',
  sensitive_fuze: 'sensitive fuze',
  anti_handling: 'anti-handling device',
  hand_laid: 'hand-laid',
  non_persistent: 'non-persistent',
  non_state: 'a non-state actor',
  organisation: 'an organisation',
  initial_report: 'initial report',
  annual_report: 'annual report',
  request_pending: 'request pending',
  met_late: 'met late',
  ended_in_breach: 'ended in breach',
  not_applicable: 'not applicable',
  does_not_apply: 'does not apply',
  not_covered: 'not covered',
  not_stated: 'not stated',
}

/** A contract word as readers say it. */
export const wordFor = (word: string): string => LABELS[word] ?? word.replaceAll('_', ' ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The same at the start of a line. */
export const WordFor = (word: string): string => capital(wordFor(word))

const VERDICTS: Readonly<Record<string, string>> = {
  prohibited: 'Prohibited',
  conditional: 'Conditional',
  required: 'Required',
  permitted: 'Permitted',
  unsettled: 'Unsettled',
  unknown: 'Unknown',
  not_regulated: 'Not regulated',
  not_covered: 'Not covered',
}

const MEANINGS: Readonly<Record<string, string>> = {
  prohibited: 'barred by at least one rule that applies',
  conditional: 'allowed only if the conditions are met, or it turns on something not stated',
  required: 'a duty to act',
  permitted: 'allowed by a rule that applies',
  unsettled: 'the text is open and there is no agreed understanding; positions are shown, none preferred',
  unknown: 'the record lacks a fact that would change the answer',
  not_regulated: 'by the instruments and custom in the record',
  not_covered: 'the record holds no policy of this state, which is no permission',
}

export const verdictWord = (verdict: string): string => VERDICTS[verdict] ?? verdict
/** What a verdict means. Of a policy, "not regulated" speaks of the state's own texts, not of treaties. */
export const verdictMeaning = (verdict: string, of: 'law' | 'policy'): string =>
  verdict === 'not_regulated' && of === 'policy'
    ? 'by no policy of this state in the record, which is no permission'
    : (MEANINGS[verdict] ?? '')

const CITED: Readonly<Record<string, string>> = {
  'ccw-p2': 'CCW Protocol II',
  'ccw-p2a': 'CCW Amended Protocol II',
  'ccw-p5': 'CCW Protocol V',
  custom: 'Customary',
}

/** A ground as a link's text: "APMBC art. 20(3)", or the id of a policy's norm as it is. */
export const groundWords = (id: string): string => {
  const [instrument] = id.split('/')
  return instrument === undefined || instrument === id
    ? id
    : `${CITED[instrument] ?? instrument.toUpperCase()} ${provisionWords(id)}`
}

/** A provision's id as lawyers cite it: `apmbc/art_1__para_1__point_a` as "art. 1(1)(a)". */
export const provisionWords = (id: string): string => {
  const rest = id.split('/').slice(1).join('/')
  if (rest === '') return id
  return rest
    .split('__')
    .map((part) =>
      part
        .replace(/^art_(.+)$/, 'art. $1')
        .replace(/^(?:para|point|subpoint|clause)_(.+)$/, '($1)')
        .replace(/^rule_(.+)$/, 'rule $1')
        .replace(/^annex_(.+)$/, 'annex $1 ')
        .replaceAll('_', ' '),
    )
    .join('')
}
