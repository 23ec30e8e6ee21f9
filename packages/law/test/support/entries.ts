import { dateValue } from '../../src/calendar/date-value.ts'
import type { Entry } from '../../src/entry/entry.ts'
import type { EntryKind } from '../../src/entry/kind.ts'

const ACT = { standing: 'accepted', actedAs: null, note: null }

const PAYLOADS: Readonly<Partial<Record<EntryKind, object>>> = {
  withdrawal: {
    ...ACT,
    receivedOn: null,
    circulatedOn: null,
    noticeTo: [],
    reasonsGiven: null,
    reasonsSource: null,
  },
  communication: {
    ...ACT,
    receivedOn: null,
    circulatedOn: null,
    noticeTo: [],
    reasonsGiven: null,
    reasonsSource: null,
    purports: 'other',
    concerns: null,
  },
  succession: {
    ...ACT,
    protocolsAccepted: [],
    successionOfStatesOn: null,
    successionSource: null,
    effectPublishedBy: null,
  },
  state: {
    kind: 'state',
    name: '',
    officialName: '',
    existsFrom: null,
    existsTo: null,
    continuedBy: null,
    successors: [],
    names: [],
    note: null,
  },
  conflict_start: { conflict: 'c', character: 'international', basis: 'a source', note: null },
  conflict_end: { concerns: null, basis: 'a source', note: null },
  conflict_assessment: { finding: 'none_identified', by: 'a source', note: null },
  instrument: {
    title: 'T',
    shortName: 'T',
    aliases: [],
    adoptedOn: '2000-01-01',
    adoptedAt: 'X',
    openedOn: null,
    enteredIntoForceOn: null,
    untcNumber: '',
    depositary: '',
  },
  check: { source: 'list', note: null },
}

let serial = 0

/** An entry for a test, complete but for what the case is about. */
export const entry = (
  kind: EntryKind,
  state: string,
  on: string | null,
  rest: {
    instrument?: string
    payload?: object
    effectiveOn?: string
    id?: string
    sources?: readonly string[]
  } = {},
): Entry => {
  serial += 1
  return {
    id: rest.id ?? `${state}-${kind}-${on ?? 'undated'}-${serial}`,
    version: 1,
    kind,
    states: state === '' ? [] : [state],
    instrument: rest.instrument ?? null,
    on: on === null ? null : dateValue(on),
    effectiveOn: rest.effectiveOn ?? null,
    payload: { ...(PAYLOADS[kind] ?? { ...ACT, protocolsAccepted: [] }), ...rest.payload },
    sources: (rest.sources ?? ['list']).map((id) => ({ id })),
    confidence: 'depositary',
    recordedAt: '2026-01-01T00:00:00Z',
    recordedBy: 'test',
    checkedAt: null,
    supersedes: null,
    hash: '',
  } as unknown as Entry
}
