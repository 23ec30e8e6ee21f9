import { listed } from '../../rulebook/listed.ts'
import { norm, type Provision, provision } from '../../rulebook/provision.ts'

const PARTY = 'each State Party'

const POINTS = {
  a: 'the national measures of art. 9',
  b: 'all stocked cluster munitions and submunitions by type, quantity and, if possible, lot',
  c: 'technical features of what it made before, if known, and holds',
  d: 'the conversion or closing of production',
  e: 'destruction programmes with their methods, sites and standards',
  f: 'what was destroyed, with methods, sites and standards',
  g: 'stock found after destruction was reported finished, and what is planned for it',
  h: 'as far as possible the size and place of contaminated areas and what lies there',
  i: 'clearance programmes and what was cleared',
  j: 'risk education and warnings to people near such areas',
  k: 'how its duties to victims are carried out',
  l: 'the bodies that report and carry out measures',
  m: 'the means it gives to the work, at home and abroad',
  n: 'the help it gives to others',
} as const

/** Art. 7: the initial report and the yearly updates. */
export const ccmTransparency: readonly Provision[] = [
  provision(
    'ccm/art_7__para_1',
    'obligation',
    PARTY,
    'A party reports to the Secretary-General within 180 days of entry into force for it.',
    norm('requires', ['report'], null, {}),
  ),
  ...listed(
    'obligation',
    PARTY,
    'what a report contains; whether it is owed is computed from the paragraph',
    Object.fromEntries(
      Object.entries(POINTS).map(([point, what]) => [
        `ccm/art_7__para_1__point_${point}`,
        `A report gives ${what}.`,
      ]),
    ),
  ),
  provision(
    'ccm/art_7__para_2',
    'obligation',
    PARTY,
    'A party updates its report every year by 30 April, for the last calendar year.',
    norm('requires', ['report'], null, {}),
  ),
  ...listed('obligation', 'the Secretary-General', 'addressed to the Secretary-General', {
    'ccm/art_7__para_3': 'The Secretary-General passes all reports on to the parties.',
  }),
]
