import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision } from '../../rulebook/provision.ts'

const PARTY = 'each State Party with victims'

/** Art. 5: assistance to victims, a firm duty and without an end date. */
export const ccmVictims: readonly Provision[] = [
  provision(
    'ccm/art_5__para_1',
    'obligation',
    PARTY,
    'A party helps victims in areas under its jurisdiction or control with care, rehabilitation and inclusion, and gathers data on them.',
    norm('requires', ['assist_victims'], null, {
      conditions: [
        condition(
          'there are victims in areas under the party’s jurisdiction or control',
          'ccm/art_5__para_1',
        ),
      ],
    }),
  ),
  ...listed('obligation', PARTY, 'how the duty of paragraph 1 is carried out; the paragraph computes', {
    'ccm/art_5__para_2__point_a': 'A party assesses the needs of victims.',
    'ccm/art_5__para_2__point_b': 'It makes, carries out and enforces the laws and policies needed.',
    'ccm/art_5__para_2__point_c':
      'It makes a plan and budget with time frames within its systems for disability, development and human rights.',
    'ccm/art_5__para_2__point_d': 'It takes steps to raise means at home and abroad.',
    'ccm/art_5__para_2__point_e':
      'It does not discriminate against or among victims, nor between them and others in like need.',
    'ccm/art_5__para_2__point_f': 'It consults closely with victims and those who stand for them.',
    'ccm/art_5__para_2__point_g': 'It names a focal point in government.',
    'ccm/art_5__para_2__point_h': 'It strives to follow good practice.',
  }),
]
