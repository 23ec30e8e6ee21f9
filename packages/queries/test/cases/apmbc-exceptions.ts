import { type CaseTable, is, q } from './case.ts'

const A = 'apmbc/art_1__para_1__point_a'
const B = 'apmbc/art_1__para_1__point_b'
const KEEP = 'apmbc/art_3__para_1'
const text = 'text-apmbc'

/** Arts. 3 to 9: what may be kept or moved, the four years of art. 4, and the duties to act. */
export const apmbcExceptions: CaseTable = {
  title: 'The Mine Ban Convention: exceptions, stocks and duties',
  cases: [
    {
      ask: q('2020-08-01', 'DEU', 'retain', 'apm', { purpose: 'counter_mine_training' }),
      law: is('conditional', KEEP, {
        displaced: { [B]: KEEP },
        conditions: ['minimum'],
        until: null,
      }),
      why: 'Art. 3(1): some mines, no more than the minimum absolutely needed.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'SWE', 'retain', 'apm', { purpose: 'counter_mine_development' }),
      law: is('conditional', KEEP, { displaced: { [B]: KEEP } }),
      why: 'Development of detection and clearance techniques is the other purpose of art. 3(1).',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'retain', 'apm', { purpose: 'combat_training' }),
      law: is('prohibited', B, { until: null }),
      why: 'Training soldiers to lay mines is no purpose of art. 3(1).',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'retain', 'apm', { purpose: 'combat' }),
      law: is('prohibited', B),
      why: 'No exception for combat.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'transfer', 'apm', {
        purpose: 'counter_mine_training',
        counterpart: 'FRA',
      }),
      law: is('conditional', KEEP, { displaced: { [B]: KEEP } }),
      why: 'Art. 3(1) opens transfer as well as keeping.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'acquire', 'apm', { purpose: 'combat_training' }),
      law: is('prohibited', B),
      why: 'Art. 3(1) opens keeping and transfer for its own purposes, and combat training is none.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'produce', 'apm', { purpose: 'counter_mine_training' }),
      law: is('prohibited', B),
      why: 'Production is not among what art. 3(1) opens.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'use', 'apm', { purpose: 'counter_mine_training' }),
      law: is('prohibited', A),
      why: 'Art. 3 never lifts the ban on use.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'THA', 'transfer', 'apm', { purpose: 'destruction' }),
      law: is('permitted', 'apmbc/art_3__para_2', {
        displaced: { [B]: 'apmbc/art_3__para_2' },
        until: null,
      }),
      why: 'Art. 3(2): transfer for destruction, no cap on numbers. Thailand is bound by no CCW protocol.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'DEU', 'transfer', 'apm', { purpose: 'destruction' }),
      law: is('conditional', 'ccw-p2a/art_8__para_1__point_d', {
        beside: { 'apmbc/art_3__para_2': 'permits' },
        displaced: { [B]: 'apmbc/art_3__para_2' },
      }),
      why: 'The Convention allows it; Amended Protocol II still asks where the mines go. The strictest layer decides.',
      source: 'text-p2a',
    },
    {
      ask: q('2020-08-01', 'DEU', 'retain', 'apm', { purpose: 'destruction' }),
      law: is('prohibited', B),
      why: 'Art. 3(2) opens transfer for destruction; keeping mines past the art. 4 day is no exception.',
      source: text,
    },
    {
      ask: q('2014-08-01', 'FIN', 'stockpile', 'apm'),
      law: is('conditional', 'apmbc/art_4', {
        displaced: { [B]: 'apmbc/art_4' },
        until: '2016-07-02',
      }),
      why: 'Stock held at entry into force (1 July 2012) is tolerated for four years.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2016-07-01', 'FIN', 'stockpile', 'apm'),
      law: is('conditional', 'apmbc/art_4', { until: '2016-07-02' }),
      why: 'The fourth anniversary itself is in time.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2016-07-02', 'FIN', 'stockpile', 'apm'),
      law: is('prohibited', B, { until: '2026-01-10' }),
      why: 'The day after, the ban stands alone; no extension exists under art. 4.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2003-03-01', 'DEU', 'stockpile', 'apm'),
      law: is('conditional', 'apmbc/art_4', { until: '2003-03-02' }),
      why: 'In force for Germany on 1 March 1999; last day of the four years.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2003-03-02', 'DEU', 'stockpile', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'First day after the four years.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2017-06-01', 'POL', 'stockpile', 'apm'),
      law: is('conditional', 'apmbc/art_4', { until: '2017-06-02' }),
      why: 'In force for Poland on 1 June 2013.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2020-08-01', 'GRC', 'destroy_stockpile', 'apm'),
      law: is('required', 'apmbc/art_4', { until: null }),
      why: 'Art. 4 asks for destruction; the duty does not end with its deadline.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'AGO', 'clear', 'apm'),
      law: is('required', 'apmbc/art_5__para_1', { until: null }),
      why: 'Art. 5(1).',
      source: text,
    },
    {
      ask: q('2020-08-01', 'AGO', 'report', 'apm'),
      law: is('required', 'apmbc/art_7__para_1 apmbc/art_7__para_2', { until: null }),
      why: 'Art. 7: initial report and yearly update.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'CHE', 'cooperate', 'apm'),
      law: is('required', 'apmbc/art_6__para_2 apmbc/art_8__para_1', { until: null }),
      why: 'Arts. 6(2) and 8(1) bind every party, able to give help or not.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'THA', 'assist_victims', 'apm'),
      law: is('conditional', 'apmbc/art_6__para_3', { conditions: ['in a position to do so'] }),
      why: 'Art. 6(3) asks help of those in a position to give it.',
      source: text,
    },
    {
      ask: q('2020-08-01', 'RUS', 'destroy_stockpile', 'apm'),
      law: is('not_regulated', '', { until: null }),
      why: 'No party to the Convention; no other instrument asks for stocks to be destroyed.',
      source: 'untc-xxvi-5',
    },
  ],
}
