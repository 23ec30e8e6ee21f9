import type { DateValue } from '@pacta/law/calendar/date-value'
import type { Citation } from '@pacta/law/entry/entry'
import type { Logged } from '../snapshot/record-line.ts'

/** A cell of an exported table; `null` is not known or does not apply. */
export type Cell = string | number | null

/** A table of an export: entries of one kind and one shape, a row a version. */
export interface FlatTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Prefix of the columns that hold the payload's members. */
export const PAYLOAD = 'payload.'

const BEFORE = ['id', 'version', 'kind', 'states', 'instrument', 'on', 'onEarliest', 'onLatest'] as const
const MIDDLE = ['effectiveOn', 'effectiveEarliest', 'effectiveLatest'] as const
const AFTER = [
  ...['sources', 'confidence', 'recordedAt', 'recordedBy', 'checkedAt'],
  ...['supersedes', 'hash', 'position', 'until'],
] as const

/**
 * A payload member as a cell: texts as they are, lists and objects as JSON. A text that would read as JSON is
 * quoted, so that a table can be read back without loss.
 */
export const payloadCell = (value: unknown): string | null => {
  if (value === null || value === undefined) return null
  if (typeof value !== 'string') return JSON.stringify(value)
  return value === '' || /^["[{]/.test(value) ? JSON.stringify(value) : value
}

/** Citations as the record writes them: `untc-xxvi-2 (end note 3)`, parted by semicolons; as JSON where a place has one itself. */
export const sourcesCell = (sources: readonly Citation[]): string | null => {
  if (sources.length === 0) return null
  if (sources.some(({ locator }) => locator !== undefined && /[;()]/.test(locator)))
    return JSON.stringify(sources)
  return sources.map(({ id, locator }) => (locator === undefined ? id : `${id} (${locator})`)).join(';')
}

const dateCells = (value: DateValue | null): readonly (string | null)[] =>
  value === null || typeof value === 'string'
    ? [value, value, value]
    : [value.edtf, value.earliest, value.latest]

const rowOf = (entry: Logged, members: readonly string[]): readonly Cell[] => {
  const payload = new Map(Object.entries(entry.payload))
  return [
    ...[entry.id, entry.version, entry.kind],
    entry.states.length === 0 ? null : entry.states.join(';'),
    ...[entry.instrument, ...dateCells(entry.on), ...dateCells(entry.effectiveOn)],
    ...members.map((member) => payloadCell(payload.get(member))),
    ...[sourcesCell(entry.sources), entry.confidence, entry.recordedAt, entry.recordedBy, entry.checkedAt],
    ...[entry.supersedes, entry.hash, entry.position, entry.until],
  ]
}

/** Name of the table an entry stands in: its kind, and where the record has several tables of a kind, which. */
const tableOf = ({ kind, payload }: Logged): string => {
  const table = new Map<string, unknown>(Object.entries(payload)).get('table')
  return typeof table === 'string' ? `${kind}-${table}` : kind
}

/** Entries as tables in the order in which they first come. Rows of a table all have the same payload members. */
export const flatTables = (entries: readonly Logged[]): readonly FlatTable[] => {
  const shape = (entry: Logged): string => JSON.stringify([tableOf(entry), Object.keys(entry.payload).sort()])
  const named = new Map<string, number>()
  return [...Map.groupBy(entries, shape).values()].map((alike) => {
    const first = alike.slice(0, 1)
    const members = first.flatMap(({ payload }) => Object.keys(payload))
    const name = first.map(tableOf).join()
    const times = (named.get(name) ?? 0) + 1
    named.set(name, times)
    return {
      name: times === 1 ? name : `${name}-${times}`,
      columns: [...BEFORE, ...MIDDLE, ...members.map((member) => PAYLOAD + member), ...AFTER],
      rows: alike.map((entry) => rowOf(entry, members)),
    }
  })
}

/** Columns that hold whole numbers. */
export const isNumberColumn = (column: string): boolean => ['version', 'position', 'until'].includes(column)
