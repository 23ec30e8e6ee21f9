import { type CaseTable, is, PEACE, q, WAR } from './case.ts'

const A = 'apmbc/art_1__para_1__point_a'
const B = 'apmbc/art_1__para_1__point_b'
const C = 'apmbc/art_1__para_1__point_c'
const text = 'text-apmbc'

/** Art. 1 for States Parties that have long been bound, and what the ban on assistance reaches. */
export const apmbcBans: CaseTable = {
  title: 'The Mine Ban Convention: what art. 1 bars',
  cases: [
    {
      ask: q('2020-06-01', 'FRA', 'use', 'apm'),
      law: is('prohibited', A, { until: null, contested: false }),
      why: 'Art. 1(1)(a) knows no exception.',
      source: text,
    },
    {
      ask: q('2020-06-01', 'FRA', 'use', 'apm', PEACE),
      law: is('prohibited', A, { until: null }),
      why: 'Under no circumstances: in peace.',
      source: text,
    },
    {
      ask: q('2020-06-01', 'FRA', 'use', 'apm', WAR),
      law: is('prohibited', A, { until: null }),
      why: 'Under no circumstances: in armed conflict.',
      source: text,
    },
    {
      ask: q('2020-06-01', 'FRA', 'use', 'apm', { situation: 'emergency' }),
      law: is('prohibited', A, { until: null }),
      why: 'Under no circumstances: in an emergency, self-defence included.',
      source: text,
    },
    {
      ask: q('2020-06-01', 'JPN', 'develop', 'apm'),
      law: is('prohibited', B, { until: null }),
      policy: is('not_covered'),
      why: 'Art. 1(1)(b); no policy of Japan is recorded, which is no permission.',
      source: text,
    },
    {
      ask: q('2020-06-01', 'BRA', 'produce', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Art. 1(1)(b).',
      source: text,
    },
    {
      ask: q('2020-06-01', 'CAN', 'acquire', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Art. 1(1)(b).',
      source: text,
    },
    {
      ask: q('2020-06-01', 'ITA', 'stockpile', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Art. 1(1)(b); the four years of art. 4 ended long before.',
      source: text,
    },
    {
      ask: q('2020-06-01', 'GBR', 'retain', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Keeping mines is open only for a purpose of art. 3(1), and none is claimed.',
      source: text,
    },
    {
      ask: q('2020-06-01', 'DEU', 'transfer', 'apm', { counterpart: 'NOR' }),
      law: is('prohibited', B, { until: null }),
      other: { law: is('prohibited', B), policy: is('prohibited', 'NOR-1998-ACT#3') },
      why: 'A transfer to anyone is barred; the receiver acquires, which is barred as well, and by its own Act.',
      source: text,
    },
    {
      ask: q('2023-01-01', 'DEU', 'transfer', 'apm', { counterpart: 'USA' }),
      law: is('prohibited', B),
      other: { law: is('not_regulated'), policy: is('prohibited', 'US-2022#3') },
      why: 'The ban covers transfers to non-parties. No treaty bars the United States from acquiring; its policy of 2022 does.',
      source: text,
    },
    {
      ask: q('2020-06-01', 'DEU', 'transfer', 'apm', { counterpart: 'non_state' }),
      law: is('prohibited', B),
      why: 'To anyone, directly or indirectly: private persons and armed groups too.',
      source: text,
    },
    {
      ask: q('2020-06-01', 'GBR', 'transit', 'apm'),
      law: is('unsettled', B, { contested: true, views: ['ZWE', 'ZMB', 'CMR'], until: null }),
      why: 'Art. 2(4) reads both ways and no meeting has decided.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'GBR', 'assist', 'apm', { assisted: 'use', counterpart: 'USA' }),
      law: is('prohibited', C, { contested: true, views: ['GBR', 'AUS', 'CAN', 'POL', 'ICBL'] }),
      other: { policy: is('conditional') },
      why: 'Art. 1(1)(c), in any way; that merely taking part in operations with a non-party is assistance is contested.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2020-08-01', 'AUS', 'assist', 'apm', { assisted: 'use', counterpart: 'non_state' }),
      law: is('prohibited', C, { contested: false }),
      why: 'Whoever is helped: armed groups too. The declarations speak of states that are not parties.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'AUS', 'assist', 'apm', { assisted: 'use', counterpart: 'FRA' }),
      law: is('prohibited', C, { contested: false }),
      other: { law: is('prohibited', A) },
      why: 'Both are parties: nothing is disputed.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2020-08-01', 'AUS', 'assist', 'apm', { assisted: 'use' }),
      law: is('prohibited', C, { contested: true, views: ['AUS'] }),
      why: 'Who is helped is not stated; it may be a state that is not a party.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2020-08-01', 'DEU', 'assist', 'apm', { assisted: 'produce', counterpart: 'KOR' }),
      law: is('prohibited', C),
      other: { law: is('not_regulated') },
      why: 'Helping a non-party to do what a party may not; the non-party itself is free to produce.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'assist', 'apm', { assisted: 'transfer', purpose: 'destruction' }),
      law: is('permitted', C, { contested: false }),
      why: 'Only help with what is forbidden to a party is barred; a transfer for destruction is not (art. 3(2)).',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'assist', 'apm', { assisted: 'retain', purpose: 'counter_mine_training' }),
      law: is('conditional', C),
      why: 'As far as the helped state could itself keep the mines under art. 3(1).',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'assist', 'apm', { assisted: 'destroy_stockpile', counterpart: 'UKR' }),
      law: is('not_regulated', '', { beside: { apmbc: 'silent' } }),
      other: { law: is('required', 'apmbc/art_4') },
      why: 'Destroying stocks is a duty of parties: the ban on assistance does not reach help with it.',
      source: text,
    },
    {
      ask: q('2001-01-01', 'DEU', 'assist', 'apm', { assisted: 'stockpile', counterpart: 'USA' }),
      law: is('prohibited', C, { until: null }),
      why: 'Art. 4 tolerates a party’s own stock for four years, not help with that of a state outside.',
      source: text,
    },
    {
      ask: q('2001-01-01', 'DEU', 'assist', 'apm', { assisted: 'stockpile', counterpart: 'HUN' }),
      law: is('conditional', C, { contested: false, until: '2003-03-02' }),
      why: 'The stock of another party inside its own four years is not forbidden to it.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'NZL', 'assist', 'apm', { assisted: 'use', counterpart: 'USA' }),
      law: is('prohibited', C),
      policy: is('prohibited', 'NZL-1998-ACT#6', { until: null }),
      why: 'Law and national Act both bar assistance; they are told apart.',
      source: 'nzl-icrc-practice',
    },
    {
      ask: q('2026-03-01', 'FIN', 'assist', 'apm', { assisted: 'produce', counterpart: 'POL' }),
      law: is('not_regulated'),
      other: { law: is('not_regulated') },
      why: 'Neither state is bound any more, and no other instrument rules on production.',
      source: 'untc-xxvi-5',
    },
  ],
}
