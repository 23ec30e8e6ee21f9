import { list, type Row, required, text } from '../row.ts'
import type { TableReader } from './draft.ts'

const memberOf = (row: Row) => ({
  state: required(row, 'state'),
  from: text(row, 'from'),
  to: text(row, 'to'),
  sources: list(row, 'sources'),
})

/** A group with its members, each with its days and its own sources. */
export const readGroups: TableReader = (rows, all) => {
  const members = (all.get('group-members') ?? []).map((row) => ({ group: text(row, 'group'), row }))
  return rows.map((row) => {
    const own = members
      .filter(({ group }) => group === text(row, 'key'))
      .map((member) => memberOf(member.row))
    return {
      row,
      kind: 'group',
      states: own.map(({ state }) => state).sort(),
      instrument: null,
      on: null,
      effectiveOn: null,
      payload: {
        name: text(row, 'name'),
        aliases: list(row, 'aliases'),
        members: own,
        note: text(row, 'note'),
      },
    }
  })
}
