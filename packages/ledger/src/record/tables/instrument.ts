import { date, list, text, texts } from '../row.ts'
import type { TableReader } from './draft.ts'

const PLAIN = [
  'title',
  'shortName',
  'adoptedOn',
  'adoptedAt',
  'openedOn',
  'enteredIntoForceOn',
  'untcNumber',
  'depositary',
]

export const readInstruments: TableReader = (rows) =>
  rows.map((row) => ({
    row,
    kind: 'instrument',
    states: [],
    instrument: text(row, 'instrument'),
    on: date(row, 'adoptedOn'),
    effectiveOn: date(row, 'enteredIntoForceOn'),
    payload: { ...texts(row, PLAIN), aliases: list(row, 'aliases') },
  }))
