import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { all, forPurpose, not, type Test, UNSTATABLE } from '../../rulebook/test.ts'
import { CLUSTER_MUNITION } from './categories.ts'

const PARTY = 'each State Party'
const BAN = ['ccm/art_1__para_1__point_b']
const PROCESS =
  'procedure of the meetings: its decisions are entries, and the deadlines are computed from them'
const IN_TIME: Test = { kind: 'within', clock: { kind: 'years_after', years: 8 } }
/** States for which a document shows an extension of the stockpile deadline: Peru (ccm-per-lm). */
const EXTENDED: Test = { kind: 'actor', in: ['PER'] }
const TRAINING = forPurpose('counter_mine_training', 'counter_mine_development')

/** Art. 3: stocks, destroyed within eight years, and what may be kept for training and counter-measures. */
export const ccmStockpiles: readonly Provision[] = [
  provision(
    'ccm/art_3__para_1',
    'obligation',
    PARTY,
    'A party sets apart all cluster munitions under its jurisdiction and control from munitions for use, and marks them.',
    norm('requires', ['destroy_stockpile'], CLUSTER_MUNITION, {
      conditions: [condition('the stock is under the party’s jurisdiction and control', 'ccm/art_3__para_1')],
    }),
  ),
  provision(
    'ccm/art_3__para_2',
    'obligation',
    PARTY,
    'A party destroys that stock as soon as possible, at the latest eight years after entry into force for it.',
    norm('requires', ['destroy_stockpile'], CLUSTER_MUNITION, {
      conditions: [condition('the stock is under the party’s jurisdiction and control', 'ccm/art_3__para_2')],
    }),
    norm('permits', ['stockpile'], CLUSTER_MUNITION, {
      scope: IN_TIME,
      conditions: [
        condition('the stock was held at entry into force and awaits destruction', 'ccm/art_3__para_2'),
      ],
      lifts: BAN,
    }),
  ),
  provision(
    'ccm/art_3__para_3',
    'procedure',
    'a State Party that cannot finish',
    'A party may ask a meeting or conference to extend the time by up to four years, and in exceptional circumstances again.',
    norm('permits', ['stockpile'], CLUSTER_MUNITION, {
      scope: all(not(IN_TIME), EXTENDED, UNSTATABLE),
      conditions: [condition('the extension a meeting granted has not run out', 'ccm/art_3__para_3')],
      lifts: BAN,
    }),
  ),
  ...listed('obligation', 'the requesting State Party', PROCESS, {
    'ccm/art_3__para_4__point_a': 'A request states how long an extension is asked for.',
    'ccm/art_3__para_4__point_b':
      'A request explains the reasons, the means at hand and, where they apply, the exceptional circumstances.',
    'ccm/art_3__para_4__point_c': 'A request gives a plan of how and when destruction will be finished.',
    'ccm/art_3__para_4__point_d':
      'A request gives what was held at entry into force and what was found since.',
    'ccm/art_3__para_4__point_e': 'A request gives what was destroyed in the time before.',
    'ccm/art_3__para_4__point_f': 'A request gives what is left and the rate expected.',
  }),
  textOnly(
    'ccm/art_3__para_5',
    'procedure',
    'the meeting or conference',
    'The parties present and voting decide on a request by majority, and may grant less or set benchmarks; requests come nine months ahead.',
    PROCESS,
  ),
  provision(
    'ccm/art_3__para_6',
    'exception',
    PARTY,
    'A party may keep or acquire a limited number for developing, or training in, detection, clearance or destruction, or for counter-measures.',
    norm('permits', ['retain', 'stockpile', 'acquire'], CLUSTER_MUNITION, {
      scope: TRAINING,
      conditions: [
        condition('the number is no more than the minimum absolutely necessary', 'ccm/art_3__para_6'),
      ],
      lifts: BAN,
    }),
  ),
  provision(
    'ccm/art_3__para_7',
    'exception',
    PARTY,
    'A party may transfer cluster munitions to another party for destruction or the purposes of paragraph 6.',
    norm('permits', ['transfer'], CLUSTER_MUNITION, {
      scope: forPurpose('destruction', 'counter_mine_training', 'counter_mine_development'),
      conditions: [
        condition('the recipient is another State Party', 'ccm/art_3__para_7', {
          kind: 'counterpart_bound',
          by: 'ccm',
        }),
      ],
      lifts: BAN,
    }),
  ),
  provision(
    'ccm/art_3__para_8',
    'obligation',
    'a party that keeps, acquires or transfers',
    'A party that makes use of paragraphs 6 and 7 reports in detail by 30 April of the next year.',
    norm('requires', ['report'], null, {
      scope: UNSTATABLE,
      conditions: [
        condition('the party keeps, acquires or transfers under paragraphs 6 and 7', 'ccm/art_3__para_8'),
      ],
    }),
  ),
]
