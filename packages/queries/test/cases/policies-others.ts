import { type CaseTable, is, q } from './case.ts'

/** Non-parties: binding norms decide, moratoria that were only stated are context. */
export const policiesOthers: CaseTable = {
  title: 'National policies: non-parties',
  cases: [
    {
      ask: q('1996-06-01', 'RUS', 'transfer', 'apm+undetectable+persistent'),
      policy: is('prohibited', 'RUS-MORAT-1994#1', { until: '2002-12-01' }),
      why: 'Moratorium of 1994, renewed in 1997 for five years.',
      source: 'lm-2003-rus',
    },
    {
      ask: q('1996-06-01', 'RUS', 'transfer', 'apm+detectable'),
      policy: is('not_regulated'),
      why: 'The moratorium covers mines that can neither be detected nor destroy themselves.',
      source: 'lm-2003-rus',
    },
    {
      ask: q('1996-06-01', 'RUS', 'transfer', 'apm'),
      policy: is('conditional', 'RUS-MORAT-1994#1', { conditions: ['undetectable', 'persistent'] }),
      why: 'Which mines is not stated.',
      source: 'lm-2003-rus',
    },
    {
      ask: q('2003-06-01', 'RUS', 'transfer', 'apm+undetectable+persistent'),
      policy: is('not_regulated', '', { context: ['RUS-MORAT-DEFACTO#1'], until: null }),
      why: 'It ran out on 1 December 2002; what officials said in 2004 is reported practice.',
      source: 'lm-2004-rus',
    },
    {
      ask: q('2010-06-01', 'RUS', 'use', 'apm'),
      policy: is('conditional', 'RUS-IHL-2001#3', { conditions: ['marking'] }),
      why: 'The regulations of 2001: marking, recording, guarding.',
      source: 'rus-icrc-rule81',
    },
    {
      ask: q('2010-06-01', 'RUS', 'use', 'directional+command_detonated'),
      policy: is('permitted', 'RUS-IHL-2001#2'),
      why: 'Command-fired fragmentation mines without restriction.',
      source: 'rus-icrc-rule81',
    },
    {
      ask: q('2001-06-01', 'RUS', 'use', 'apm'),
      policy: is('unknown'),
      why: 'The regulations are dated by year only.',
      source: 'rus-icrc-rule81',
    },
    {
      ask: q('2020-06-01', 'RUS', 'use', 'cluster_munition'),
      policy: is('not_regulated', '', { context: ['RUS-CM-POS#1'] }),
      why: 'A position, not a norm.',
      source: 'lm-2021-rus-ccm',
    },
    {
      ask: q('1998-11-03', 'CHN', 'use', 'apm'),
      policy: is('not_regulated', '', { until: '1998-11-04' }),
      why: 'Before its acceptance of Amended Protocol II.',
      source: 'chn-icrc-rule81',
    },
    {
      ask: q('2010-06-01', 'CHN', 'use', 'apm'),
      policy: is('conditional', 'CHN-APII-1998#1', { until: null }),
      why: 'Within the limits of Amended Protocol II.',
      source: 'chn-icrc-rule81',
    },
    {
      ask: q('2010-06-01', 'CHN', 'transfer', 'apm'),
      policy: is('not_regulated', '', { context: ['CHN-MORAT-1996#1'] }),
      why: 'The moratorium of 1996 has no source here and decides nothing.',
      source: 'chn-icrc-rule81',
    },
    {
      ask: q('2010-06-01', 'IND', 'transfer', 'apm'),
      policy: is('not_regulated', '', { context: ['IND-MORAT#1'] }),
      why: 'A stated moratorium is political.',
      source: 'ind-indiatoday-2004',
    },
    {
      ask: q('2010-06-01', 'IND', 'produce', 'apm+detectable', { place: 'IND' }),
      law: is('not_regulated'),
      policy: is('not_regulated', ''),
      why: 'No norm of 2010 on production; what was reported for 2017 is practice.',
      source: 'lm-2017-ind',
    },
    {
      ask: q('2005-06-01', 'PAK', 'transfer', 'apm'),
      policy: is('prohibited', 'PAK-EXPORT-1999#1', { until: null }),
      why: 'Statutory order of 1999.',
      source: 'lm-2009-pak',
    },
    {
      ask: q('1999-06-01', 'PAK', 'transfer', 'apm'),
      policy: is('unknown'),
      why: 'The day in 1999 is not known.',
      source: 'lm-2009-pak',
    },
    {
      ask: q('2010-06-01', 'KOR', 'transfer', 'apm'),
      policy: is('not_regulated', '', { context: ['KOR-MORAT-1996#1', 'KOR-MORAT#1'] }),
      why: 'Moratoria listed or unsourced: context.',
      source: 'icrc-moratoria-1996',
    },
    {
      ask: q('2015-06-01', 'KOR', 'acquire', 'cluster_munition'),
      policy: is('conditional', 'KOR-CM-2008#1', { conditions: ['1%'], until: null }),
      why: 'Only with a failure rate of one per cent or less.',
      source: 'cmm-2021-kor',
    },
    {
      ask: q('2024-06-01', 'PRK', 'use', 'apm', { place: 'PRK' }),
      policy: is('unknown', 'PRK-NONE#1'),
      why: 'A recorded gap: no statement of policy was found.',
      source: 'prk-kbs-2024-05',
    },
    {
      ask: q('2010-06-01', 'ISR', 'transfer', 'apm'),
      policy: is('not_regulated', '', { context: ['ISR-MORAT-1994#2'] }),
      why: 'Declared for three years, then extended; political.',
      source: 'isr-icrc-profce',
    },
    {
      ask: q('2004-06-01', 'SGP', 'transfer', 'apm+hand_laid'),
      policy: is('not_regulated', '', { context: ['SGP-MORAT-1998#1'] }),
      why: 'A stated moratorium is political.',
      source: 'lm-2004-sgp',
    },
    {
      ask: q('2004-06-01', 'IRN', 'transfer', 'apm'),
      policy: is('not_regulated', '', { context: ['IRN-MORAT-1997#1'] }),
      why: 'A stated moratorium is political.',
      source: 'lm-2004-irn',
    },
    {
      ask: q('2020-06-01', 'LBN', 'use', 'apm', { place: 'LBN' }),
      policy: is('not_regulated', '', { context: ['LBN-2018-DEFACTO#1'] }),
      why: 'Following norms in fact is practice.',
      source: 'lbn-isu-2019',
    },
    {
      ask: q('2020-06-01', 'VNM', 'use', 'apm', { place: 'VNM' }),
      policy: is('not_covered', '', { until: null }),
      why: 'No policy of Viet Nam is recorded; that is no permission.',
      source: 'untc-xxvi-5',
    },
  ],
}
