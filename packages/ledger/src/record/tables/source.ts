import { date, required, text } from '../row.ts'
import type { TableReader } from './draft.ts'

/** A source rests on itself: it cites its own key. */
export const readSources: TableReader = (rows) =>
  rows.map((row) => ({
    row,
    kind: 'source',
    states: [],
    instrument: null,
    on: date(row, 'publishedOn'),
    effectiveOn: null,
    sources: [{ id: required(row, 'key') }],
    payload: {
      title: text(row, 'title'),
      publisher: text(row, 'publisher') ?? '',
      url: text(row, 'url') ?? '',
      publishedOn: text(row, 'publishedOn'),
      accessedVia: text(row, 'accessedVia'),
    },
  }))
