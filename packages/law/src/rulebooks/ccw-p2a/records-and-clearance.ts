import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { type Provision, provision } from '../../rulebook/provision.ts'
import { all, not, type Test, UNSTATABLE } from '../../rulebook/test.ts'
import { WEAPON } from './categories.ts'
import { inConflict } from './peace-declarants.ts'

const PARTIES = 'parties to a conflict'
const AFTER = 'active hostilities have ended'
const KOREA: Test = { kind: 'actor', in: ['KOR'] }

/** Arts. 9 and 10: records of what was laid, and its removal. */
export const p2aRecordsAndClearance: readonly Provision[] = [
  provision(
    'ccw-p2a/art_9__para_1',
    'obligation',
    PARTIES,
    'All information on minefields, mined areas, mines, booby-traps and other devices is recorded to the Technical Annex standard.',
    inConflict('restricts', ['use'], WEAPON, {
      conditions: [condition('what is laid is recorded', 'ccw-p2a/art_9__para_1')],
    }),
  ),
  ...listed('obligation', PARTIES, 'keeping and handing over records is no conduct a question names', {
    'ccw-p2a/art_9__para_2':
      'Records are kept and, once active hostilities end, used to protect civilians and handed to the other side and the Secretary-General; while forces stand in the other’s territory they may be held back.',
  }),
  ...listed('rule', 'all', 'a reserve for arts. 10 and 12', {
    'ccw-p2a/art_9__para_3': 'The rules on records leave arts. 10 and 12 as they are.',
  }),
  provision(
    'ccw-p2a/art_10__para_1',
    'obligation',
    PARTIES,
    'Without delay after active hostilities, fields, mined areas, mines, booby-traps and other devices are cleared, removed, destroyed or maintained.',
    inConflict('requires', ['clear'], WEAPON, {
      appliesIn: 'conflict_and_after',
      // Before that day nothing is owed under this paragraph.
      scope: all(UNSTATABLE, not(KOREA)),
      conditions: [condition(AFTER, 'ccw-p2a/art_10__para_1')],
    }),
    inConflict('requires', ['clear'], WEAPON, {
      appliesIn: 'conflict_and_after',
      scope: all(UNSTATABLE, KOREA),
      conditions: [condition(AFTER, 'ccw-p2a/art_10__para_1')],
      disputed: 'korean_hostilities',
    }),
  ),
  provision(
    'ccw-p2a/art_10__para_2',
    'obligation',
    PARTIES,
    'Each bears this duty for the areas under its control.',
    inConflict('requires', ['clear'], WEAPON, {
      appliesIn: 'conflict_and_after',
      scope: UNSTATABLE,
      conditions: [
        condition(AFTER, 'ccw-p2a/art_10__para_2'),
        condition('the area is under the state’s control', 'ccw-p2a/art_10__para_2'),
      ],
    }),
  ),
  provision(
    'ccw-p2a/art_10__para_3',
    'obligation',
    PARTIES,
    'Who laid weapons in an area it no longer controls helps the party in control, as far as that party allows.',
    inConflict('requires', ['cooperate'], null, {
      appliesIn: 'conflict_and_after',
      scope: UNSTATABLE,
      conditions: [
        condition(
          `${AFTER}, and the state laid weapons in an area it no longer controls`,
          'ccw-p2a/art_10__para_3',
        ),
      ],
    }),
  ),
  provision(
    'ccw-p2a/art_10__para_4',
    'obligation',
    PARTIES,
    'Whenever needed the parties seek agreement on technical and material help, joint operations included.',
    inConflict('requires', ['cooperate'], null, {
      appliesIn: 'conflict_and_after',
      scope: UNSTATABLE,
      conditions: [condition('help with removal is needed', 'ccw-p2a/art_10__para_4')],
    }),
  ),
]
