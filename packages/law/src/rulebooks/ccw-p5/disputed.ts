import type { DisputedPoint } from '../../rulebook/provision.ts'

/** Points on which declarations differ; the conference has decided none of them. */
export const p5Disputed: readonly DisputedPoint[] = [
  {
    id: 'allotted_clearance',
    question: 'May a settlement allot the duties of art. 3 otherwise?',
    state: 'contested',
    positions: [{ by: ['USA'], view: 'A settlement of a conflict may.', source: 'untc-xxvi-2-d' }],
  },
]
