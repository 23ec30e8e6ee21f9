import type { Seed } from '@pacta/law/entry/seed'

/** Every seed is one row of a small record of real acts; dates are those of the depositary's list. */
const base = (id: string, recordedOn: string) => ({
  id,
  instrument: null,
  on: null,
  effectiveOn: null,
  sources: [{ id: 'untc-xxvi-5' }],
  confidence: 'depositary' as const,
  checkedAt: '2026-02-03',
  recordedOn,
  file: 'record/small.csv',
  line: 2,
})

const FIRST_DAY = '2026-01-05'
const SECOND_DAY = '2026-02-03'

const source: Seed = {
  ...base('untc-xxvi-5', FIRST_DAY),
  kind: 'source',
  states: [],
  sources: [],
  payload: {
    title: 'Multilateral treaties deposited with the Secretary-General, chapter XXVI.5',
    publisher: 'United Nations Treaty Collection',
    url: 'https://treaties.un.org/',
    publishedOn: null,
    accessedVia: null,
  },
}

const instrument = (id: string, shortName: string, adoptedOn: string, enteredIntoForceOn: string): Seed => ({
  ...base(`instrument-${id}`, FIRST_DAY),
  kind: 'instrument',
  states: [],
  instrument: id,
  payload: {
    title: shortName,
    shortName,
    aliases: [],
    adoptedOn,
    adoptedAt: 'Oslo',
    openedOn: null,
    enteredIntoForceOn,
    untcNumber: 'XXVI-5',
    depositary: 'Secretary-General of the United Nations',
  },
})

const state = (code: string, name: string, kind: 'state' | 'area' = 'state'): Seed => ({
  ...base(`state-${code.toLowerCase()}`, FIRST_DAY),
  kind: 'state',
  states: [code],
  payload: {
    kind,
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

const act = (
  kind: string,
  code: string,
  on: string,
  {
    treaty = 'apmbc',
    recordedOn = FIRST_DAY,
    effectiveOn = null as string | null,
    payload = {} as object,
  } = {},
): Seed =>
  ({
    ...base(`${treaty}-${code.toLowerCase()}-${kind}-${on}`, recordedOn),
    kind,
    states: [code],
    instrument: treaty,
    on,
    effectiveOn,
    payload: { standing: 'accepted', actedAs: null, note: null, protocolsAccepted: [], ...payload },
  }) as unknown as Seed

const notice = {
  receivedOn: null,
  circulatedOn: null,
  noticeTo: ['depositary'],
  reasonsGiven: null,
  reasonsSource: null,
}

const check = (treaty: string, on: string, recordedOn: string): Seed => ({
  ...base(`check-${treaty}-${on}`, recordedOn),
  kind: 'check',
  states: [],
  instrument: treaty,
  on,
  payload: { source: 'untc-xxvi-5', note: null },
})

/** Finland, Lithuania and Ukraine under two conventions, an area, and a state that stayed out. */
export const RECORD: readonly Seed[] = [
  source,
  instrument('apmbc', 'APMBC', '1997-09-18', '1999-03-01'),
  instrument('ccm', 'CCM', '2008-05-30', '2010-08-01'),
  state('FIN', 'Finland'),
  state('LTU', 'Lithuania'),
  state('UKR', 'Ukraine'),
  state('AUT', 'Austria'),
  state('USA', 'United States of America'),
  state('XKX', 'Kosovo', 'area'),
  act('ratification', 'AUT', '1998-06-29'),
  act('signature', 'AUT', '1997-12-03'),
  act('accession', 'FIN', '2012-01-09'),
  act('ratification', 'LTU', '2003-05-12'),
  act('signature', 'UKR', '1999-02-24'),
  act('ratification', 'UKR', '2005-12-27'),
  act('signature', 'LTU', '2008-12-03', { treaty: 'ccm' }),
  act('ratification', 'LTU', '2011-03-24', { treaty: 'ccm' }),
  act('withdrawal', 'LTU', '2024-09-06', { treaty: 'ccm', effectiveOn: '2025-03-06', payload: notice }),
  act('withdrawal', 'FIN', '2025-07-10', { recordedOn: SECOND_DAY, payload: notice }),
  act('communication', 'UKR', '2025-07-18', {
    recordedOn: SECOND_DAY,
    payload: { ...notice, purports: 'suspension', concerns: null },
  }),
  check('apmbc', FIRST_DAY, FIRST_DAY),
  check('apmbc', SECOND_DAY, SECOND_DAY),
  check('ccm', SECOND_DAY, SECOND_DAY),
]
