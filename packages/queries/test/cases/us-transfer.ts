import { type CaseTable, is, q } from './case.ts'

const B = 'apmbc/art_1__para_1__point_b'
const UKRAINE = { counterpart: 'UKR' } as const
const BAN = 'US-EXPORTBAN-1997#1'

/** United States policy on transfer and production: statute, executive ban, the exception for Ukraine, and the gaps. */
export const usTransfer: CaseTable = {
  title: 'The United States: its policies on transfer, production and stocks of mines',
  cases: [
    {
      ask: q('1992-10-22', 'USA', 'transfer', 'apm'),
      policy: is('not_regulated', '', { until: '1992-10-23' }),
      why: 'The day before the moratorium.',
      source: 'us-pl102-484-1992',
    },
    {
      ask: q('1992-10-23', 'USA', 'transfer', 'apm'),
      policy: is('prohibited', 'US-MORAT-1992#1', { until: '2008-10-23' }),
      why: 'One year by statute, extended without a gap to 23 October 2008.',
      source: 'us-pl102-484-1992',
    },
    {
      ask: q('1993-10-23', 'USA', 'transfer', 'apm'),
      policy: is('prohibited', 'US-MORAT-EXT#1', { until: '2008-10-23' }),
      why: 'The extension takes over on the day the first year ends.',
      source: 'lm-2003-usa',
    },
    {
      ask: q('2005-08-31', 'USA', 'transfer', 'apm'),
      policy: is('prohibited', `US-MORAT-EXT#1 ${BAN}`),
      why: 'Statute and executive ban side by side, each for itself.',
      source: 'hrw-2005-08',
    },
    {
      ask: q('2007-01-01', 'USA', 'transfer', 'apm'),
      policy: is('prohibited', 'US-MORAT-EXT#1', { until: '2008-10-23' }),
      why: 'The executive ban is unconfirmed after August 2005; the statute alone bars.',
      source: 'lm-2003-usa',
    },
    {
      ask: q('2008-10-22', 'USA', 'transfer', 'apm', UKRAINE),
      law: is('conditional', 'ccw-p2a/art_8__para_1__point_d'),
      policy: is('prohibited', 'US-MORAT-EXT#1', { until: '2008-10-23' }),
      other: { law: is('prohibited', B) },
      why: 'Last day of the statute that a source shows. Ukraine is bound and may not acquire.',
      source: 'lm-2003-usa',
    },
    {
      ask: q('2008-10-23', 'USA', 'transfer', 'apm'),
      policy: is('unknown', BAN, { until: '2022-06-21', context: ['US-MORAT-2014#1'] }),
      why: 'The statute lapsed; whether the ban of 1997 still holds is not known. An unsourced extension decides nothing.',
      source: 'us-wh-1997-01-17',
    },
    {
      ask: q('2022-06-21', 'USA', 'transfer', 'apm'),
      policy: is('prohibited', 'US-2022#4', { until: '2024-11-20' }),
      why: 'The policy of 2022; from 20 November 2024 a receiver that is not stated matters.',
      source: 'us-afp-2022-06-21',
    },
    {
      ask: q('2023-01-01', 'USA', 'transfer', 'apm', { purpose: 'destruction' }),
      policy: is('unknown', BAN),
      why: 'The policy of 2022 excepts destruction; the ban of 1997, if it still holds, does not.',
      source: 'us-afp-2022-06-21',
    },
    {
      ask: q('2024-11-19', 'USA', 'transfer', 'apm+non_persistent', UKRAINE),
      policy: is('prohibited', 'US-2022#4', { until: '2024-11-20' }),
      other: { law: is('prohibited', B) },
      why: 'The press knew of the approval; the exception starts with the notice of 20 November.',
      source: 'us-defenseone-2024-11-20',
    },
    {
      ask: q('2024-11-25', 'USA', 'transfer', 'apm+non_persistent', UKRAINE),
      law: is('conditional', 'ccw-p2a/art_8__para_1__point_d', { beside: { apmbc: 'does_not_apply' } }),
      policy: is('conditional', 'US-2024-UKR#1', {
        displaced: { 'US-2022#4': 'US-2024-UKR#1', [BAN]: 'US-2024-UKR#1' },
        conditions: ['own territory'],
        until: '2025-12-02',
      }),
      other: { law: is('prohibited', B, { contested: false }), policy: is('not_regulated') },
      why: 'A later, narrower exception to the policy of 2022 and the ban of 1997, under Ukraine’s commitments.',
      source: 'us-defenseone-2024-11-20',
    },
    {
      ask: q('2024-12-10', 'USA', 'transfer', 'apm+non_persistent', UKRAINE),
      policy: is('conditional', 'US-2024-UKR#1', { until: '2025-12-02' }),
      other: { law: is('prohibited', B) },
      why: 'A second package of 2 December lifts no commitment of the first.',
      source: 'dw-2024-12-02',
    },
    {
      ask: q('2024-12-10', 'UKR', 'acquire', 'apm+non_persistent', { counterpart: 'USA' }),
      law: is('prohibited', B, { contested: false, until: null }),
      other: { policy: is('conditional', 'US-2024-UKR#1') },
      why: 'The same transfer from Ukraine’s side: it may not accept what the United States may, by its own policy, send.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2024-12-10', 'USA', 'transfer', 'apm+persistent', UKRAINE),
      policy: is('prohibited', 'US-2022#4', { until: '2025-12-02' }),
      why: 'The exception is for mines that destroy themselves.',
      source: 'us-defenseone-2024-11-20',
    },
    {
      ask: q('2024-12-10', 'USA', 'transfer', 'apm+non_persistent', { counterpart: 'POL' }),
      policy: is('prohibited', 'US-2022#4', { until: '2025-12-02' }),
      other: { law: is('prohibited', B) },
      why: 'The exception is for Ukraine.',
      source: 'us-defenseone-2024-11-20',
    },
    {
      ask: q('2024-12-10', 'USA', 'transfer', 'apm+non_persistent'),
      policy: is('conditional', '', { conditions: ['counterpart'] }),
      why: 'Who receives is not stated: barred but for Ukraine.',
      source: 'us-defenseone-2024-11-20',
    },
    {
      ask: q('2024-12-10', 'USA', 'transfer', 'apm', UKRAINE),
      policy: is('conditional', '', { conditions: ['non_persistent'] }),
      why: 'Which mines is not stated and decides.',
      source: 'us-defenseone-2024-11-20',
    },
    {
      ask: q('2025-12-02', 'USA', 'transfer', 'apm+non_persistent', UKRAINE),
      policy: is('unknown', 'US-2025-INTERIM#6', { until: null }),
      other: { law: is('prohibited', B, { contested: true }), policy: is('unknown') },
      why: 'The exception ended with the policy it excepts; no text states what holds since.',
      source: 'act-2026-01',
    },
    {
      ask: q('2024-12-10', 'USA', 'assist', 'apm+non_persistent', {
        assisted: 'use',
        place: 'UKR',
        counterpart: 'UKR',
      }),
      policy: is('permitted', 'US-2024-UKR#3', {
        displaced: { 'US-2022#5': 'US-2024-UKR#3' },
        until: '2025-12-02',
      }),
      other: { law: is('prohibited', 'apmbc/art_1__para_1__point_a') },
      why: 'The exception reaches assistance; Ukraine itself may not use.',
      source: 'act-2026-01',
    },
    {
      ask: q('2013-01-01', 'USA', 'produce', 'apm+non_persistent'),
      policy: is('permitted', 'US-2004#6', { until: '2014-06-27' }),
      why: 'The policy of 2004 went on with self-destructing mines.',
      source: 'us-state-2004-02-27',
    },
    {
      ask: q('2014-07-01', 'USA', 'produce', 'apm+non_persistent'),
      policy: is('prohibited', 'US-2014-06#1', { until: '2020-01-31' }),
      why: 'The announcement of 27 June 2014 ended production.',
      source: 'us-nsc-2014-06-27',
    },
    {
      ask: q('2021-01-01', 'USA', 'produce', 'apm+non_persistent'),
      policy: is('conditional', 'US-2020#5', { until: '2022-06-21' }),
      why: 'Non-persistent mines only.',
      source: 'us-washtimes-2020-01-31',
    },
    {
      ask: q('2021-01-01', 'USA', 'produce', 'apm+persistent'),
      policy: is('prohibited', 'US-2020#7', { until: '2025-12-02' }),
      why: 'Barred in 2020 and, under the policy of 2022, to its end.',
      source: 'us-washtimes-2020-01-31',
    },
    {
      ask: q('2023-01-01', 'USA', 'produce', 'apm'),
      law: is('not_regulated', '', { until: null }),
      policy: is('prohibited', 'US-2022#2', { until: '2025-12-02' }),
      why: 'Barred by policy and by no treaty: the two are never fused.',
      source: 'us-ani-2022-06-21',
    },
    {
      ask: q('2023-01-01', 'USA', 'develop', 'apm'),
      policy: is('prohibited', 'US-2022#9', { until: '2025-12-02' }),
      why: 'Develop stands in the same sentence as produce.',
      source: 'us-ani-2022-06-21',
    },
    {
      ask: q('2026-02-01', 'USA', 'produce', 'apm'),
      policy: is('unknown', 'US-2025-INTERIM#8', { until: null }),
      why: 'A recorded gap is unknown, not permission.',
      source: 'act-2026-01',
    },
    {
      ask: q('2026-02-01', 'USA', 'acquire', 'apm'),
      policy: is('unknown', 'US-2025-INTERIM#9', { until: null }),
      why: 'A recorded gap.',
      source: 'act-2026-01',
    },
    {
      ask: q('2026-02-01', 'USA', 'stockpile', 'apm+non_persistent'),
      law: is('not_regulated'),
      policy: is('unknown', 'US-2025-INTERIM#4'),
      why: 'Whether the objective is already in force is not clear.',
      source: 'us-wapo-2025-12-19',
    },
    {
      ask: q('2010-01-01', 'USA', 'stockpile', 'apm+undetectable'),
      policy: is('prohibited', 'US-2004#7', { until: '2016-01-01' }),
      why: 'Out of the inventory within a year of 2004; confirmed to 2015, unknown after.',
      source: 'us-lawofwar-2015',
    },
    {
      ask: q('2015-01-01', 'USA', 'destroy_stockpile', 'apm'),
      policy: is('conditional', 'US-2014-09#3', { conditions: ['defence of the Republic'] }),
      why: 'Mines not required for the defence of the Republic of Korea.',
      source: 'us-nsc-2014-09-23-statement',
    },
  ],
}
