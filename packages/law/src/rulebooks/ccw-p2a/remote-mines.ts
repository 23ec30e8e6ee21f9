import { condition } from '../../rulebook/condition.ts'
import { type Provision, provision } from '../../rulebook/provision.ts'
import { all, has, not } from '../../rulebook/test.ts'
import { ANTI_PERSONNEL_MINE, MINE, OTHER_MINE } from './categories.ts'
import { inConflict } from './peace-declarants.ts'

const ALL = 'all parties to a conflict'
const REMOTE = has('remotely_delivered')

/** Art. 6: mines that artillery, rockets or aircraft scatter. */
export const p2aRemoteMines: readonly Provision[] = [
  provision(
    'ccw-p2a/art_6__para_1',
    'prohibition',
    ALL,
    'Remotely delivered mines are banned unless they are recorded as the Technical Annex says.',
    inConflict('restricts', ['use'], MINE, {
      scope: REMOTE,
      conditions: [
        condition('their area, number, type and time are recorded', 'ccw-p2a/annex_1__para_1__point_b'),
      ],
    }),
  ),
  provision(
    'ccw-p2a/art_6__para_2',
    'prohibition',
    ALL,
    'Remotely delivered anti-personnel mines without self-destruction and self-deactivation are banned.',
    inConflict('prohibits', ['use'], ANTI_PERSONNEL_MINE, {
      scope: all(REMOTE, not(all(has('self_destruct'), has('self_deactivate')))),
    }),
  ),
  provision(
    'ccw-p2a/art_6__para_3',
    'prohibition',
    ALL,
    'Other remotely delivered mines need, as far as feasible, self-destruction or self-neutralization and a back-up that deactivates them.',
    inConflict('restricts', ['use'], OTHER_MINE, {
      scope: REMOTE,
      conditions: [
        condition(
          'as far as feasible the mine destroys or neutralizes itself and has a back-up that deactivates it',
          'ccw-p2a/art_6__para_3',
        ),
      ],
    }),
  ),
  provision(
    'ccw-p2a/art_6__para_4',
    'obligation',
    ALL,
    'Effective advance warning is given of remotely delivered mines that may affect civilians, unless circumstances do not permit.',
    inConflict('restricts', ['use'], MINE, {
      scope: REMOTE,
      conditions: [
        condition(
          'civilians are warned of delivery in advance, unless circumstances do not permit',
          'ccw-p2a/art_6__para_4',
        ),
      ],
    }),
  ),
]
