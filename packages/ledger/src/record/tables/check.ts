import { parseCitation } from '../citation.ts'
import { date, list, text } from '../row.ts'
import type { TableReader } from './draft.ts'

export const readChecks: TableReader = (rows) =>
  rows.map((row) => ({
    row,
    kind: 'check',
    states: [],
    instrument: text(row, 'instrument'),
    on: date(row, 'on'),
    effectiveOn: null,
    payload: {
      source: parseCitation(list(row, 'sources')[0] ?? '')?.id ?? null,
      note: text(row, 'note'),
    },
  }))
