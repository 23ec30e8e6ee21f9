import type { Provision } from '../../rulebook/provision.ts'
import { computed, shown } from './rule.ts'

const DEPOSITARY = 'duties of the depositary: acts are recorded as it gives them'

/** Arts. 70-78: what stays when a state has left, and what the depositary does. */
export const vcltConsequences: readonly Provision[] = [
  ...computed('as_custom', 'rule', {
    'vclt/art_70__para_1':
      'The end of a treaty frees from further duties and leaves what was done under it as it is.',
    'vclt/art_70__para_1__point_a': 'The parties owe no further performance.',
    'vclt/art_70__para_1__point_b':
      'Rights, duties and situations made before stay as they are, past breaches too.',
    'vclt/art_70__para_2': 'For a state that leaves alone the same holds from the day its exit takes effect.',
  }),
  ...shown('custom_debated', 'rule', 'no suspension stands in the record as having effect', {
    'vclt/art_72': 'Suspension frees only between the states concerned, who do nothing to hinder resumption.',
  }),
  ...shown('as_custom', 'limit', 'a reserve: it leaves other bodies of law alone', {
    'vclt/art_73':
      'The law of treaties prejudges neither succession, nor responsibility, nor the outbreak of hostilities.',
  }),
  ...shown('custom_debated', 'procedure', DEPOSITARY, {
    'vclt/art_77__para_1__point_d': 'The depositary checks that an act is in due form.',
    'vclt/art_77__para_1__point_e': 'It informs the parties and those entitled to become parties.',
    'vclt/art_77__para_1__point_f': 'It tells when the number needed for entry into force is reached.',
    'vclt/art_77__para_2': 'If a difference arises it puts it to the states; it does not decide it.',
  }),
  ...computed('custom_debated', 'rule', {
    'vclt/art_78__point_b': 'A notice is made when the depositary receives it.',
    'vclt/art_78__point_c': 'For another state it is received only when the depositary has told it.',
  }),
]
