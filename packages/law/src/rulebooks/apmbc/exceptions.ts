import { norm, type Provision, provision } from '../../rulebook/provision.ts'
import { all, forPurpose, type Test, UNSTATABLE } from '../../rulebook/test.ts'
import { ANTI_PERSONNEL_MINE } from './categories.ts'

/** A transfer has two ends: who receives by one that is allowed may receive. */
const FROM_ANOTHER: Test = { kind: 'counterpart', is: 'state' }

const BAN = ['apmbc/art_1__para_1__point_b']

/** Art. 3: what the bans on keeping and moving leave open. Neither exception ever reaches use. */
export const apmbcExceptions: readonly Provision[] = [
  provision(
    'apmbc/art_3__para_1',
    'exception',
    'each State Party',
    'A party may keep or transfer some mines to develop, or train in, detection, clearance or destruction: no more than the minimum absolutely needed.',
    norm('permits', ['retain', 'stockpile', 'transfer'], ANTI_PERSONNEL_MINE, {
      scope: forPurpose('counter_mine_training', 'counter_mine_development'),
      conditions: [
        {
          text: 'the number is no more than the minimum absolutely necessary',
          provision: 'apmbc/art_3__para_1',
          test: UNSTATABLE,
        },
      ],
      lifts: BAN,
    }),
    norm('permits', ['acquire'], ANTI_PERSONNEL_MINE, {
      scope: all(forPurpose('counter_mine_training', 'counter_mine_development'), FROM_ANOTHER),
      conditions: [
        {
          text: 'the number is no more than the minimum absolutely necessary',
          provision: 'apmbc/art_3__para_1',
          test: UNSTATABLE,
        },
      ],
      lifts: BAN,
    }),
  ),
  provision(
    'apmbc/art_3__para_2',
    'exception',
    'each State Party',
    'A party may transfer mines so that they are destroyed.',
    norm('permits', ['transfer'], ANTI_PERSONNEL_MINE, { scope: forPurpose('destruction'), lifts: BAN }),
    norm('permits', ['acquire'], ANTI_PERSONNEL_MINE, {
      scope: all(forPurpose('destruction'), FROM_ANOTHER),
      lifts: BAN,
    }),
  ),
]
