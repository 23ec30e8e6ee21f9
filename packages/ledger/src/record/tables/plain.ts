import type { EntryKind } from '@pacta/law/entry/kind'
import { date, list, type Row, text, texts } from '../row.ts'
import type { TableReader } from './draft.ts'

/** How a table without a shape of its own becomes entries: every column of its own is carried over as text. */
interface Plain {
  readonly kind: EntryKind | ((row: Row) => EntryKind)
  readonly states: readonly string[]
  readonly on: string
  readonly columns: readonly string[]
}

const EVENT_KINDS: Readonly<Record<string, EntryKind>> = {
  use: 'use',
  alleged_use: 'use',
  transfer: 'transfer',
  announced_transfer: 'transfer',
  stockpile_declaration: 'stockpile',
  production: 'producer',
  production_plan: 'producer',
}

const figure = (states: readonly string[], columns: readonly string[]): Plain => ({
  kind: 'figure',
  states,
  on: 'year',
  columns: ['year', ...columns],
})

/** The plain tables. The payload also names its `table`, so that figures of different tables are told apart. */
export const PLAIN_TABLES: Readonly<Record<string, Plain>> = {
  'domestic-steps': {
    kind: 'domestic_step',
    states: ['state'],
    on: 'on',
    columns: ['procedure', 'step', 'body', 'result'],
  },
  statements: {
    kind: 'statement',
    states: ['onBehalfOf'],
    on: 'on',
    columns: ['speaker', 'onBehalfOf', 'forum', 'subject', 'position'],
  },
  'clearance-deadlines': {
    kind: 'deadline_extension',
    states: ['state'],
    on: 'extensionDecidedOn',
    columns: ['originalDeadlineOn', 'extensionGrantedAt', 'extensionDecidedOn', 'newDeadlineOn', 'isLatest'],
  },
  'clearance-completions': { kind: 'completion', states: ['state'], on: 'on', columns: ['meeting'] },
  'stockpile-destruction': {
    kind: 'stock_destruction',
    states: ['state'],
    on: 'completedOn',
    columns: ['deadlinePublishedOn', 'completedOn', 'quantityDestroyed', 'status'],
  },
  'retained-mines': {
    kind: 'retained_mines',
    states: ['state'],
    on: 'year',
    columns: ['year', 'quantity', 'declaration'],
  },
  transparency: {
    kind: 'transparency_rule',
    states: ['state'],
    on: 'year',
    columns: ['kind', 'year', 'value', 'unit'],
  },
  producers: { kind: 'producer', states: ['state'], on: 'asOf', columns: ['asOf', 'status'] },
  stockpiles: {
    kind: 'stockpile',
    states: ['state'],
    on: 'asOf',
    columns: ['scope', 'asOf', 'estimateLow', 'estimateHigh', 'kind'],
  },
  'transfers-and-use': {
    kind: (row) => EVENT_KINDS[text(row, 'kind') ?? ''] ?? 'use',
    states: ['from', 'to'],
    on: 'on',
    columns: ['from', 'to', 'what', 'kind', 'quantity', 'reportedBy', 'confirmedBy', 'deniedBy'],
  },
  'clearance-global': figure([], ['areaClearedKm2', 'apmDestroyed']),
  'clearance-country': figure(['state'], ['areaClearedKm2', 'contaminationKm2', 'apmDestroyed']),
  'casualties-global': figure(
    [],
    ['killed', 'injured', 'unknown', 'total', 'civilianPercent', 'childPercentOfCivilian', 'apmCasualties'],
  ),
  'casualties-country': figure(['state'], ['killed', 'injured', 'total']),
  'funding-global': figure([], ['internationalSupportUsd', 'affectedStateContributionsUsd', 'totalUsd']),
  'funding-donors': figure(['donor'], ['donor', 'amountUsd', 'sharePercent']),
  'funding-recipients': figure(['state'], ['amountUsd']),
}

const statesOf = (row: Row, columns: readonly string[]): readonly string[] => [
  ...new Set(columns.flatMap((column) => list(row, column)).filter((code) => code !== 'EU')),
]

export const plainReader =
  (table: string, { kind, states, on, columns }: Plain): TableReader =>
  (rows) =>
    rows.map((row) => ({
      row,
      kind: typeof kind === 'string' ? kind : kind(row),
      states: statesOf(row, states),
      instrument: row.cells.has('instrument') ? text(row, 'instrument') : null,
      on: date(row, on),
      effectiveOn: null,
      payload: { table, ...texts(row, [...columns, 'note']) },
    }))
