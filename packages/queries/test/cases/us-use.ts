import { type CaseTable, is, q } from './case.ts'

const KOREA = { place: 'KOR' } as const
const ELSEWHERE = { place: 'AFG' } as const

/** What the United States’ own policies say of use, from 1992: never a matter of treaty law. */
export const usUse: CaseTable = {
  title: 'The United States: its policies on use',
  cases: [
    {
      ask: q('1996-05-15', 'USA', 'use', 'apm+persistent', ELSEWHERE),
      policy: is('not_regulated', '', { until: '1996-05-16' }),
      why: 'No policy on use before 16 May 1996.',
      source: 'us-wh-1996-05-16-policy',
    },
    {
      ask: q('1996-05-16', 'USA', 'use', 'apm+persistent', ELSEWHERE),
      policy: is('prohibited', 'US-1996#1', { until: '1998-05-15' }),
      why: 'Persistent mines outside Korea, effective at once.',
      source: 'us-wh-1996-05-16-policy',
    },
    {
      ask: q('1997-07-01', 'USA', 'use', 'apm+persistent', KOREA),
      policy: is('permitted', 'US-1996#4', { until: '1998-05-15' }),
      why: 'Korea is excepted; a named area contains its states.',
      source: 'us-wh-1996-05-16-policy',
    },
    {
      ask: q('1997-07-01', 'USA', 'use', 'apm+persistent', { place: 'korean-peninsula' }),
      policy: is('permitted', 'US-1996#4', { until: '1998-05-15' }),
      why: 'The area itself.',
      source: 'us-wh-1996-05-16-policy',
    },
    {
      ask: q('1997-07-01', 'USA', 'use', 'apm+persistent'),
      policy: is('conditional', 'US-1996#1', { conditions: ['place'] }),
      why: 'Where is not stated and decides.',
      source: 'us-wh-1996-05-16-policy',
    },
    {
      ask: q('1997-07-01', 'USA', 'use', 'apm', ELSEWHERE),
      policy: is('conditional', 'US-1996#1', { conditions: ['persistent'] }),
      why: 'Whether the mine is persistent is not stated and decides.',
      source: 'us-wh-1996-05-16-policy',
    },
    {
      ask: q('1997-07-01', 'USA', 'use', 'apm+non_persistent', ELSEWHERE),
      policy: is('conditional', 'US-1996#3', { conditions: ['CCW'] }),
      why: 'Reserved as an option, within the limits of the CCW.',
      source: 'us-wh-1996-05-16-policy',
    },
    {
      ask: q('1997-07-01', 'USA', 'use', 'apm+persistent', {
        ...ELSEWHERE,
        purpose: 'counter_mine_training',
      }),
      policy: is('not_regulated'),
      why: 'The ban does not reach mines needed to train demining personnel.',
      source: 'us-wh-1996-05-16-policy',
    },
    {
      ask: q('2000-07-01', 'USA', 'use', 'apm+persistent', KOREA),
      policy: is('conditional', 'US-PDD64-1998#3', { until: '2004-02-27' }),
      why: 'Until alternatives are ready.',
      source: 'us-fas-pdd64',
    },
    {
      ask: q('2002-12-31', 'USA', 'use', 'apm+persistent', ELSEWHERE),
      policy: is('not_regulated', '', { until: '2003-01-01' }),
      why: 'The directive of 1998 named 2003 as the end of use outside Korea; 1996 no longer held.',
      source: 'us-fas-pdd64',
    },
    {
      ask: q('2003-06-01', 'USA', 'use', 'apm+persistent', ELSEWHERE),
      policy: is('unknown', '', { until: '2004-02-27' }),
      why: 'Whether the cut-off of 2003 was ever put in force is not established.',
      source: 'us-fas-pdd64',
    },
    {
      ask: q('2003-06-01', 'USA', 'use', 'apm+persistent', KOREA),
      policy: is('conditional', 'US-PDD64-1998#3', { until: '2004-02-27' }),
      why: 'The doubtful cut-off excepts Korea.',
      source: 'us-fas-pdd64',
    },
    {
      ask: q('2004-02-27', 'USA', 'use', 'apm+persistent', ELSEWHERE),
      policy: is('prohibited', 'US-2004#2', { until: '2025-12-02' }),
      why: 'Persistent mines stay barred outside Korea under 2004, 2014, 2020 and 2022 alike.',
      source: 'us-crs-if11440-2020',
    },
    {
      ask: q('2005-07-01', 'USA', 'use', 'apm+persistent', KOREA),
      policy: is('permitted', 'US-2004#1', { until: '2011-01-01' }),
      why: 'Kept for Korea to the end of 2010.',
      source: 'us-wh-2004-03-02',
    },
    {
      ask: q('2011-01-01', 'USA', 'use', 'apm+persistent', KOREA),
      policy: is('prohibited', 'US-2004#4', { until: '2022-06-21' }),
      why: 'After 2010 no persistent mines anywhere.',
      source: 'us-state-2004-02-27',
    },
    {
      ask: q('2005-07-01', 'USA', 'use', 'apm+persistent'),
      policy: is('conditional', '', { conditions: ['place'], until: '2011-01-01' }),
      why: 'Korea or elsewhere is not stated; from 2011 it no longer matters.',
      source: 'us-wh-2004-03-02',
    },
    {
      ask: q('2005-07-01', 'USA', 'use', 'apm+non_persistent', ELSEWHERE),
      policy: is('permitted', 'US-2004#5', { until: '2014-09-23' }),
      why: 'No limit of time or place for mines that destroy themselves.',
      source: 'hrw-2004-02-27',
    },
    {
      ask: q('2005-07-01', 'USA', 'use', 'apm', ELSEWHERE),
      policy: is('conditional', '', { conditions: ['persistent'] }),
      why: 'The persistent are barred, the others allowed; which is not stated.',
      source: 'us-crs-if11440-2020',
    },
    {
      ask: q('2005-07-01', 'USA', 'use', 'avm+persistent', ELSEWHERE),
      policy: is('conditional', 'US-2004#3', { conditions: ['authorised by the President'] }),
      why: 'Vehicle mines only with the President’s authority.',
      source: 'us-state-2004-02-27',
    },
    {
      ask: q('2012-07-01', 'USA', 'use', 'avm+persistent', KOREA),
      policy: is('prohibited', 'US-2004#4'),
      why: 'From 2011 vehicle mines as well, Korea included.',
      source: 'us-state-2004-02-27',
    },
    {
      ask: q('2014-09-22', 'USA', 'use', 'apm+non_persistent', ELSEWHERE),
      policy: is('permitted', 'US-2004#5', { until: '2014-09-23' }),
      why: 'The day before the policy of 23 September 2014.',
      source: 'hrw-2004-02-27',
    },
    {
      ask: q('2014-09-23', 'USA', 'use', 'apm+non_persistent', ELSEWHERE),
      policy: is('prohibited', 'US-2014-09#1', { until: '2020-01-31' }),
      why: 'All anti-personnel mines outside Korea.',
      source: 'us-nsc-2014-09-23-statement',
    },
    {
      ask: q('2015-07-01', 'USA', 'use', 'apm+non_persistent', KOREA),
      policy: is('permitted', 'US-2014-09#4', { until: '2020-01-31' }),
      why: 'Policy for the peninsula left unchanged, under the limits of 2020 no longer unconditional.',
      source: 'us-nsc-2014-09-23-statement',
    },
    {
      ask: q('2015-07-01', 'USA', 'use', 'apm'),
      policy: is('conditional', '', { conditions: ['place'] }),
      why: 'Korea or elsewhere is not stated.',
      source: 'us-nsc-2014-09-23-statement',
    },
    {
      ask: q('2021-07-01', 'USA', 'use', 'apm+non_persistent', ELSEWHERE),
      policy: is('conditional', 'US-2020#1 US-2020#2', { until: '2022-06-21' }),
      why: 'When necessary in major contingencies; who approves is reported in two ways, and both are kept.',
      source: 'us-crs-if11440-2020',
    },
    {
      ask: q('2021-07-01', 'USA', 'use', 'apm+persistent', KOREA),
      policy: is('prohibited', 'US-2020#3', { until: '2022-06-21' }),
      why: 'Persistent mines forbidden everywhere in 2020; the policy of 2022 left Korea unlimited.',
      source: 'us-crs-if11440-2020',
    },
    {
      ask: q('2021-07-01', 'USA', 'use', 'apm+remotely_delivered+non_persistent', ELSEWHERE),
      policy: is('conditional', 'US-2020#4', { displaced: { 'US-2020#1': 'US-2020#4' } }),
      why: 'A rule of its own for scattered mines, beside the general one.',
      source: 'us-insidedefense-2020-01-31',
    },
    {
      ask: q('2022-07-01', 'USA', 'use', 'apm+non_persistent', ELSEWHERE),
      policy: is('prohibited', 'US-2022#1', { until: '2025-12-02' }),
      why: 'The policy of 21 June 2022.',
      source: 'us-afp-2022-06-21',
    },
    {
      ask: q('2022-07-01', 'USA', 'use', 'apm', KOREA),
      policy: is('permitted', 'US-2022#7', { until: '2025-12-02' }),
      why: 'Policy for the peninsula left unchanged.',
      source: 'us-reuters-2022-06-21',
    },
    {
      ask: q('2022-07-01', 'USA', 'use', 'apm', { place: 'PRK' }),
      policy: is('permitted', 'US-2022#7', { until: '2025-12-02' }),
      why: 'The peninsula contains both states.',
      source: 'us-reuters-2022-06-21',
    },
    {
      ask: q('2022-07-01', 'USA', 'use', 'apm'),
      policy: is('conditional', '', { conditions: ['place'] }),
      why: 'Where is not stated and decides.',
      source: 'us-afp-2022-06-21',
    },
    {
      ask: q('2025-12-01', 'USA', 'use', 'apm+non_persistent', ELSEWHERE),
      policy: is('prohibited', 'US-2022#1', { until: '2025-12-02' }),
      why: 'The last day of the policy of 2022.',
      source: 'us-afp-2022-06-21',
    },
    {
      ask: q('2025-12-02', 'USA', 'use', 'apm+non_persistent', ELSEWHERE),
      policy: is('conditional', 'US-2025-INTERIM#1', { until: null, context: ['US-2026-PENDING#1'] }),
      why: 'Interim memo: commanders decide, with steps to limit civilian harm. The announced new policy decides nothing.',
      source: 'act-2026-01',
    },
    {
      ask: q('2026-02-01', 'USA', 'use', 'apm+remotely_delivered+non_persistent', ELSEWHERE),
      policy: is('conditional', 'US-2025-INTERIM#2', {
        displaced: { 'US-2025-INTERIM#1': 'US-2025-INTERIM#2' },
      }),
      why: 'Scattered mines only with compliant self-destruction and self-deactivation.',
      source: 'us-wapo-2025-12-19',
    },
    {
      ask: q('2018-07-01', 'USA', 'assist', 'apm', { assisted: 'use', place: 'AFG', counterpart: 'AFG' }),
      policy: is('prohibited', 'US-2014-09#2', { until: '2020-01-31' }),
      why: 'Not assist, encourage or induce outside Korea.',
      source: 'us-nsc-2014-09-23-statement',
    },
    {
      ask: q('2018-07-01', 'USA', 'assist', 'apm', { assisted: 'use', place: 'KOR', counterpart: 'KOR' }),
      policy: is('not_regulated'),
      why: 'The undertaking excepts the Korean Peninsula.',
      source: 'us-nsc-2014-09-23-statement',
    },
    {
      ask: q('2026-02-01', 'USA', 'assist', 'apm', { assisted: 'use', place: 'UKR', counterpart: 'UKR' }),
      policy: is('unknown', 'US-2025-INTERIM#7', { until: null }),
      why: 'No text found states a position after 2 December 2025.',
      source: 'act-2026-01',
    },
  ],
}
