import { date, list, type Row, required, text } from '../row.ts'
import type { TableReader } from './draft.ts'

const namesByState = (rows: readonly Row[]): ReadonlyMap<string, readonly unknown[]> => {
  const names = new Map<string, unknown[]>()
  for (const row of rows) {
    const state = required(row, 'state')
    const own = names.get(state) ?? []
    names.set(state, own)
    own.push({ lang: text(row, 'lang'), name: text(row, 'name'), kind: text(row, 'kind') })
  }
  return names
}

/** A state with all the names the record knows for it. */
export const readStates: TableReader = (rows, all) => {
  const names = namesByState(all.get('state-names') ?? [])
  return rows.map((row) => {
    const code = required(row, 'code')
    return {
      row,
      kind: 'state',
      states: [code],
      instrument: null,
      on: date(row, 'existsFrom'),
      effectiveOn: null,
      payload: {
        kind: text(row, 'kind'),
        name: text(row, 'name'),
        officialName: text(row, 'officialName'),
        existsFrom: text(row, 'existsFrom'),
        existsTo: text(row, 'existsTo'),
        continuedBy: text(row, 'continuedBy'),
        successors: list(row, 'successors').map((part) => {
          const [state, on] = part.split('@')
          return { state, on }
        }),
        names: names.get(code) ?? [],
        note: text(row, 'note'),
      },
    }
  })
}
