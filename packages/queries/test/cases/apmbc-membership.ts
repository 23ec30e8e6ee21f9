import { type CaseTable, is, q } from './case.ts'

const A = 'apmbc/art_1__para_1__point_a'
const B = 'apmbc/art_1__para_1__point_b'
const SIGNED = 'vclt/art_18__point_a'
const CONSENTED = 'vclt/art_18__point_b'
const untc = 'untc-xxvi-5'

/** Who is bound on which day: signatures, provisional application, entry into force. Production shows it best: no other instrument rules on it. */
export const apmbcMembership: CaseTable = {
  title: 'The Mine Ban Convention: before and after entry into force',
  cases: [
    {
      ask: q('2005-01-01', 'POL', 'produce', 'apm'),
      law: is('conditional', SIGNED, { conditions: ['object and purpose'], until: '2013-06-01' }),
      why: 'Signed 4 December 1997, not ratified: no act that defeats object and purpose (VCLT 18(a)).',
      source: untc,
    },
    {
      ask: q('2013-05-31', 'POL', 'produce', 'apm'),
      law: is('conditional', CONSENTED, { until: '2013-06-01' }),
      why: 'Ratified 27 December 2012; until entry into force the interim duty is that of VCLT 18(b).',
      source: untc,
    },
    {
      ask: q('2013-06-01', 'POL', 'produce', 'apm'),
      law: is('prohibited', B, { until: '2026-02-20' }),
      why: 'First day of the sixth month after the month of deposit.',
      source: untc,
    },
    {
      ask: q('2020-05-01', 'MHL', 'produce', 'apm'),
      law: is('conditional', SIGNED, { until: '2025-09-01' }),
      policy: is('not_covered'),
      why: 'Signatory for 27 years.',
      source: untc,
    },
    {
      ask: q('2025-09-01', 'MHL', 'produce', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Ratified 12 March 2025; in force on the published day.',
      source: 'icblcmc-marshall-2025',
    },
    {
      ask: q('2005-06-01', 'UKR', 'produce', 'apm'),
      law: is('conditional', SIGNED, { until: '2006-06-01' }),
      why: 'Signed 24 February 1999; deposit 27 December 2005, so 1 June 2006.',
      source: untc,
    },
    {
      ask: q('2010-01-01', 'FIN', 'produce', 'apm'),
      law: is('not_regulated', '', { until: '2012-01-09' }),
      why: 'Finland never signed: no interim duty before its accession.',
      source: untc,
    },
    {
      ask: q('2012-01-09', 'FIN', 'produce', 'apm'),
      law: is('conditional', CONSENTED, { until: '2012-07-01' }),
      why: 'From its deposit a contracting state owes the interim duty (VCLT 18(b)).',
      source: untc,
    },
    {
      ask: q('2012-07-01', 'FIN', 'produce', 'apm'),
      law: is('prohibited', B, { until: '2026-01-10' }),
      why: 'In force for Finland.',
      source: untc,
    },
    {
      ask: q('1998-03-23', 'CHE', 'produce', 'apm'),
      law: is('conditional', SIGNED, { until: '1998-03-24' }),
      why: 'The day before Switzerland declared provisional application.',
      source: untc,
    },
    {
      ask: q('1998-06-01', 'CHE', 'use', 'apm'),
      law: is('prohibited', A, { until: null }),
      why: 'Art. 18: art. 1(1) applied provisionally from 24 March 1998.',
      source: untc,
    },
    {
      ask: q('1998-06-26', 'ZAF', 'produce', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Provisional application from the day of the declaration.',
      source: untc,
    },
    {
      ask: q('1997-12-02', 'MUS', 'transfer', 'apm'),
      law: is('not_regulated', '', { until: '1997-12-03' }),
      why: 'The day before Mauritius signed, ratified and declared.',
      source: untc,
    },
    {
      ask: q('1997-12-03', 'MUS', 'transfer', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Ratified and provisionally applied on the first day of signature.',
      source: untc,
    },
    {
      ask: q('1998-06-29', 'AUT', 'acquire', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Provisional application by Austria.',
      source: untc,
    },
    {
      ask: q('1998-11-29', 'SWE', 'produce', 'apm'),
      law: is('conditional', SIGNED, { until: '1998-11-30' }),
      why: 'Signatory until its declaration of the next day.',
      source: untc,
    },
    {
      ask: q('1999-04-30', 'SWE', 'produce', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Still provisional: in force for Sweden on 1 May 1999 only, and the ban does not lapse between.',
      source: untc,
    },
    {
      ask: q('1998-06-01', 'MUS', 'report', 'apm'),
      law: is('not_regulated', '', { until: '1999-03-01' }),
      why: 'Provisional application covers art. 1(1) alone: no report is owed yet.',
      source: untc,
    },
    {
      ask: q('1999-02-28', 'GBR', 'produce', 'apm'),
      law: is('conditional', CONSENTED, { until: '1999-03-01' }),
      why: 'Ratified 31 July 1998 without provisional application: art. 17(1) governs, not its own six months.',
      source: untc,
    },
    {
      ask: q('1999-03-01', 'GBR', 'produce', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Entry into force of the Convention itself.',
      source: untc,
    },
    {
      ask: q('2025-11-30', 'TON', 'produce', 'apm'),
      law: is('conditional', CONSENTED, { until: '2025-12-01' }),
      why: 'Acceded 25 June 2025.',
      source: untc,
    },
    {
      ask: q('2018-06-01', 'LKA', 'produce', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Acceded 13 December 2017: sixth month after, first day.',
      source: untc,
    },
    {
      ask: q('2011-07-09', 'SSD', 'produce', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'The succession of South Sudan takes effect from independence.',
      source: 'isu-south-sudan',
    },
    {
      ask: q('2020-01-01', 'CHN', 'produce', 'apm'),
      law: is('not_regulated', '', { until: null }),
      why: 'No party, never signed; Amended Protocol II is silent on production.',
      source: untc,
    },
    {
      ask: q('2020-01-01', 'USA', 'produce', 'apm'),
      law: is('not_regulated', '', { until: null }),
      why: 'No party, never signed: law and policy part ways here.',
      source: untc,
    },
  ],
}
