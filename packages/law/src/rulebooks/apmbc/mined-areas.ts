import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { UNSTATABLE } from '../../rulebook/test.ts'
import { ANTI_PERSONNEL_MINE } from './categories.ts'

const PARTY = 'each State Party'
const PROCESS =
  'procedure of the meetings: its decisions are entries, and the deadlines are computed from them'

/** Art. 5: clearing mined areas within ten years, and the extensions only a meeting can grant. */
export const apmbcMinedAreas: readonly Provision[] = [
  provision(
    'apmbc/art_5__para_1',
    'obligation',
    PARTY,
    'A party destroys all anti-personnel mines in mined areas under its jurisdiction or control within ten years of entry into force for it.',
    norm('requires', ['clear'], ANTI_PERSONNEL_MINE, {
      conditions: [
        {
          text: 'the area is known or suspected and under the party’s jurisdiction or control',
          provision: 'apmbc/art_5__para_1',
          test: UNSTATABLE,
        },
      ],
    }),
  ),
  provision(
    'apmbc/art_5__para_2',
    'obligation',
    PARTY,
    'A party makes every effort to find all mined areas and has them marked, watched and fenced as soon as possible until they are cleared.',
    norm('requires', ['clear'], ANTI_PERSONNEL_MINE, {}),
  ),
  textOnly(
    'apmbc/art_5__para_3',
    'procedure',
    'a State Party that cannot finish',
    'A party that believes it cannot finish in time may ask a meeting or conference to extend, by up to ten years.',
    PROCESS,
  ),
  ...(['a', 'b', 'c', 'd'] as const).map((point) =>
    textOnly(
      `apmbc/art_5__para_4__point_${point}`,
      'obligation',
      'the requesting State Party',
      {
        a: 'A request states how long an extension is asked for.',
        b: 'A request explains the reasons: the state of the programme, the means at hand, and what hinders the work.',
        c: 'A request states the humanitarian, social, economic and environmental effects.',
        d: 'A request gives whatever else matters to it.',
      }[point],
      PROCESS,
    ),
  ),
  textOnly(
    'apmbc/art_5__para_5',
    'procedure',
    'the meeting or conference',
    'The parties present and voting decide on a request by majority, weighing its contents.',
    PROCESS,
  ),
  textOnly(
    'apmbc/art_5__para_6',
    'procedure',
    'the requesting State Party',
    'An extension may be renewed by a new request that reports what was done meanwhile.',
    PROCESS,
  ),
]
