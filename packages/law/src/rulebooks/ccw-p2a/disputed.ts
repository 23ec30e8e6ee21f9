import type { DisputedPoint } from '../../rulebook/provision.ts'
import { PEACE_DECLARANTS } from './peace-declarants.ts'

const STATUS = 'untc-xxvi-2-b'

/** Points on which declarations differ; the parties as a body have decided none of them. */
export const p2aDisputed: readonly DisputedPoint[] = [
  {
    id: 'peace',
    question: 'Does the Protocol bind in peace where its rules make sense there?',
    state: 'unsettled',
    positions: [
      {
        by: PEACE_DECLARANTS,
        view: 'They observe at all times the provisions which by their content may apply in peace.',
        source: STATUS,
      },
    ],
  },
  {
    id: 'primarily',
    question: 'Does an anti-handling device make a vehicle mine an anti-personnel mine under this Protocol?',
    state: 'contested',
    positions: [
      {
        by: [
          'AUT',
          'BEL',
          'CAN',
          'CHE',
          'CHN',
          'DEU',
          'DNK',
          'FIN',
          'FRA',
          'GRC',
          'IRL',
          'ISR',
          'ITA',
          'NLD',
          'PAK',
          'SWE',
          'ZAF',
        ],
        view: 'A mine primarily designed against vehicles is no anti-personnel mine merely because it has such a device.',
        source: STATUS,
      },
      {
        by: ['GBR'],
        view: 'Anti-handling devices are read as in the Anti-Personnel Mine Ban Convention, and nothing limits the duties under it.',
        source: STATUS,
      },
    ],
  },
  {
    id: 'land_as_objective',
    question: 'Can an area of land be a military objective?',
    state: 'contested',
    positions: [{ by: ['ISR', 'NLD', 'PAK', 'USA'], view: 'Land itself can be one.', source: STATUS }],
  },
  {
    id: 'mines_already_laid',
    question: 'Do art. 4 and the rules on removal reach mines laid before the Protocol bound the state?',
    state: 'unsettled',
    positions: [{ by: ['FRA', 'ISR', 'KOR'], view: 'They do not.', source: STATUS }],
  },
  {
    id: 'allotted_clearance',
    question: 'May a peace treaty allot the duty to clear otherwise than art. 5(2)(b) does?',
    state: 'contested',
    positions: [{ by: ['DEU', 'GRC', 'ISR', 'ITA', 'SWE', 'ZAF'], view: 'It may.', source: STATUS }],
  },
  {
    id: 'keeping_up_fields',
    question: 'Is keeping up the marking of an existing field use?',
    state: 'contested',
    positions: [{ by: ['CAN'], view: 'It is not.', source: STATUS }],
  },
  {
    id: 'korean_hostilities',
    question: 'When do active hostilities end on the Korean Peninsula?',
    state: 'contested',
    positions: [{ by: ['KOR'], view: 'When a peace regime is set up there.', source: STATUS }],
  },
  {
    id: 'border_as_perimeter',
    question: 'Can the marking of a state border serve as perimeter marking?',
    state: 'contested',
    positions: [{ by: ['RUS'], view: 'It can.', source: STATUS }],
  },
  {
    id: 'tripwired_grenades',
    question: 'Is a hand grenade with a tripwire a mine or a booby-trap?',
    state: 'contested',
    positions: [{ by: ['USA'], view: 'It is a booby-trap under art. 7, not a mine.', source: STATUS }],
  },
  {
    id: 'enemy_food',
    question: 'May other devices be used against food or drink likely to serve an enemy force?',
    state: 'contested',
    positions: [
      { by: ['USA'], view: 'It reserved such use, with precautions for civilians.', source: STATUS },
      { by: ['ISR'], view: 'It reserved such use, with precautions for civilians.', source: 'unoda-isr-p2a' },
    ],
  },
  {
    id: 'cultural_property',
    question: 'What are the historic monuments and places of worship of art. 7(1)(i)?',
    state: 'contested',
    positions: [
      {
        by: ['RUS'],
        view: 'Cultural property as the 1954 Hague Convention defines it.',
        source: 'zaki-p2a',
      },
    ],
  },
]
