import { type CaseTable, is, PEACE, q, WAR } from './case.ts'

const UNDETECTABLE = 'apm+undetectable+hand_laid'
const ART_4 = 'ccw-p2a/art_4'
const DEFER_2B = 'ccw-p2a/annex_1__para_2__point_c'
const untc = 'untc-xxvi-2-b'
const text = 'text-p2a'

/** Amended Protocol II: a law of armed conflict, with 14 states that keep it in peace and deferrals that ended in 2007. */
export const ccwP2a: CaseTable = {
  title: 'Amended Protocol II',
  cases: [
    {
      ask: q('2010-05-01', 'USA', 'use', UNDETECTABLE, WAR),
      law: is('prohibited', ART_4, { until: null }),
      why: 'Art. 4: no anti-personnel mine that cannot be detected.',
      source: text,
    },
    {
      ask: q('2010-05-01', 'USA', 'use', UNDETECTABLE, PEACE),
      law: is('not_regulated', '', { until: null }),
      why: 'The Protocol speaks of armed conflict; the United States made no declaration on peace.',
      source: untc,
    },
    {
      ask: q('2010-05-01', 'USA', 'use', UNDETECTABLE),
      law: is('conditional', ART_4, { conditions: ['situation'] }),
      why: 'Whether there is an armed conflict is not stated and decides.',
      source: text,
    },
    {
      ask: q('2010-05-01', 'IND', 'use', 'apm+detectable+persistent+hand_laid', WAR),
      law: is('conditional', 'ccw-p2a/art_5__para_2', { conditions: ['perimeter', 'cleared'] }),
      why: 'Art. 5(2): a marked, watched, fenced perimeter, cleared before it is left.',
      source: text,
    },
    {
      ask: q('2010-05-01', 'IND', 'use', 'apm+detectable+self_destruct+hand_laid', WAR),
      law: is('conditional', 'ccw-p2a/art_5__para_2', { conditions: ['self_deactivate'] }),
      why: 'Self-destruction alone is not enough: Annex 3 asks for self-deactivation too.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'IND', 'use', 'apm+remotely_delivered+persistent', WAR),
      law: is('prohibited', 'ccw-p2a/art_6__para_2', { until: null }),
      why: 'Art. 6(2): scattered mines must destroy and deactivate themselves.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'IND', 'use', 'apm+remotely_delivered+non_persistent+detectable', WAR),
      law: is('conditional', 'ccw-p2a/art_6__para_1 ccw-p2a/art_6__para_4', { conditions: ['recorded'] }),
      why: 'Recorded, warned of, and within the figures of the Annex.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'KOR', 'use', 'apm+remotely_delivered+detectable', WAR),
      law: is('conditional', 'ccw-p2a/art_6__para_2', { conditions: ['self_destruct', 'self_deactivate'] }),
      why: 'What is not stated and decides is named.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'KOR', 'use', 'avm+remotely_delivered', WAR),
      law: is('conditional', 'ccw-p2a/art_6__para_3'),
      why: 'Scattered vehicle mines: self-destruction or neutralization, as far as feasible.',
      source: text,
    },
    {
      ask: q('2007-12-02', 'CHN', 'use', UNDETECTABLE, WAR),
      law: is('conditional', DEFER_2B, { displaced: { [ART_4]: DEFER_2B }, until: '2007-12-03' }),
      why: 'China’s deferral for older mines, on its last day.',
      source: untc,
    },
    {
      ask: q('2007-12-03', 'CHN', 'use', UNDETECTABLE, WAR),
      law: is('prohibited', ART_4, { until: null }),
      why: 'Nine years from entry into force of the Protocol are over.',
      source: untc,
    },
    {
      ask: q('2005-01-01', 'PAK', 'use', UNDETECTABLE, WAR),
      law: is('conditional', DEFER_2B, { displaced: { [ART_4]: DEFER_2B }, until: '2007-12-03' }),
      why: 'Pakistan’s deferral states no length; the Annex sets the limit.',
      source: untc,
    },
    {
      ask: q('2006-01-01', 'RUS', 'use', UNDETECTABLE, WAR),
      law: is('conditional', DEFER_2B, { until: '2007-12-03' }),
      why: 'Russia’s deferral.',
      source: untc,
    },
    {
      ask: q('2008-01-01', 'RUS', 'use', UNDETECTABLE, WAR),
      law: is('prohibited', ART_4, { until: null }),
      why: 'After the deferral.',
      source: untc,
    },
    {
      ask: q('2004-01-01', 'LVA', 'use', UNDETECTABLE, WAR),
      law: is('conditional', DEFER_2B, { until: '2006-01-01' }),
      why: 'Latvia deferred detectability; the Mine Ban Convention ended the question.',
      source: untc,
    },
    {
      ask: q('2007-07-18', 'LVA', 'use', UNDETECTABLE, WAR),
      law: is('prohibited', 'apmbc/art_1__para_1__point_a', { displaced: { [ART_4]: DEFER_2B } }),
      why: 'The deferral still runs inside the Protocol; the Mine Ban Convention bars all the same.',
      source: 'icrc-lva-p2a',
    },
    {
      ask: q('2007-07-19', 'LVA', 'use', UNDETECTABLE, WAR),
      law: is('prohibited', `apmbc/art_1__para_1__point_a ${ART_4}`),
      why: 'Latvia ended its deferral on this day.',
      source: untc,
    },
    {
      ask: q('2004-01-01', 'UKR', 'use', UNDETECTABLE, WAR),
      law: is('prohibited', ART_4, { until: null }),
      why: 'Ukraine deferred Annex 3(a) and 3(b), not detectability.',
      source: untc,
    },
    {
      ask: q('2004-01-01', 'UKR', 'use', 'apm+remotely_delivered+persistent', WAR),
      law: is('prohibited', 'ccw-p2a/art_6__para_2'),
      why: 'Even under deferral one of the two features must be there (Annex 3(c)).',
      source: text,
    },
    {
      ask: q('2005-01-01', 'CHN', 'transfer', UNDETECTABLE),
      law: is('prohibited', 'ccw-p2a/art_8__para_1__point_a', { until: null }),
      why: 'A deferral never covers transfer (art. 8(2)).',
      source: text,
    },
    {
      ask: q('1999-11-23', 'USA', 'use', UNDETECTABLE, WAR),
      law: is('conditional', 'vclt/art_18__point_b', { until: '1999-11-24' }),
      why: 'The day before the Protocol bound the United States: Protocol II of 1980, custom, and the interim duty.',
      source: untc,
    },
    {
      ask: q('2005-01-01', 'FIN', 'use', UNDETECTABLE, PEACE),
      law: is('prohibited', ART_4, { until: null }),
      why: 'One of 14 that observe the Protocol in peace.',
      source: untc,
    },
    {
      ask: q('2001-01-01', 'GRC', 'use', UNDETECTABLE, PEACE),
      law: is('prohibited', ART_4, { until: null }),
      why: 'Greece made the declaration, years before the Mine Ban Convention bound it.',
      source: untc,
    },
    {
      ask: q('2026-02-01', 'FIN', 'use', UNDETECTABLE),
      law: is('prohibited', ART_4, { until: null }),
      why: 'For a declarant the situation need not be stated.',
      source: untc,
    },
    {
      ask: q('2015-05-01', 'PAK', 'use', UNDETECTABLE, PEACE),
      law: is('not_regulated'),
      why: 'Pakistan holds that the limit to armed conflict prevails.',
      source: untc,
    },
    {
      ask: q('2004-01-01', 'UKR', 'use', UNDETECTABLE, PEACE),
      law: is('conditional', 'vclt/art_18__point_a', { until: '2006-06-01' }),
      why: 'Not a declarant: in peace only the interim duty of a signatory of the Mine Ban Convention.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2015-05-01', 'USA', 'transfer', UNDETECTABLE, PEACE),
      law: is('prohibited', 'ccw-p2a/art_8__para_1__point_a'),
      why: 'Art. 8 has no conflict condition.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'USA', 'transfer', 'apm+detectable+hand_laid', { counterpart: 'SAU' }),
      law: is('conditional', 'ccw-p2a/art_8__para_1__point_c', { conditions: ['agree'] }),
      why: 'To a state not bound only if it agrees to apply the Protocol.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'USA', 'transfer', 'apm+detectable+hand_laid', { counterpart: 'non_state' }),
      law: is('prohibited', 'ccw-p2a/art_8__para_1__point_b'),
      why: 'Only to a state or an agency it has authorised.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'KOR', 'transfer', 'avm', { counterpart: 'non_state' }),
      law: is('prohibited', 'ccw-p2a/art_8__para_1__point_b'),
      why: 'Art. 8 speaks of all mines.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'PAK', 'transfer', 'apm+remotely_delivered+persistent'),
      law: is('prohibited', 'ccw-p2a/art_8__para_1__point_a'),
      why: 'Its use is banned by art. 6(2), so its transfer is.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'USA', 'transfer', 'directional+command_detonated'),
      law: is('not_regulated', '', { beside: { 'ccw-p2a': 'does_not_apply' } }),
      why: 'Art. 8 does not reach other devices.',
      source: text,
    },
    {
      ask: q('2015-05-01', 'CHN', 'stockpile', UNDETECTABLE),
      law: is('not_regulated', '', { beside: { 'ccw-p2a': 'silent' } }),
      why: 'The Protocol is silent on stocks.',
      source: text,
    },
    {
      ask: q('2010-05-01', 'RUS', 'report', 'apm'),
      law: is('required', 'ccw-p2a/art_13__para_4', { until: null }),
      why: 'Yearly report, by 31 March as the parties decided.',
      source: 'unoda-p2a-nar',
    },
    {
      ask: q('2005-09-01', 'RUS', 'report', 'apm'),
      law: is('not_regulated', '', { until: '2005-09-02' }),
      why: 'Six months after its notice of 2 March 2005, on the same day of the month.',
      source: untc,
    },
    {
      ask: q('2010-05-01', 'PAK', 'cooperate', 'apm'),
      law: is('required', 'ccw-p2a/art_11__para_1', { until: null }),
      why: 'Art. 11 applies in peace too.',
      source: text,
    },
  ],
}
