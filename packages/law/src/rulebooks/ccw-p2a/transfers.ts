import { condition } from '../../rulebook/condition.ts'
import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { all, any, has, not, UNSTATABLE } from '../../rulebook/test.ts'
import { ANTI_PERSONNEL_MINE, MINE } from './categories.ts'

const PARTY = 'each High Contracting Party'

/** A mine whose use is banned by what can be stated of it; deferrals do not matter here (art. 8(2)). */
const USE_BANNED = any(
  not(has('detectable')),
  all(has('remotely_delivered'), not(all(has('self_destruct'), has('self_deactivate')))),
)

/** Art. 8: what mines may be handed to whom. It speaks of mines only, not of booby-traps and other devices. */
export const p2aTransfers: readonly Provision[] = [
  provision(
    'ccw-p2a/art_8__para_1__point_a',
    'prohibition',
    PARTY,
    'A party transfers no mine whose use the Protocol bans.',
    norm('prohibits', ['transfer'], ANTI_PERSONNEL_MINE, { scope: USE_BANNED }),
    norm('restricts', ['transfer'], MINE, {
      conditions: [
        condition(
          'its use is not banned on another ground: set off by detectors, an anti-handling device that outlives it, or made after 3 December 1998 without marks',
          'ccw-p2a/art_8__para_1__point_a',
        ),
      ],
    }),
  ),
  provision(
    'ccw-p2a/art_8__para_1__point_b',
    'prohibition',
    PARTY,
    'A party transfers mines only to states or to state agencies authorised to receive them.',
    norm('prohibits', ['transfer'], MINE, { scope: not({ kind: 'counterpart', is: 'state' }) }),
  ),
  provision(
    'ccw-p2a/art_8__para_1__point_c',
    'obligation',
    PARTY,
    'A party exercises restraint; anti-personnel mines go to no state that is not bound, unless that state agrees to apply the Protocol.',
    norm('restricts', ['transfer'], MINE, {
      conditions: [
        condition(
          'the party exercises restraint with mines whose use is restricted',
          'ccw-p2a/art_8__para_1__point_c',
        ),
      ],
    }),
    norm('restricts', ['transfer'], ANTI_PERSONNEL_MINE, {
      conditions: [
        condition(
          'the recipient is bound by the Protocol or agrees to apply it',
          'ccw-p2a/art_8__para_1__point_c',
          any({ kind: 'counterpart_bound', by: 'ccw-p2a' }, UNSTATABLE),
        ),
      ],
    }),
  ),
  provision(
    'ccw-p2a/art_8__para_1__point_d',
    'obligation',
    PARTY,
    'Giver and receiver of a transfer both comply fully with the Protocol and with humanitarian law.',
    norm('restricts', ['transfer'], MINE, {
      conditions: [
        condition(
          'both ends comply fully with the Protocol and with humanitarian law',
          'ccw-p2a/art_8__para_1__point_d',
        ),
      ],
    }),
  ),
  textOnly(
    'ccw-p2a/art_8__para_2',
    'rule',
    PARTY,
    'The ban on transfers holds for mines under a deferral too.',
    'why point (a) asks for no deferral',
  ),
  textOnly(
    'ccw-p2a/art_8__para_3',
    'obligation',
    PARTY,
    'Until the Protocol is in force states refrain from acts against paragraph 1(a).',
    'spent for the Protocol as a whole; before a state is bound, the interim duty of the law of treaties computes',
  ),
]
