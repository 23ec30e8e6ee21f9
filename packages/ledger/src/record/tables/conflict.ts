import { date, type Row, required, text, texts } from '../row.ts'
import type { Draft, TableReader } from './draft.ts'

const common = (row: Row) => ({ row, states: [required(row, 'state')], instrument: null, effectiveOn: null })

const startOf = (row: Row): Draft => ({
  ...common(row),
  kind: 'conflict_start',
  on: date(row, 'startedOn'),
  payload: texts(row, ['conflict', 'character', 'basis', 'note']),
})

const endOf = (row: Row): Draft => ({
  ...common(row),
  id: `${required(row, 'key')}-end`,
  kind: 'conflict_end',
  on: date(row, 'endedOn'),
  payload: { concerns: required(row, 'key'), ...texts(row, ['basis', 'note']) },
})

/** An episode is the entry of its start and, where an end is recorded, the entry of its end, `<key>-end`. */
export const readConflicts: TableReader = (rows) =>
  rows.flatMap((row) => [startOf(row), ...(text(row, 'endedOn') === null ? [] : [endOf(row)])])

export const readConflictAssessments: TableReader = (rows) =>
  rows.map((row) => ({
    ...common(row),
    kind: 'conflict_assessment',
    on: date(row, 'on'),
    payload: texts(row, ['finding', 'by', 'note']),
  }))
