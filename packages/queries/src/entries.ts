import { ENTRY_KINDS } from '@pacta/law/entry/kind'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { type EntryJson, entryJson } from './json/entry.ts'
import {
  choiceParameter,
  instrumentParameter,
  integerParameter,
  stateParameter,
  textParameter,
} from './parameter.ts'
import type { Question } from './question.ts'

const parameters = {
  state: stateParameter('entries that name this state'),
  treaty: instrumentParameter('entries under this instrument'),
  kind: choiceParameter('entries of this kind', ENTRY_KINDS),
  limit: integerParameter('how many at most; 100 if not given', 1, 1000),
  cursor: textParameter('where to go on: the next of the page before', ''),
}

export interface EntriesBody {
  readonly entries: readonly EntryJson[]
  readonly next: string | null
}

/** Entries in log order, a page at a time. A cursor belongs to one log size and refuses another. */
export const entriesQuestion: Question<typeof parameters, EntriesBody> = {
  name: 'entries',
  about: 'Entries of the ledger, filtered, in log order, a page at a time.',
  parameters,
  answer: (asked, { state, treaty, kind, limit = 100, cursor }) => {
    const { view } = asked
    const filter = [state, treaty, kind].map((one) => one ?? '').join('|')
    const start = cursor === undefined ? 0 : decodeCursor(cursor, view.asOf.root, filter)
    const all = kind === undefined ? view.entries() : view.entriesOf(kind)
    const wanted = all.filter(
      (entry) =>
        (state === undefined || entry.states.includes(state)) &&
        (treaty === undefined || entry.instrument === treaty),
    )
    const page = wanted.slice(start, start + limit)
    const end = start + page.length
    return {
      body: {
        entries: page.map(entryJson),
        next: end < wanted.length ? encodeCursor(end, view.asOf.root, filter) : null,
      },
      uncertain: [],
      instruments: treaty === undefined ? Object.keys(view.horizon) : [treaty],
    }
  },
}
