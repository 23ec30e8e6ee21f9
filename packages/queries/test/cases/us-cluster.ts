import { type CaseTable, is, q } from './case.ts'

const STATUTE = 'US-CM-EXPORT-2009B#1'

export const usCluster: CaseTable = {
  title: 'The United States: its policies on cluster munitions',
  cases: [
    {
      ask: q('2009-03-10', 'USA', 'transfer', 'cluster_munition'),
      policy: is('not_regulated', '', { until: '2009-03-11' }),
      why: 'The limit starts with the appropriations act of 11 March 2009; an earlier one has no source.',
      source: 'us-pl111-8-2009',
    },
    {
      ask: q('2009-06-01', 'USA', 'transfer', 'cluster_munition'),
      policy: is('conditional', '', { conditions: ['99 percent'], until: '2009-12-17' }),
      why: 'Barred below 99 per cent, limited above; the rate is not stated.',
      source: 'us-pl111-8-2009',
    },
    {
      ask: q('2009-12-16', 'USA', 'transfer', 'cluster_munition'),
      policy: is('conditional', '', { until: '2009-12-17' }),
      why: 'The act of 16 December is confirmed on its own day only.',
      source: 'us-pl111-117-2009',
    },
    {
      ask: q('2010-06-01', 'USA', 'transfer', 'cluster_munition'),
      policy: is('unknown', STATUTE, { until: null }),
      why: 'Renewals have no source in the record: unknown, not lapsed.',
      source: 'us-pl111-117-2009',
    },
    {
      ask: q('2023-08-01', 'USA', 'transfer', 'cluster_munition', { counterpart: 'UKR' }),
      law: is('not_regulated'),
      policy: is('unknown', '', { until: null }),
      other: { law: is('not_regulated') },
      why: 'An executive permission against a statute, by a waiver no source shows: both are shown, the answer is unknown. Neither state is bound by the Convention on Cluster Munitions.',
      source: 'us-cm-ukr-sullivan-2023',
    },
    {
      ask: q('2012-01-01', 'USA', 'use', 'cluster_munition'),
      policy: is('conditional', 'US-CM-2008#4', { until: null, conditions: ['approval'] }),
      why: 'Until the end of 2018 with the commander’s approval; the policy of 2017 keeps it conditional.',
      source: 'cmm-2011-usa',
    },
    {
      ask: q('2019-06-01', 'USA', 'use', 'cluster_munition'),
      policy: is('conditional', 'US-CM-2017#2', { context: ['US-CM-2008#1'] }),
      why: 'The ban planned for 2019 was repealed before it took effect and decides nothing.',
      source: 'us-cm-2017-fas',
    },
    {
      ask: q('2018-06-01', 'USA', 'produce', 'cluster_munition'),
      policy: is('conditional', 'US-CM-2017#3', { conditions: ['1%'] }),
      why: 'New ones only with a failure rate of one per cent or less.',
      source: 'us-cm-2017-nyt',
    },
    {
      ask: q('2005-06-01', 'USA', 'produce', 'cluster_munition'),
      policy: is('not_regulated', '', { context: ['US-CM-2001#1'] }),
      why: 'A policy of 2001 without a source is shown and decides nothing.',
      source: 'us-cm-2017-fas',
    },
    {
      ask: q('2010-06-01', 'USA', 'stockpile', 'cluster_munition'),
      policy: is('conditional', 'US-CM-2008#3', { conditions: ['operational need'], until: null }),
      why: 'Those beyond operational need were to leave active stocks.',
      source: 'cmm-2011-usa',
    },
  ],
}
