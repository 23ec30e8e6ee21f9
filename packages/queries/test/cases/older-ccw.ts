import { type CaseTable, is, PEACE, q, WAR } from './case.ts'

const untc = 'untc-xxvi-2'

/** Protocol II of 1980 for states that never accepted its amendment, and Protocol V with its duties after conflict. */
export const olderCcw: CaseTable = {
  title: 'Protocol II of 1980 and Protocol V',
  cases: [
    {
      ask: q('1993-06-01', 'HRV', 'use', 'apm+hand_laid', WAR),
      law: is('unknown', '', { contested: true, until: '1994-06-02' }),
      why: 'One of eight successions to the CCW without an effect day: Protocol II of 1980 may bind or not.',
      source: 'untc-xxvi-2',
    },
    {
      ask: q('1994-06-02', 'HRV', 'use', 'apm+hand_laid', WAR),
      law: is('conditional', 'ccw-p2/art_4__para_2', { until: '1999-03-01' }),
      why: 'From here bound on both readings; then the Mine Ban Convention bars.',
      source: 'untc-xxvi-2',
    },
    {
      ask: q('2010-05-01', 'CUB', 'use', 'apm+hand_laid', WAR),
      law: is('conditional', 'ccw-p2/art_4__para_2 custom/rule_81', {
        beside: { 'ccw-p2a': 'does_not_apply', apmbc: 'does_not_apply' },
        until: null,
      }),
      why: 'Cuba is bound by the text of 1980 alone.',
      source: untc,
    },
    {
      ask: q('2010-05-01', 'CUB', 'use', 'apm+undetectable+hand_laid', WAR),
      law: is('conditional', 'ccw-p2/art_4__para_2'),
      why: 'The text of 1980 is silent on detectability.',
      source: 'text-p2',
    },
    {
      ask: q('2010-05-01', 'CUB', 'use', 'apm+remotely_delivered', WAR),
      law: is('conditional', 'ccw-p2/art_5__para_1'),
      why: 'Art. 5(1): within military areas, and recordable or neutralizing.',
      source: 'text-p2',
    },
    {
      ask: q('2010-05-01', 'UZB', 'use', 'apm+hand_laid', PEACE),
      law: is('not_regulated', '', { until: null }),
      why: 'No rule for peace.',
      source: 'text-p2',
    },
    {
      ask: q('2010-05-01', 'LAO', 'use', 'apm+hand_laid'),
      law: is('conditional', 'ccw-p2/art_4__para_2', { conditions: ['situation'] }),
      why: 'Conflict or peace is not stated.',
      source: 'text-p2',
    },
    {
      ask: q('2010-05-01', 'MNG', 'transfer', 'apm'),
      law: is('not_regulated', '', { beside: { 'ccw-p2': 'silent' } }),
      why: 'No rule on transfer in the text of 1980.',
      source: 'text-p2',
    },
    {
      ask: q('2010-05-01', 'CUB', 'use', 'avm+hand_laid', WAR),
      law: is('conditional', 'ccw-p2/art_4__para_2'),
      why: 'No class of anti-personnel mines in this text: vehicle mines are mines.',
      source: 'text-p2',
    },
    {
      ask: q('1996-05-01', 'USA', 'use', 'apm+hand_laid', WAR),
      law: is('conditional', 'ccw-p2/art_4__para_2'),
      policy: is('not_regulated', '', { until: '1996-05-16' }),
      why: 'Before Amended Protocol II the text of 1980 bound the United States.',
      source: untc,
    },
    {
      ask: q('2004-01-01', 'RUS', 'use', 'apm+undetectable+hand_laid', WAR),
      law: is('conditional', 'ccw-p2/art_4__para_2', { until: '2007-12-03' }),
      why: 'Before Amended Protocol II bound Russia.',
      source: untc,
    },
    {
      ask: q('2010-05-01', 'KOR', 'use', 'apm+hand_laid', WAR),
      law: is('conditional', 'ccw-p2a/art_5__para_2', { beside: { 'ccw-p2': 'does_not_apply' } }),
      why: 'The Republic of Korea accepted the amended text only.',
      source: untc,
    },
    {
      ask: q('2010-01-01', 'ARE', 'report', 'cluster_munition'),
      law: is('required', 'ccw-p5/art_10__para_2__point_b', { until: null }),
      why: 'National reports under Protocol V by decision of its First Conference.',
      source: 'unoda-p5-nar',
    },
    {
      ask: q('2009-08-25', 'ARE', 'report', 'cluster_munition'),
      law: is('not_regulated', '', { until: '2009-08-26' }),
      why: 'Six months after its notice of 26 February 2009.',
      source: 'untc-xxvi-2-d',
    },
    {
      ask: q('2012-05-01', 'ARE', 'clear', 'cluster_munition'),
      law: is('conditional', 'ccw-p5/art_3__para_2'),
      why: 'Failed cluster munitions are remnants; the duty begins when active hostilities end, which is not stated.',
      source: 'text-p5',
    },
    {
      ask: q('2012-05-01', 'ARE', 'clear', 'apm'),
      law: is('conditional', 'custom/rule_83', { beside: { 'ccw-p5': 'does_not_apply' } }),
      why: 'Mines are never remnants under Protocol V (art. 2(1)); custom alone speaks.',
      source: 'text-p5',
    },
    {
      ask: q('2012-05-01', 'ARE', 'use', 'cluster_munition', WAR),
      law: is('conditional', 'custom/rule_12', { beside: { 'ccw-p5': 'silent' } }),
      why: 'Protocol V has no rule on use.',
      source: 'text-p5',
    },
    {
      ask: q('2012-05-01', 'SAU', 'assist_victims', 'cluster_munition'),
      law: is('conditional', 'ccw-p5/art_8__para_2', { conditions: ['in a position to do so'] }),
      why: 'Help to victims by those in a position to give it.',
      source: 'text-p5',
    },
    {
      ask: q('2012-05-01', 'ISR', 'clear', 'cluster_munition'),
      law: is('not_regulated', '', { beside: { 'ccw-p5': 'does_not_apply' } }),
      why: 'Israel is not bound by Protocol V, and rule 83 speaks of mines.',
      source: 'untc-xxvi-2-d',
    },
  ],
}
