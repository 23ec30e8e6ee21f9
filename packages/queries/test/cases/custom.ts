import { type CaseTable, is, PEACE, q, WAR } from './case.ts'

/** States bound by no instrument here: what custom says in armed conflict, and that it is silent in peace. */
export const custom: CaseTable = {
  title: 'Customary law',
  cases: [
    {
      ask: q('2020-05-01', 'SGP', 'use', 'apm', WAR),
      law: is('conditional', 'custom/rule_81 custom/rule_82 custom/rule_12', { until: null }),
      why: 'Particular care with landmines; a ban on them is not custom.',
      source: 'icrc-rule81',
    },
    {
      ask: q('2020-05-01', 'SGP', 'use', 'apm', PEACE),
      law: is('not_regulated', '', { until: null }),
      why: 'Humanitarian law speaks in armed conflict only.',
      source: 'icrc-rule81',
    },
    {
      ask: q('2020-05-01', 'SGP', 'use', 'apm'),
      law: is('conditional', 'custom/rule_81', { conditions: ['situation'] }),
      why: 'Conflict or peace is not stated.',
      source: 'icrc-rule81',
    },
    {
      ask: q('2020-05-01', 'SGP', 'produce', 'apm'),
      law: is('not_regulated', '', { beside: { custom: 'silent' } }),
      policy: is('not_regulated', '', { context: ['SGP-PROD#1'] }),
      why: 'No rule of custom on production; reported practice decides nothing.',
      source: 'lm-2003-sgp',
    },
    {
      ask: q('2020-05-01', 'KAZ', 'stockpile', 'apm'),
      law: is('not_regulated', '', { until: null }),
      why: 'No rule of custom on stocks.',
      source: 'text-apmbc',
    },
    {
      ask: q('2020-05-01', 'IRN', 'use', 'avm', WAR),
      law: is('conditional', 'custom/rule_81 custom/rule_82'),
      why: 'Rules 81 and 82 cover vehicle mines of every state.',
      source: 'icrc-rule81',
    },
    {
      ask: q('2020-05-01', 'IRN', 'use', 'directional+command_detonated', WAR),
      law: is('conditional', 'custom/rule_12 custom/rule_14'),
      why: 'Distinction and proportionality apply to every weapon.',
      source: 'icrc-rule12',
    },
    {
      ask: q('2020-05-01', 'KAZ', 'clear', 'apm'),
      law: is('conditional', 'custom/rule_83'),
      why: 'Removal is owed at the end of active hostilities, which is not stated.',
      source: 'icrc-rule83',
    },
    {
      ask: q('2020-05-01', 'IRN', 'use', 'cluster_munition', WAR),
      law: is('conditional', 'custom/rule_12'),
      why: 'Indiscriminate attacks are barred; the weapon as such is not, on the sources read.',
      source: 'icrc-rule12',
    },
    {
      ask: q('2020-05-01', 'SYR', 'develop', 'avm'),
      law: is('not_regulated', '', { beside: { apmbc: 'does_not_apply', custom: 'silent' } }),
      policy: is('not_covered'),
      why: 'Outside every rulebook: answered with the layers looked at.',
      source: 'text-apmbc',
    },
  ],
}
