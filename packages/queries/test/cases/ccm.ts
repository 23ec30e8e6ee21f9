import { type CaseTable, is, PEACE, q, WAR } from './case.ts'

const A = 'ccm/art_1__para_1__point_a'
const B = 'ccm/art_1__para_1__point_b'
const C = 'ccm/art_1__para_1__point_c'
const KEEP = 'ccm/art_3__para_6'
const MOVE = 'ccm/art_3__para_7'
const untc = 'untc-xxvi-6'
const text = 'text-ccm'

export const ccm: CaseTable = {
  title: 'The Convention on Cluster Munitions',
  cases: [
    {
      ask: q('2020-05-01', 'DEU', 'use', 'cluster_munition'),
      law: is('prohibited', A, { until: null }),
      why: 'Art. 1(1)(a), in peace and in conflict.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'CUB', 'use', 'cluster_munition', WAR),
      law: is('prohibited', A, { until: null }),
      why: 'Cuba joined this Convention and not the Mine Ban Convention.',
      source: untc,
    },
    {
      ask: q('2016-09-30', 'CUB', 'produce', 'cluster_munition'),
      law: is('conditional', 'vclt/art_18__point_b', { until: '2016-10-01' }),
      why: 'Acceded 6 April 2016; bound on the first day of the sixth month after.',
      source: untc,
    },
    {
      ask: q('2020-05-01', 'GBR', 'produce', 'cluster_munition'),
      law: is('prohibited', B),
      why: 'Art. 1(1)(b).',
      source: text,
    },
    {
      ask: q('2015-01-01', 'DEU', 'stockpile', 'cluster_munition'),
      law: is('conditional', 'ccm/art_3__para_2', { until: '2018-08-02' }),
      why: 'In force on 1 August 2010; eight years to destroy stocks, the anniversary included.',
      source: untc,
    },
    {
      ask: q('2018-08-02', 'DEU', 'stockpile', 'cluster_munition'),
      law: is('prohibited', B, { until: null }),
      why: 'The eight years are over; no extension for Germany is recorded.',
      source: untc,
    },
    {
      ask: q('2020-05-01', 'DEU', 'retain', 'cluster_munition', { purpose: 'counter_mine_training' }),
      law: is('conditional', KEEP, { displaced: { [B]: KEEP }, conditions: ['minimum'] }),
      why: 'Art. 3(6): a limited number for training and counter-measures.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'DEU', 'acquire', 'cluster_munition', { purpose: 'counter_mine_training' }),
      law: is('conditional', KEEP, { displaced: { [B]: KEEP } }),
      why: 'Here acquiring is open as well: the twins differ.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'DEU', 'retain', 'cluster_munition', { purpose: 'combat_training' }),
      law: is('prohibited', B),
      why: 'Training to use them is no purpose of art. 3(6).',
      source: text,
    },
    {
      ask: q('2020-05-01', 'DEU', 'transfer', 'cluster_munition', {
        purpose: 'destruction',
        counterpart: 'USA',
      }),
      law: is('prohibited', B),
      why: 'Art. 3(7) allows transfer to another State Party only, even for destruction.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'DEU', 'transfer', 'cluster_munition', { purpose: 'destruction' }),
      law: is('conditional', MOVE, { conditions: ['State Party'] }),
      why: 'Who receives is not stated and decides.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'FRA', 'transfer', 'cluster_munition', { counterpart: 'CHE' }),
      law: is('prohibited', `${B} att/art_6__para_2`),
      other: { law: is('prohibited', B) },
      why: 'Barred by the Convention, and through it by ATT art. 6(2); the receiver may not acquire.',
      source: 'text-att',
    },
    {
      ask: q('2020-05-01', 'GBR', 'transit', 'cluster_munition'),
      law: is('unsettled', B, { contested: true }),
      why: 'Transit is one of four points left open since 2010.',
      source: 'hrw-2011-interp',
    },
    {
      ask: q('2020-05-01', 'GBR', 'assist', 'cluster_munition', { assisted: 'use', counterpart: 'NOR' }),
      law: is('prohibited', C, { contested: false }),
      other: { law: is('prohibited', A) },
      why: 'Art. 21(3) concerns states that are not parties; Norway is one.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'GBR', 'assist', 'cluster_munition', { assisted: 'use', counterpart: 'USA' }),
      law: is('unsettled', C, { contested: true }),
      why: 'Whether art. 21(3) leaves the ban on assistance whole was never decided.',
      source: 'hrw-2011-interp',
    },
    {
      ask: q('2020-05-01', 'GBR', 'assist', 'cluster_munition', {
        assisted: 'transfer',
        purpose: 'destruction',
        counterpart: 'NOR',
      }),
      law: is('conditional', C, { conditions: ['State Party'] }),
      why: 'Helping Norway to transfer for destruction: lawful if a State Party receives, which is not stated.',
      source: text,
    },
    {
      ask: q('2012-10-01', 'CHE', 'use', 'cluster_munition'),
      law: is('prohibited', A, { until: null }),
      why: 'Switzerland applied art. 1(1)(a) alone provisionally from 17 July 2012.',
      source: untc,
    },
    {
      ask: q('2012-10-01', 'CHE', 'produce', 'cluster_munition'),
      law: is('conditional', 'vclt/art_18__point_b', { until: '2013-01-01' }),
      why: 'Production was not among what it declared: only the interim duty.',
      source: untc,
    },
    {
      ask: q('2011-05-01', 'LTU', 'produce', 'cluster_munition'),
      law: is('prohibited', B, { until: '2025-03-06' }),
      why: 'Lithuania declared provisional application of the whole of art. 1.',
      source: untc,
    },
    {
      ask: q('2025-03-05', 'LTU', 'use', 'cluster_munition', { ...WAR, place: 'LTU' }),
      law: is('prohibited', A, { until: '2025-03-06' }),
      policy: is('not_regulated', '', { until: '2025-03-06' }),
      why: 'Last day bound.',
      source: untc,
    },
    {
      ask: q('2025-03-06', 'LTU', 'use', 'cluster_munition', { ...WAR, place: 'LTU' }),
      law: is('conditional', 'custom/rule_12', { beside: { ccm: 'does_not_apply' }, until: null }),
      policy: is('permitted', 'LTU-CCM-EXIT#1', { until: null }),
      why: 'Withdrawal in effect: custom remains; its own Act lifts the ban.',
      source: 'ltu-ccm-2025-03-06',
    },
    {
      ask: q('2025-03-06', 'LTU', 'stockpile', 'cluster_munition'),
      law: is('not_regulated', '', { until: null }),
      policy: is('conditional', 'LTU-CCM-EXIT#3', { conditions: ['place'] }),
      why: 'No custom on stocks; the permission is for Lithuania, and no place is stated.',
      source: 'ltu-ccm-2025-03-06',
    },
    {
      ask: q('2020-05-01', 'USA', 'use', 'cluster_munition', WAR),
      law: is('conditional', 'custom/rule_12 custom/rule_14', { beside: { ccm: 'does_not_apply' } }),
      why: 'A ban as custom is not established.',
      source: 'text-ccm',
    },
    {
      ask: q('2020-05-01', 'AFG', 'clear', 'cluster_munition'),
      law: is('required', 'ccm/art_4__para_1__point_a', { until: null }),
      why: 'Art. 4(1).',
      source: text,
    },
    {
      ask: q('2020-05-01', 'LAO', 'assist_victims', 'cluster_munition'),
      law: is('required', 'ccm/art_5__para_1', { until: null }),
      why: 'Art. 5 is a firm duty, where the Mine Ban Convention only asks the able.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'MEX', 'report', 'cluster_munition'),
      law: is('required', 'ccm/art_7__para_1 ccm/art_7__para_2'),
      why: 'Art. 7.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'cluster_munition', PEACE),
      law: is('not_regulated', '', { beside: { apmbc: 'does_not_apply', ccm: 'does_not_apply' } }),
      why: 'No mine; and Thailand is not bound by the Convention on Cluster Munitions.',
      source: 'untc-xxvi-6',
    },
    {
      ask: q('2024-03-01', 'USA', 'transfer', 'cluster_munition', { counterpart: 'DEU' }),
      policy: is('unknown', 'US-CM-EXPORT-2009B#1'),
      other: { law: is('prohibited', 'ccm/art_1__para_1__point_b') },
      why: 'The transfers to Ukraine say nothing of other receivers; Germany may not acquire.',
      source: 'us-pl111-117-2009',
    },
  ],
}
