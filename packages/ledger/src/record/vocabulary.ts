import type { RawRow } from './csv-table.ts'

/** Everything a cell may name, gathered from all tables before any cell is checked. */
export interface Vocabulary {
  readonly states: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly instruments: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly meetings: ReadonlySet<string>
  readonly acts: ReadonlySet<string>
  /** Policies and norms. */
  readonly policies: ReadonlySet<string>
}

export type Tables = ReadonlyMap<string, readonly RawRow[]>

const column = (tables: Tables, table: string, name: string): ReadonlySet<string> =>
  new Set((tables.get(table) ?? []).flatMap((row) => row.cells.get(name) ?? []))

export const vocabularyOf = (tables: Tables): Vocabulary => ({
  states: column(tables, 'states', 'code'),
  sources: column(tables, 'sources', 'key'),
  instruments: column(tables, 'instruments', 'instrument'),
  groups: column(tables, 'groups', 'key'),
  meetings: column(tables, 'meetings', 'key'),
  acts: column(tables, 'acts', 'key'),
  policies: new Set([...column(tables, 'policy-norms', 'policy'), ...column(tables, 'policy-norms', 'key')]),
})
