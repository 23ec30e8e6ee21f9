import { day } from '../../src/calendar/day.ts'
import type { Deadline } from '../../src/deadline/deadline.ts'
import { deadlinesOn } from '../../src/deadline/deadlines-on.ts'
import { indexEvidence } from '../../src/deadline/evidence.ts'
import type { Obligation } from '../../src/deadline/obligation.ts'
import { OBLIGATION_TABLE } from '../../src/deadline/obligations.ts'
import type { Confidence, Entry } from '../../src/entry/entry.ts'
import { compile } from '../../src/register/compile.ts'
import type { FinalClauses } from '../../src/rulebook/final-clauses.ts'
import { FINAL_CLAUSES } from '../../src/rulebooks/final-clauses.ts'
import { entry } from '../support/entries.ts'

const FORCE: Readonly<Record<string, string>> = {
  apmbc: '1999-03-01',
  ccm: '2010-08-01',
  ccw: '1983-12-02',
  'ccw-p2a': '1998-12-03',
  'ccw-p5': '2006-11-12',
  att: '2014-12-24',
}

/** The instruments, each in force on its published day. */
const INSTRUMENTS: readonly Entry[] = Object.entries(FORCE).map(([instrument, enteredIntoForceOn]) =>
  entry('instrument', '', null, { instrument, payload: { enteredIntoForceOn } }),
)

export const state = (code: string): Entry => entry('state', code, null)

/** A party: the state and its deposit. */
export const party = (code: string, deposited: string, instrument = 'apmbc'): readonly Entry[] => [
  state(code),
  entry('ratification', code, deposited, { instrument }),
]

type RowKind = 'deadline_extension' | 'completion' | 'stock_destruction' | 'transparency_rule'

interface RowRest {
  readonly instrument?: string
  readonly confidence?: Confidence
  readonly source?: string | null
}

const row = (kind: RowKind, code: string, on: string | null, payload: object, rest: RowRest): Entry => {
  const confidence = rest.source === null ? 'unsourced' : (rest.confidence ?? 'high')
  const made = entry(kind, code, on, { instrument: rest.instrument ?? 'apmbc' })
  return {
    ...made,
    payload,
    confidence,
    sources: rest.source === null ? [] : [{ id: rest.source ?? 'a-source' }],
  } as Entry
}

/** A row of the table of deadlines: who extended to when, decided on which day. */
export const extension = (
  code: string,
  meeting: string | null,
  decidedOn: string | null,
  newDeadlineOn: string | null,
  rest: RowRest & { readonly note?: string; readonly original?: string } = {},
): Entry =>
  row(
    'deadline_extension',
    code,
    decidedOn,
    {
      originalDeadlineOn: rest.original ?? null,
      extensionGrantedAt: meeting,
      extensionDecidedOn: decidedOn,
      newDeadlineOn,
      note: rest.note ?? null,
    },
    rest,
  )

/** A declaration of completed clearance. */
export const cleared = (
  code: string,
  on: string | null,
  meeting: string | null,
  rest: RowRest & { readonly note?: string } = {},
): Entry => row('completion', code, on, { meeting, note: rest.note ?? null }, rest)

/** A row of the table of destruction. */
export const destroyed = (
  code: string,
  status: string,
  completedOn: string | null,
  rest: RowRest & { readonly note?: string } = {},
): Entry =>
  row('stock_destruction', code, completedOn, { completedOn, status, note: rest.note ?? null }, rest)

export const meeting = (
  id: string,
  on: string,
  endsOn: string,
  unsourcedDetails: readonly string[] = [],
): Entry =>
  entry('meeting', '', on, {
    id,
    instrument: 'apmbc',
    payload: { code: id, name: id, endsOn, documents: [], unsourcedDetails, note: null },
  })

export const source = (id: string, publishedOn: string | null): Entry =>
  entry('source', '', null, { id, payload: { title: id, publisher: id, url: '', publishedOn } })

export const decision = (id: string, on: string, instrument: string): Entry =>
  entry('meeting_decision', '', on, {
    id,
    instrument,
    payload: { meeting: 'm', subject: 's', view: 'v', concerns: null },
  })

/** All deadlines of some entries on a day. */
export const deadlines = (
  entries: readonly Entry[],
  on: string,
  table: readonly Obligation[] = OBLIGATION_TABLE,
  clauses: readonly FinalClauses[] = FINAL_CLAUSES,
): readonly Deadline[] => {
  const all = [...INSTRUMENTS, ...entries]
  return deadlinesOn(compile(all, clauses), indexEvidence(all), table, day(on))
}

/** The one deadline of a state for a duty. */
export const deadline = (
  entries: readonly Entry[],
  on: string,
  obligation: Obligation['obligation'],
  instrument = 'apmbc',
): Deadline => {
  const found = deadlines(entries, on).find(
    (one) => one.instrument === instrument && one.obligation === obligation,
  )
  if (found === undefined) throw new Error(`no deadline to ${obligation} under ${instrument}`)
  return found
}

/** A date as a law report writes it. */
export const text = (value: Deadline['due']): string =>
  value === null ? '-' : typeof value === 'string' ? value : value.edtf

export const codes = ({ because }: Deadline): readonly string[] => because.map(({ code }) => code)
