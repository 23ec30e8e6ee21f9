import { norm, type Provision, provision, textOnly } from '../../rulebook/provision.ts'

const PARTY = 'each State Party'

const POINTS = {
  a: 'the national measures of art. 9',
  b: 'all stockpiled mines by type and quantity, with lot numbers if possible',
  c: 'as far as possible the place, type, quantity and date of mines in mined or suspected areas',
  d: 'mines kept or transferred under art. 3 and the bodies authorised to do so',
  e: 'programmes to convert or close production facilities',
  f: 'destruction programmes with their methods, sites and standards',
  g: 'mines destroyed since entry into force, under arts. 4 and 5 apart',
  h: 'technical features of the mines it made, if known, and holds',
  i: 'warnings given to people near mined areas',
} as const

/** Art. 7: the initial report and the yearly updates. */
export const apmbcTransparency: readonly Provision[] = [
  provision(
    'apmbc/art_7__para_1',
    'obligation',
    PARTY,
    'A party reports to the Secretary-General within 180 days of entry into force for it.',
    norm('requires', ['report'], null, {}),
  ),
  ...Object.entries(POINTS).map(([point, what]) =>
    textOnly(
      `apmbc/art_7__para_1__point_${point}`,
      'obligation',
      PARTY,
      `A report gives ${what}.`,
      'what a report contains; whether it is owed is computed from the paragraph',
    ),
  ),
  provision(
    'apmbc/art_7__para_2',
    'obligation',
    PARTY,
    'A party updates its report every year by 30 April, for the last calendar year.',
    norm('requires', ['report'], null, {}),
  ),
  textOnly(
    'apmbc/art_7__para_3',
    'obligation',
    'the Secretary-General',
    'The Secretary-General passes all reports on to the parties.',
    'addressed to the Secretary-General',
  ),
]
