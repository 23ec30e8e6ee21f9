import { type CaseTable, is, PEACE, q, WAR } from './case.ts'

/** Policies of the five former States Parties, Ukraine, and two parties with Acts of their own. */
export const policiesExits: CaseTable = {
  title: 'National policies: former States Parties, Ukraine, Norway, New Zealand',
  cases: [
    {
      ask: q('2025-12-26', 'EST', 'use', 'apm', { place: 'EST' }),
      policy: is('not_regulated', '', { until: '2025-12-27', context: ['EST-2025-PEVKUR#3'] }),
      why: 'The permission starts with the exit; a minister’s statement decides nothing.',
      source: 'mag-2025-12-27',
    },
    {
      ask: q('2025-12-27', 'EST', 'use', 'apm', { place: 'EST' }),
      policy: is('conditional', 'EST-2025-EXIT#1', { conditions: ['if needed in defence'], until: null }),
      why: 'If needed in defence.',
      source: 'est-riigitode-2025-05-21',
    },
    {
      ask: q('2026-01-15', 'EST', 'use', 'apm', { place: 'RUS' }),
      policy: is('not_regulated'),
      why: 'The permission speaks of Estonia.',
      source: 'est-riigitode-2025-05-21',
    },
    {
      ask: q('2025-12-27', 'LVA', 'acquire', 'apm', { place: 'LVA' }),
      law: is('not_regulated'),
      policy: is('permitted', 'LVA-2025-EXIT#1', { until: null }),
      why: 'Procurement may be organised once the exit takes effect.',
      source: 'lva-la-2025-12-27',
    },
    {
      ask: q('2026-01-15', 'LVA', 'produce', 'apm'),
      policy: is('not_regulated', '', { context: ['LVA-2025-PROD#1'] }),
      why: 'Considered, not decided.',
      source: 'lva-ogres-2025-03',
    },
    {
      ask: q('2026-01-15', 'LTU', 'produce', 'apm', { place: 'LTU' }),
      policy: is('not_regulated', '', { context: ['LTU-2025-EXIT#2'] }),
      why: 'A political position permits nothing in the record’s terms.',
      source: 'ltu-elta-2025-12-27',
    },
    {
      ask: q('2026-02-01', 'FIN', 'use', 'apm', { ...PEACE, place: 'FIN' }),
      policy: is('not_regulated', '', { context: ['FIN-2026-USE#1'] }),
      why: 'For peace the stated policy is that no mines are laid: political, so context.',
      source: 'fin-dailyfinland-2025-07-04',
    },
    {
      ask: q('2026-02-01', 'FIN', 'use', 'apm', { situation: 'emergency', place: 'FIN' }),
      policy: is('not_regulated', '', { context: ['FIN-2026-USE#2'] }),
      why: 'For an emergency it is another one, side by side with that for peace.',
      source: 'fin-defind-2026-01',
    },
    {
      ask: q('2026-02-01', 'FIN', 'use', 'apm', { place: 'FIN' }),
      policy: is('not_regulated', '', { context: ['FIN-2026-USE#1', 'FIN-2026-USE#2'] }),
      why: 'Without a situation both are shown.',
      source: 'fin-defind-2026-01',
    },
    {
      ask: q('2026-02-20', 'POL', 'use', 'apm', { place: 'POL' }),
      policy: is('permitted', 'POL-2025-EXIT#1', {
        until: null,
        context: ['POL-2025-PROD#3', 'POL-2026-48H#1'],
      }),
      why: 'The Act lifts the ban; announced plans are context. Treaty law and custom are answered apart.',
      source: 'icbl-2026-02-20',
    },
    {
      ask: q('2026-02-19', 'POL', 'use', 'apm', { place: 'POL' }),
      law: is('prohibited', 'apmbc/art_1__para_1__point_a', { until: '2026-02-20' }),
      policy: is('not_regulated', '', { until: '2026-02-20' }),
      why: 'Adopted in June 2025, in effect only with the exit.',
      source: 'pol-dzu-2025-1514',
    },
    {
      ask: q('2026-03-01', 'POL', 'produce', 'apm'),
      policy: is('not_regulated', '', { context: ['POL-2025-PROD#1'] }),
      why: 'Announced, not in force in any source.',
      source: 'pol-reuters-2025-12-17',
    },
    {
      ask: q('2025-09-01', 'UKR', 'use', 'apm', { ...WAR, place: 'UKR' }),
      law: is('prohibited', 'apmbc/art_1__para_1__point_a', { contested: true }),
      policy: is('unknown', 'UKR-2025-SUSP#1', { until: null }),
      why: 'The day of effect of the domestic law is not established, and nothing confirms it after 24 July 2025.',
      source: 'hrw-2025-07-24',
    },
    {
      ask: q('2025-09-01', 'UKR', 'use', 'apm', { ...PEACE, place: 'UKR' }),
      policy: is('not_regulated'),
      why: 'The domestic law speaks of armed conflict.',
      source: 'ukr-novosti-2025-07-11',
    },
    {
      ask: q('2024-12-10', 'UKR', 'use', 'apm+non_persistent', { ...WAR, place: 'UKR' }),
      policy: is('not_regulated', '', { context: ['UKR-2024-COMMIT#1'], until: '2025-07-18' }),
      why: 'A commitment to the supplier is political.',
      source: 'us-defenseone-2024-11-20',
    },
    {
      ask: q('1999-02-28', 'NOR', 'use', 'apm'),
      policy: is('not_regulated', '', { until: '1999-03-01' }),
      why: 'The Act’s own day of effect is not in the source; that of the Convention is used.',
      source: 'nor-icrc-practice',
    },
    {
      ask: q('2025-05-01', 'NOR', 'use', 'apm'),
      law: is('prohibited', 'apmbc/art_1__para_1__point_a'),
      policy: is('prohibited', 'NOR-1998-ACT#1', { until: null }),
      why: 'Law and Act agree and stay apart.',
      source: 'nor-icrc-practice',
    },
    {
      ask: q('2025-05-01', 'NOR', 'use', 'directional+tripwire'),
      policy: is('prohibited', 'NOR-1998-ACT#1'),
      why: 'What a person sets off is an anti-personnel mine under the Act, which follows the Convention.',
      source: 'nor-icrc-practice',
    },
    {
      ask: q('2025-05-01', 'NOR', 'use', 'avm', PEACE),
      policy: is('not_regulated'),
      why: 'The Act speaks of anti-personnel mines.',
      source: 'nor-icrc-practice',
    },
    {
      ask: q('1999-06-30', 'NZL', 'produce', 'apm'),
      law: is('conditional', 'vclt/art_18__point_b', { until: '1999-07-01' }),
      policy: is('not_regulated', '', { until: '1999-07-01' }),
      why: 'The day before the Convention binds New Zealand.',
      source: 'nzl-icrc-practice',
    },
    {
      ask: q('2020-05-01', 'NZL', 'produce', 'apm'),
      policy: is('prohibited', 'NZL-1998-ACT#2', { until: null }),
      why: 'Section 7(1) of the Act.',
      source: 'nzl-icrc-practice',
    },
    {
      ask: q('2025-06-01', 'DEU', 'use', 'apm'),
      policy: is('not_regulated'),
      why: 'Germany’s stated wish to stay a party is no norm on use.',
      source: 'deu-iz-2025-04-27',
    },
  ],
}
