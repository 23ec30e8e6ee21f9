import { type CaseTable, is, PEACE, q, WAR } from './case.ts'

const A = 'apmbc/art_1__para_1__point_a'
const B = 'apmbc/art_1__para_1__point_b'
const untc = 'untc-xxvi-5'

/** The five exits of 2025 and 2026 on their last day bound and on the day of effect; what binds afterwards. */
export const apmbcExits: CaseTable = {
  title: 'The Mine Ban Convention: former States Parties',
  cases: [
    ...(
      [
        ['EST', '2025-12-26', '2025-12-27'],
        ['LVA', '2025-12-26', '2025-12-27'],
        ['LTU', '2025-12-26', '2025-12-27'],
        ['FIN', '2026-01-09', '2026-01-10'],
        ['POL', '2026-02-19', '2026-02-20'],
      ] as const
    ).flatMap(([state, last, effect]) => [
      {
        ask: q(last, state, 'produce', 'apm'),
        law: is('prohibited', B, { until: effect }),
        why: 'The last day bound is the day before effect (art. 20(3)).',
        source: untc,
      },
      {
        ask: q(effect, state, 'produce', 'apm'),
        law: is('not_regulated', '', { until: null }),
        why: 'The day of effect: no instrument left rules on production.',
        source: untc,
      },
    ]),
    {
      ask: q('2025-08-01', 'FIN', 'stockpile', 'apm'),
      law: is('prohibited', B, { until: '2026-01-10' }),
      why: 'A notice of withdrawal frees nobody before its effect.',
      source: untc,
    },
    {
      ask: q('2025-12-20', 'POL', 'transfer', 'apm', { counterpart: 'UKR' }),
      law: is('prohibited', B, { until: '2026-02-20' }),
      other: { law: is('prohibited', B) },
      why: 'Poland is still bound, and so is Ukraine.',
      source: untc,
    },
    {
      ask: q('2026-03-01', 'POL', 'transfer', 'apm+detectable+hand_laid', { counterpart: 'UKR' }),
      law: is('conditional', 'ccw-p2a/art_8__para_1__point_d', { beside: { apmbc: 'does_not_apply' } }),
      other: { law: is('prohibited', B, { contested: true }) },
      why: 'Amended Protocol II still binds the giver; the receiver may not accept.',
      source: untc,
    },
    {
      ask: q('2026-02-01', 'FIN', 'use', 'apm', WAR),
      law: is('conditional', 'custom/rule_81', {
        beside: { apmbc: 'does_not_apply', 'ccw-p2a': 'restricts' },
        until: null,
      }),
      why: 'Amended Protocol II and custom stay.',
      source: untc,
    },
    {
      ask: q('2026-02-01', 'FIN', 'use', 'apm+undetectable', PEACE),
      law: is('prohibited', 'ccw-p2a/art_4', { until: null }),
      why: 'Finland declared that it observes the Protocol in peace too.',
      source: 'untc-xxvi-2-b',
    },
    {
      ask: q('2026-03-01', 'POL', 'use', 'apm+undetectable', PEACE),
      law: is('not_regulated', '', { until: null }),
      why: 'Poland made no such declaration: in peace the Protocol and custom do not reach use.',
      source: 'untc-xxvi-2-b',
    },
    {
      ask: q('2026-03-01', 'POL', 'use', 'apm+undetectable', WAR),
      law: is('prohibited', 'ccw-p2a/art_4', { until: null }),
      why: 'Mines no detector can find stay banned in conflict.',
      source: 'text-p2a',
    },
    {
      ask: q('2026-01-15', 'EST', 'use', 'apm+remotely_delivered+persistent', WAR),
      law: is('prohibited', 'ccw-p2a/art_6__para_2', { until: null }),
      why: 'Scattered mines must destroy and deactivate themselves.',
      source: 'text-p2a',
    },
    {
      ask: q('2025-12-01', 'LVA', 'use', 'apm', WAR),
      law: is('prohibited', A, { until: '2025-12-27' }),
      why: 'Bound to the last day; then Amended Protocol II and custom alone.',
      source: untc,
    },
    {
      ask: q('2026-01-15', 'LTU', 'acquire', 'apm'),
      law: is('not_regulated', '', { until: null }),
      why: 'Nothing left rules on acquiring hand-laid mines.',
      source: untc,
    },
    {
      ask: q('2026-01-15', 'LTU', 'report', 'apm'),
      law: is('required', 'ccw-p2a/art_13__para_4', { until: null }),
      why: 'Reports under Amended Protocol II go on.',
      source: 'unoda-p2a-nar',
    },
  ],
}
