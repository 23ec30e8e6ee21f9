import type { DateValue } from '@pacta/law/calendar/date-value'
import type { Entry } from '@pacta/law/entry/entry'
import { canonicalJson } from '../log/canonical.ts'
import type { RawRow } from '../record/csv-table.ts'
import { columnsOf, type DataPackage, type Resource } from '../record/package.ts'
import { TABLE_READERS } from '../record/tables/all.ts'
import { sourcesCell } from './flat.ts'

/** A row of the record that says what an entry says. */
export interface RecordRow {
  readonly table: Resource
  readonly cells: ReadonlyMap<string, string>
}

const dateText = (value: DateValue | null): string =>
  value === null ? '' : typeof value === 'string' ? value : value.edtf

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(String).join(';')
  return typeof value === 'object' ? '' : String(value)
}

/** A cell for each column, as far as an entry has one of that name. */
const cellsOf = (entry: Entry, columns: readonly string[]): ReadonlyMap<string, string> => {
  const payload = new Map(Object.entries(entry.payload).map(([name, value]) => [name, cellText(value)]))
  const own = new Map<string, string>([
    ...payload,
    ['key', entry.id],
    ['recordedOn', entry.recordedAt.slice(0, 10)],
    ['instrument', entry.instrument ?? ''],
    ['state', entry.states.join(';')],
    ['on', dateText(entry.on)],
    ['effectiveOn', dateText(entry.effectiveOn)],
    ['sources', sourcesCell(entry.sources) ?? ''],
    ['confidence', entry.confidence],
    ...(payload.has('kind') ? [] : [['kind', entry.kind] as const]),
    ...(entry.kind === 'correction' ? [['note', payload.get('why') ?? ''] as const] : []),
  ])
  return new Map(columns.map((column) => [column, own.get(column) ?? '']))
}

const sameFact = (row: RawRow, table: Resource, entry: Entry): boolean => {
  try {
    const [draft, ...others] = TABLE_READERS.get(table.name)?.([row], new Map()) ?? []
    if (draft === undefined || others.length > 0) return false
    const { kind, states, instrument, on, effectiveOn, payload } = entry
    const said = ({ kind, states, instrument, on, effectiveOn, payload }: typeof draft | Entry) =>
      canonicalJson({ kind, states, instrument, on, effectiveOn, payload })
    return said(draft) === said({ ...entry, kind, states, instrument, on, effectiveOn, payload } as Entry)
  } catch {
    // A reader refuses cells that its table's schema would have refused before it.
    return false
  }
}

/**
 * The row of the record that would seed this entry, or `null` where no table can say it in one row (a state
 * with its names, a group with its members). The row is read back and compared, so that it is never a guess.
 */
export const recordRowOf = (entry: Entry, description: DataPackage): RecordRow | null => {
  for (const table of description.resources) {
    const cells = cellsOf(entry, columnsOf(table))
    if (sameFact({ file: table.path, line: 0, cells }, table, entry)) return { table, cells }
  }
  return null
}
