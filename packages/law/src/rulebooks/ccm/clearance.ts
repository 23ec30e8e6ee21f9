import { condition } from '../../rulebook/condition.ts'
import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'
import { UNSTATABLE } from '../../rulebook/test.ts'
import { CLUSTER_MUNITION } from './categories.ts'

const PARTY = 'each State Party'
const PROCESS =
  'procedure of the meetings: its decisions are entries, and the deadlines are computed from them'

const clear = (id: string, digest: string): Provision =>
  provision(
    id,
    'obligation',
    PARTY,
    digest,
    norm('requires', ['clear'], CLUSTER_MUNITION, {
      conditions: [
        condition('the area is known or suspected and under the party’s jurisdiction or control', id),
      ],
    }),
  )

const REQUEST = {
  a: 'how long an extension is asked for',
  b: 'the reasons for it, and the means at hand and needed',
  c: 'how further work is prepared and what was done',
  d: 'the whole area that held remnants at entry into force and what was found since',
  e: 'the area cleared since entry into force',
  f: 'the area left to clear',
  g: 'the circumstances that hindered clearance',
  h: 'the humanitarian, social, economic and environmental effects',
  i: 'whatever else matters to it',
} as const

/** Art. 4: clearing remnants, within ten years of entry into force or of the end of the hostilities that left them. */
export const ccmClearance: readonly Provision[] = [
  clear(
    'ccm/art_4__para_1',
    'A party clears and destroys remnants in contaminated areas under its jurisdiction or control.',
  ),
  clear(
    'ccm/art_4__para_1__point_a',
    'Remnants there at entry into force are cleared within ten years of it.',
  ),
  clear(
    'ccm/art_4__para_1__point_b',
    'Remnants that arise later are cleared within ten years after the active hostilities that left them.',
  ),
  provision(
    'ccm/art_4__para_1__point_c',
    'obligation',
    PARTY,
    'A party that has finished declares so to the next meeting.',
    norm('requires', ['report'], null, {
      scope: UNSTATABLE,
      conditions: [condition('the party has finished its clearance', 'ccm/art_4__para_1__point_c')],
    }),
  ),
  ...listed('obligation', PARTY, 'how the duty of paragraph 1 is carried out; the paragraph computes', {
    'ccm/art_4__para_2__point_a': 'A party surveys and records the threat with every effort.',
    'ccm/art_4__para_2__point_b': 'It sets priorities, plans and raises means.',
    'ccm/art_4__para_2__point_c': 'It marks, watches and fences areas so that civilians stay out.',
    'ccm/art_4__para_2__point_d': 'It clears and destroys all remnants.',
    'ccm/art_4__para_2__point_e': 'It teaches those who live in or near such areas about the risk.',
    'ccm/art_4__para_3': 'It takes international standards of mine action into account.',
  }),
  ...listed('encouragement', 'a State Party that used them before', 'an encouragement: no duty is owed', {
    'ccm/art_4__para_4':
      'A party that used cluster munitions on another’s territory before they were bound is strongly encouraged to help.',
    'ccm/art_4__para_4__point_a': 'The encouragement holds once the Convention is in force for both.',
    'ccm/art_4__para_4__point_b':
      'Help includes data on types, quantities and places of use where available.',
  }),
  textOnly(
    'ccm/art_4__para_5',
    'procedure',
    'a State Party that cannot finish',
    'A party that believes it cannot finish in time may ask for an extension of up to five years, no longer than strictly needed.',
    PROCESS,
  ),
  ...listed(
    'obligation',
    'the requesting State Party',
    PROCESS,
    Object.fromEntries(
      Object.entries(REQUEST).map(([point, what]) => [
        `ccm/art_4__para_6__point_${point}`,
        `A request states ${what}; it comes at least nine months before the meeting.`,
      ]),
    ),
  ),
  textOnly(
    'ccm/art_4__para_7',
    'procedure',
    'the meeting or conference',
    'The parties present and voting decide on a request by majority, and may grant less or set benchmarks.',
    PROCESS,
  ),
  textOnly(
    'ccm/art_4__para_8',
    'procedure',
    'the requesting State Party',
    'An extension may be renewed by up to five years on a new request that reports what was done meanwhile.',
    PROCESS,
  ),
]
