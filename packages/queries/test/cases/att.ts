import { type CaseTable, is, q } from './case.ts'

const B = 'apmbc/art_1__para_1__point_b'
const THROUGH = 'att/art_6__para_2'
const text = 'text-att'

/** Mines are no category of the Treaty: only what a listed arm fires, launches or delivers comes under it. */
export const att: CaseTable = {
  title: 'The Arms Trade Treaty',
  cases: [
    {
      ask: q('2020-05-01', 'DEU', 'transfer', 'apm+hand_laid'),
      law: is('prohibited', B, { beside: { att: 'does_not_apply' } }),
      why: 'A mine laid by hand is outside the Treaty; the Mine Ban Convention bars.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'DEU', 'transfer', 'apm+remotely_delivered'),
      law: is('prohibited', `${B} ${THROUGH}`, { until: null }),
      why: 'Ammunition of art. 3; art. 6(2) draws on the exporter’s own ban.',
      source: text,
    },
    {
      ask: q('2026-01-09', 'FIN', 'transfer', 'apm+remotely_delivered+non_persistent'),
      law: is('prohibited', `${B} ${THROUGH}`, { until: '2026-01-10' }),
      why: 'Last day on which art. 6(2) can draw on the Mine Ban Convention for Finland.',
      source: text,
    },
    {
      ask: q('2026-01-10', 'FIN', 'transfer', 'apm+remotely_delivered+non_persistent+detectable'),
      law: is('conditional', 'ccw-p2a/art_8__para_1__point_d att/art_7__para_3', { until: null }),
      why: 'After the withdrawal art. 6(2) has nothing to draw on; the risk assessment of art. 7 remains.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'KAZ', 'transfer', 'apm'),
      law: is('conditional', 'att/art_7__para_3', { conditions: ['remotely_delivered'] }),
      policy: is('not_regulated', '', { context: ['KAZ-MORAT-1997#1'] }),
      why: 'How the mine is laid is not stated and decides. An unsourced moratorium decides nothing.',
      source: 'untc-xxvi-8',
    },
    {
      ask: q('2026-02-01', 'FIN', 'transfer', 'apm+hand_laid+detectable'),
      law: is('conditional', 'ccw-p2a/art_8__para_1__point_d', { beside: { att: 'does_not_apply' } }),
      why: 'Hand-laid: Amended Protocol II alone.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'KOR', 'transfer', 'apm+remotely_delivered+persistent'),
      law: is('prohibited', `ccw-p2a/art_8__para_1__point_a ${THROUGH}`, { until: null }),
      why: 'Art. 6(2) draws on Amended Protocol II for a state outside the Mine Ban Convention.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'KOR', 'transfer', 'apm+remotely_delivered+non_persistent+detectable'),
      law: is('conditional', 'att/art_7__para_3'),
      why: 'Nothing bars it outright: risk assessment, and the limits of Amended Protocol II.',
      source: text,
    },
    {
      ask: q('2021-05-01', 'CHN', 'transfer', 'cluster_munition'),
      law: is('conditional', 'att/art_7__para_3', { beside: { ccm: 'does_not_apply' }, until: null }),
      why: 'Cluster shells and bombs are ammunition of listed arms; China is bound since 4 October 2020.',
      source: 'untc-xxvi-8',
    },
    {
      ask: q('2020-10-03', 'CHN', 'transfer', 'cluster_munition'),
      law: is('not_regulated', '', { until: '2020-10-04' }),
      why: 'Ninety days after its deposit of 6 July 2020.',
      source: 'untc-xxvi-8',
    },
    {
      ask: q('2014-12-24', 'POL', 'transfer', 'cluster_munition'),
      law: is('conditional', 'att/art_7__para_3', { until: null }),
      why: 'Deposited in the gap of art. 22 (17 December 2014): bound with the Treaty itself.',
      source: 'controlarms-2014',
    },
    {
      ask: q('2020-05-01', 'KOR', 'use', 'apm+remotely_delivered', { situation: 'peace' }),
      law: is('not_regulated', '', { beside: { att: 'silent' } }),
      why: 'No rule on use in the Treaty.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'KOR', 'produce', 'cluster_munition'),
      law: is('not_regulated', '', { beside: { att: 'silent' } }),
      why: 'No rule on production either.',
      source: text,
    },
    {
      ask: q('2015-06-01', 'USA', 'transfer', 'cluster_munition'),
      law: is('not_regulated', '', { until: null }),
      why: 'A signatory is not bound, and a lawful export would not defeat the Treaty.',
      source: 'untc-xxvi-8',
    },
  ],
}
