import type { DisputedPoint } from '../../rulebook/provision.ts'

/**
 * Points on which custom is debated. Custom has no body of parties, so nobody can decide them; a ban is nowhere
 * established on the sources read, and the layer answers by the rules that are.
 */
export const customDisputed: readonly DisputedPoint[] = [
  {
    id: 'anti_personnel_ban',
    question: 'Does custom ban anti-personnel mines for states that no treaty binds?',
    state: 'contested',
    positions: [
      {
        by: ['USA'],
        view: 'Landmines as a class are not forbidden.',
        source: 'dod-low-383',
      },
      {
        by: ['Landmine Monitor (Lowenstein clinic)'],
        view: 'A customary norm against the mines is emerging.',
        source: 'lm-1999-custom',
      },
      {
        by: ['Georgetown Law Journal'],
        view: 'Custom can come to bind states outside the Convention.',
        source: 'georgetown-2015',
      },
      {
        by: ['Lieber Institute'],
        view: 'Use by a state outside the Convention is lawful if the rules on use are kept.',
        source: 'lieber-2020-us',
      },
    ],
  },
  {
    id: 'cluster_ban',
    question: 'Does custom ban cluster munitions for states that no treaty binds?',
    state: 'contested',
    positions: [
      {
        by: ['Pepperdine Law Review'],
        view: 'Tribunals have judged single attacks by distinction and proportionality.',
        source: 'wiebe-2008',
      },
    ],
  },
  {
    id: 'reach_of_rule_71',
    question: 'Are landmines by nature indiscriminate?',
    state: 'contested',
    positions: [
      { by: ['USA'], view: 'Landmines as a class are not forbidden.', source: 'dod-low-383' },
      {
        by: ['Report on the Practice of Rwanda'],
        view: 'Landmines count among weapons that are by nature indiscriminate.',
        source: 'icrc-rw-rule71',
      },
    ],
  },
  {
    id: 'recording_in_internal_conflict',
    question: 'Does the duty to record hold in non-international armed conflict?',
    state: 'contested',
    positions: [{ by: ['ICRC study'], view: 'Arguably it does.', source: 'icrc-rule82' }],
  },
  {
    id: 'weight_of_the_study',
    question: 'How far does the study prove what is custom?',
    state: 'contested',
    positions: [
      {
        by: ['USA'],
        view: 'It welcomes the study, questions its method and evidence, and had not finished its review.',
        source: 'us-icrc-2006',
      },
      {
        by: ['ICRC study'],
        view: 'Its author answers that method and evidence hold.',
        source: 'henckaerts-2007',
      },
      {
        by: ['International Review of the Red Cross'],
        view: 'A survey finds that courts and states rely on it more and more.',
        source: 'irrc-2022',
      },
    ],
  },
]
