import { dateValue } from '../../src/calendar/date-value.ts'
import type { Entry } from '../../src/entry/entry.ts'
import type { EntryKind } from '../../src/entry/kind.ts'
import { PAYLOAD_TEMPLATES } from '../../src/entry/template.ts'

const PAYLOADS: Readonly<Partial<Record<EntryKind, object>>> = {
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

/** As its kind leaves it open; a bare consent for kinds without a template. */
const payloadOf = (kind: EntryKind): object =>
  PAYLOADS[kind] ?? PAYLOAD_TEMPLATES[kind] ?? PAYLOAD_TEMPLATES['ratification'] ?? {}

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
    payload: { ...payloadOf(kind), ...rest.payload },
    sources: (rest.sources ?? ['list']).map((id) => ({ id })),
    confidence: 'depositary',
    recordedAt: '2026-01-01T00:00:00Z',
    recordedBy: 'test',
    checkedAt: null,
    supersedes: null,
    hash: '',
  } as unknown as Entry
}
