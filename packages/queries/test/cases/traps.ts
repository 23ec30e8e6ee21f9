import { type CaseTable, is, q } from './case.ts'

/** Where a careless reader goes wrong: overlap, succession and order of norms. */
export const traps: CaseTable = {
  title: 'Traps',
  cases: [
    {
      ask: q('2014-07-01', 'USA', 'use', 'apm+non_persistent', { place: 'AFG' }),
      policy: is('permitted', 'US-2004#5', { until: '2014-09-23' }),
      why: 'Superseded in part: June 2014 ended production alone; the rest of the policy of 2004 held to September.',
      source: 'us-nsc-2014-06-27',
    },
    {
      ask: q('2014-07-01', 'USA', 'acquire', 'apm+non_persistent'),
      policy: is('prohibited', 'US-2014-06#2', { until: '2020-01-31' }),
      why: 'The part that did change.',
      source: 'us-nsc-2014-09-23-statement',
    },
    {
      ask: q('1999-06-01', 'USA', 'use', 'apm+persistent', { place: 'AFG' }),
      policy: is('not_regulated', '', { context: ['US-USEMORAT-1996#1'] }),
      why: 'A statute repealed before it took effect never barred anything.',
      source: 'us-pl104-106-1996',
    },
    {
      ask: q('2026-03-02', 'USA', 'use', 'apm+non_persistent', { place: 'AFG' }),
      policy: is('conditional', 'US-2025-INTERIM#1', { context: ['US-2026-PENDING#1'] }),
      why: 'The day on which the new policy was due brings no new policy.',
      source: 'us-wapo-2025-12-19',
    },
    {
      ask: q('2023-12-01', 'USA', 'transfer', 'cluster_munition', { counterpart: 'UKR', place: 'UKR' }),
      policy: is('unknown', '', { until: null }),
      why: 'A lower rank does not set a statute aside without a waiver that a source shows.',
      source: 'cmm-2025-reuters',
    },
    {
      ask: q('2024-02-29', 'FIN', 'produce', 'apm'),
      law: is('prohibited', 'apmbc/art_1__para_1__point_b', { until: '2026-01-10' }),
      why: 'A leap day is a day.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2025-12-27', 'FIN', 'produce', 'apm'),
      law: is('prohibited', 'apmbc/art_1__para_1__point_b', { until: '2026-01-10' }),
      why: 'The exit of its neighbours changes nothing for Finland.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2026-02-03', 'POL', 'produce', 'apm'),
      law: is('prohibited', 'apmbc/art_1__para_1__point_b', { until: '2026-02-20' }),
      why: 'Leaving, not left.',
      source: 'untc-xxvi-5',
    },
  ],
}
