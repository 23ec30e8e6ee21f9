import { type CaseTable, is, q, WAR } from './case.ts'

const A = 'apmbc/art_1__para_1__point_a'
const B = 'apmbc/art_1__para_1__point_b'

/** Where a fact is missing or the law is contested: unknown is not no. */
export const uncertain: CaseTable = {
  title: 'Unknown and contested: Ukraine, Lebanon, successions',
  cases: [
    {
      ask: q('2025-07-16', 'UKR', 'use', 'apm'),
      law: is('prohibited', A, { contested: false, until: null }),
      why: 'Before the communication nobody holds another view.',
      source: 'untc-xxvi-5',
    },
    {
      ask: q('2025-08-01', 'UKR', 'use', 'apm'),
      law: is('prohibited', A, { contested: true, views: ['UKR'], until: null }),
      why: 'The communication of July 2025 changes no status; Ukraine’s own view stands beside.',
      source: 'hrw-20250724',
    },
    {
      ask: q('2025-10-20', 'UKR', 'produce', 'apm'),
      law: is('prohibited', B, { contested: true, views: ['UKR', 'CHE'] }),
      why: 'Switzerland has objected by then.',
      source: 'swissgov-20251017',
    },
    {
      ask: q('2025-12-06', 'UKR', 'stockpile', 'apm'),
      law: is('prohibited', B, {
        contested: true,
        views: ['UKR', 'CHE', 'NZL', 'AUT', 'NOR', 'BEL', 'COL', '22MSP'],
        until: null,
      }),
      why: 'The 22nd Meeting of the States Parties found that the Convention allows no suspension.',
      source: 'npa-22msp',
    },
    {
      ask: q('2025-12-06', 'UKR', 'use', 'apm', WAR),
      law: is('prohibited', A, { contested: true }),
      policy: is('unknown'),
      why: 'Treaty law bars; what the domestic law says, and since when, is not established.',
      source: 'npa-22msp',
    },
    {
      ask: q('2026-05-01', 'LBN', 'produce', 'apm'),
      law: is('not_regulated', '', { until: '2026-07-01' }),
      why: 'Not bound before 1 July 2026 on any reading of its accession.',
      source: 'mondiale-untc-2026',
    },
    {
      ask: q('2026-07-01', 'LBN', 'produce', 'apm'),
      law: is('unknown', '', { until: '2027-06-01' }),
      why: 'The day of deposit in 2026 is not established, so neither is entry into force.',
      source: 'mondiale-untc-2026',
    },
    {
      ask: q('2026-08-01', 'LBN', 'use', 'apm', WAR),
      law: is('unknown', '', { until: '2027-06-01' }),
      why: 'The missing fact would change the answer, so the conditions of Amended Protocol II do not decide alone.',
      source: 'mondiale-untc-2026',
    },
    {
      ask: q('2027-06-01', 'LBN', 'produce', 'apm'),
      law: is('prohibited', B, { until: null }),
      why: 'Deposited on the last day of 2026, it would be bound from this day at the latest.',
      source: 'mondiale-untc-2026',
    },
    {
      ask: q('2006-09-01', 'MNE', 'use', 'apm'),
      law: is('unknown', '', { contested: true, until: '2007-04-01' }),
      why: 'Succession without a published day: bound from independence or by the clock of the deposit.',
      source: 'monitor-2007',
    },
    {
      ask: q('2007-04-01', 'MNE', 'use', 'apm'),
      law: is('prohibited', A, { until: null }),
      why: 'Both readings agree from this day.',
      source: 'monitor-2007',
    },
  ],
}
