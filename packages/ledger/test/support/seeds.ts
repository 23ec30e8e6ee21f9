import type { ActKind } from '@pacta/law/entry/kind'
import type { Seed, SeedOf } from '@pacta/law/entry/seed'

const base = (id: string, recordedOn: string) => ({
  id,
  effectiveOn: null,
  sources: [{ id: 'untc-xxvi-5' }],
  confidence: 'depositary' as const,
  checkedAt: '2026-02-03',
  recordedOn,
  file: 'record/small.csv',
  line: 2,
})

export const stateSeed = (code: string, name: string, recordedOn = '2026-01-05'): SeedOf<'state'> => ({
  ...base(`state-${code.toLowerCase()}`, recordedOn),
  kind: 'state',
  states: [code],
  instrument: null,
  on: null,
  payload: {
    kind: 'state',
    name,
    officialName: name,
    existsFrom: null,
    existsTo: null,
    continuedBy: null,
    successors: [],
    names: [],
    note: null,
  },
})

export const checkSeed = (instrument: string, on: string, recordedOn = '2026-02-03'): SeedOf<'check'> => ({
  ...base(`check-${instrument}-${on}`, recordedOn),
  kind: 'check',
  states: [],
  instrument,
  on,
  payload: { source: 'untc-xxvi-5', note: null },
})

const NOTICE = { receivedOn: null, circulatedOn: null, noticeTo: [], reasonsGiven: null, reasonsSource: null }

/** What acts of these kinds carry beside what every act has. */
const OWN: Readonly<Partial<Record<ActKind, object>>> = {
  signature: {},
  withdrawal: NOTICE,
  communication: { ...NOTICE, purports: 'suspension', concerns: null },
}

export const actSeed = (
  id: string,
  kind: Exclude<ActKind, 'objection' | 'revocation' | 'correction'>,
  state: string,
  on: string,
  recordedOn = '2026-01-05',
): Seed =>
  ({
    ...base(id, recordedOn),
    kind,
    states: [state],
    instrument: 'apmbc',
    on,
    payload: {
      ...{ standing: 'accepted', actedAs: null, note: null },
      ...(OWN[kind] ?? { protocolsAccepted: [] }),
    },
  }) as unknown as Seed

const objectionSeed = (
  id: string,
  state: string,
  concerns: string,
  on: string,
  recordedOn: string,
): SeedOf<'objection'> => ({
  ...base(id, recordedOn),
  kind: 'objection',
  states: [state],
  instrument: 'apmbc',
  on,
  payload: { standing: 'accepted', actedAs: null, note: null, concerns, provisions: [] },
})

export const sourceSeed = (id: string, recordedOn: string): SeedOf<'source'> => ({
  ...base(id, recordedOn),
  kind: 'source',
  states: [],
  instrument: null,
  on: null,
  payload: {
    title: 'Status of the Convention',
    publisher: 'United Nations Treaty Collection',
    url: 'https://treaties.un.org/',
    publishedOn: null,
    accessedVia: null,
  },
})

export const instrumentSeed = (recordedOn: string): SeedOf<'instrument'> => ({
  ...base('instrument-apmbc', recordedOn),
  kind: 'instrument',
  states: [],
  instrument: 'apmbc',
  on: '1997-09-18',
  payload: {
    title: 'Convention on the Prohibition of Anti-Personnel Mines',
    shortName: 'APMBC',
    aliases: [],
    adoptedOn: '1997-09-18',
    adoptedAt: 'Oslo',
    openedOn: '1997-12-03',
    enteredIntoForceOn: '1999-03-01',
    untcNumber: 'XXVI-5',
    depositary: 'United Nations',
  },
})

export const correctionSeed = (id: string, concerns: string, recordedOn: string): SeedOf<'correction'> => ({
  ...base(id, recordedOn),
  kind: 'correction',
  states: [],
  instrument: null,
  on: null,
  payload: { concerns, why: 'The depositary shows no such act.' },
})

export const figureSeed = (id: string, state: string, recordedOn = '2026-01-05'): SeedOf<'figure'> => ({
  ...base(id, recordedOn),
  kind: 'figure',
  states: [state],
  instrument: null,
  on: '2024',
  payload: { value: '12', unit: 'casualties', note: 'é, ü and 地雷 in a note' },
})

/** A small record of real acts: Finland's and Ukraine's under the Convention. */
export const smallRecord: readonly Seed[] = [
  stateSeed('FIN', 'Finland'),
  stateSeed('UKR', 'Ukraine'),
  actSeed('apmbc-fin-accession-2012-01-09', 'accession', 'FIN', '2012-01-09'),
  actSeed('apmbc-ukr-signature-1999-02-24', 'signature', 'UKR', '1999-02-24'),
  actSeed('apmbc-ukr-ratification-2005-12-27', 'ratification', 'UKR', '2005-12-27'),
  figureSeed('casualties-ukr-2024', 'UKR'),
  checkSeed('apmbc', '2026-01-05', '2026-01-05'),
  actSeed('apmbc-fin-withdrawal-2025-07-10', 'withdrawal', 'FIN', '2025-07-10', '2026-02-03'),
  actSeed('apmbc-ukr-communication-2025-07-18', 'communication', 'UKR', '2025-07-18', '2026-02-03'),
  objectionSeed(
    'apmbc-aut-objection-2026-01-20',
    'AUT',
    'apmbc-ukr-communication-2025-07-18',
    '2026-01-20',
    '2026-02-03',
  ),
  checkSeed('apmbc', '2026-02-03'),
]
