import { type CaseTable, is, PEACE, q, WAR } from './case.ts'

const A = 'apmbc/art_1__para_1__point_a'
const B = 'apmbc/art_1__para_1__point_b'
const text = 'text-apmbc'

/**
 * What each definition covers, by what sets the munition off. Thailand is bound by the Mine Ban
 * Convention and by no CCW protocol: in peace its answers show that definition alone.
 */
export const munitions: CaseTable = {
  title: 'Munitions by what sets them off',
  cases: [
    {
      ask: q('2020-05-01', 'THA', 'use', 'apm+non_persistent', PEACE),
      law: is('prohibited', A),
      why: 'A mine that destroys and deactivates itself is an anti-personnel mine all the same.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'apm+detectable+hand_laid', PEACE),
      law: is('prohibited', A),
      why: 'Detectability matters under Amended Protocol II, not here.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'apm+remotely_delivered', PEACE),
      law: is('prohibited', A),
      why: 'However it is laid.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'directional+command_detonated', PEACE),
      law: is('not_regulated', '', { beside: { apmbc: 'does_not_apply' } }),
      why: 'What an operator fires is no mine (art. 2(2)).',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'directional+tripwire', PEACE),
      law: is('prohibited', A),
      why: 'With a tripwire a person sets it off (art. 2(1)).',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'directional+victim_activated', PEACE),
      law: is('prohibited', A),
      why: 'Victim activation by any means.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'directional', PEACE),
      law: is('conditional', A, { conditions: ['victim_activated', 'command_detonated'] }),
      why: 'The mode decides and is not stated.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'directional+both_modes', PEACE),
      law: is('conditional', A),
      why: 'A munition with both modes is judged by the mode in which it is used.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'retain', 'directional+both_modes'),
      law: is('unsettled', B, { contested: true, views: ['THA', 'JOR'] }),
      why: 'Whether holding both kits is compatible was never decided.',
      source: 'lm-tha-2019',
    },
    {
      ask: q('2020-05-01', 'THA', 'stockpile', 'directional+command_detonated'),
      law: is('not_regulated'),
      why: 'Configured for command only, it is no mine.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'improvised+victim_activated', PEACE),
      law: is('prohibited', A),
      why: 'Improvised mines are anti-personnel mines.',
      source: 'oap-2019',
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'improvised+command_detonated', PEACE),
      law: is('not_regulated'),
      why: 'Fired by an operator: outside art. 2.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'improvised', PEACE),
      law: is('conditional', A, { conditions: ['victim_activated'] }),
      why: 'What sets it off is not stated.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'produce', 'avm'),
      law: is('not_regulated', '', { beside: { apmbc: 'does_not_apply' } }),
      why: 'A mine designed for vehicles is no anti-personnel mine.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'produce', 'avm+sensitive_fuze'),
      law: is('unsettled', B, { contested: true, views: ['ICBL', 'ZWE', 'ZMB'] }),
      why: 'Whether a fuze that a person can trip makes it one is open.',
      source: 'icbl-nairobi',
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'avm+anti_handling', PEACE),
      law: is('unsettled', A, { contested: true, views: ['ICBL'] }),
      why: 'Art. 2(1) shelters devices against intentional disturbance; how far is open.',
      source: 'hrw-avm-2002',
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'other_device+command_detonated', PEACE),
      law: is('not_regulated'),
      why: 'Set off by hand or from afar: no mine.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'THA', 'use', 'other_device+victim_activated', PEACE),
      law: is('conditional', A),
      why: 'A booby-trap is a mine if it is a munition under, on or near a surface; that is not stated.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'USA', 'use', 'directional+command_detonated', WAR),
      law: is('conditional', 'ccw-p2a/art_7__para_3 custom/rule_12'),
      why: 'An other device of Amended Protocol II: arts. 3 and 7, beside custom.',
      source: 'text-p2a',
    },
    {
      ask: q('2020-05-01', 'USA', 'use', 'directional+tripwire+detectable', WAR),
      law: is('conditional', 'ccw-p2a/art_5__para_2'),
      why: 'With a tripwire an anti-personnel mine of the Protocol, released for 72 hours at most (art. 5(6)).',
      source: 'text-p2a',
    },
    {
      ask: q('2020-05-01', 'USA', 'use', 'avm+hand_laid', WAR),
      law: is('conditional', 'ccw-p2a/art_3__para_10 custom/rule_81', {
        beside: { apmbc: 'does_not_apply' },
      }),
      why: 'Vehicle mines fall under arts. 3, 9 and 10 of the Protocol and rules 81 and 82.',
      source: 'icrc-rule81',
    },
    {
      ask: q('2020-05-01', 'DEU', 'use', 'avm+anti_handling', WAR),
      law: is('unsettled', A, { contested: true, beside: { 'ccw-p2a': 'restricts' } }),
      why: 'The open point of one treaty is stricter than the conditions of the other.',
      source: text,
    },
    {
      ask: q('2020-05-01', 'FIN', 'produce', 'directional+command_detonated'),
      law: is('not_regulated', '', { until: null }),
      why: 'Outside the Mine Ban Convention even while Finland was bound.',
      source: text,
    },
  ],
}
