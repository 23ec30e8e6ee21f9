import { date, list, text, texts } from '../row.ts'
import type { TableReader } from './draft.ts'

export const readMeetings: TableReader = (rows) =>
  rows.map((row) => ({
    row,
    kind: 'meeting',
    states: [],
    instrument: text(row, 'instrument'),
    on: date(row, 'on'),
    effectiveOn: null,
    payload: {
      ...texts(row, ['code', 'name', 'city', 'country', 'endsOn', 'president', 'note']),
      documents: list(row, 'documents'),
      unsourcedDetails: list(row, 'unsourcedDetails'),
    },
  }))

export const readMeetingDecisions: TableReader = (rows) =>
  rows.map((row) => ({
    row,
    kind: 'meeting_decision',
    states: list(row, 'states'),
    instrument: text(row, 'instrument'),
    on: date(row, 'on'),
    effectiveOn: null,
    payload: texts(row, ['meeting', 'subject', 'view', 'concerns', 'note']),
  }))
