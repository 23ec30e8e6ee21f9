import { edtfBounds } from '@pacta/law/calendar/date-value'
import type { RawRow } from './csv-table.ts'
import type { Resource } from './package.ts'
import type { RecordProblem } from './problem.ts'

/** A norm that never took effect keeps its planned start beside the day that ended it. */
const turnedRoundOnPurpose = (row: RawRow): boolean =>
  ['never_in_force', 'repealed_before_effect'].includes(row.cells.get('stateOfForce') ?? '')

/** Surely later: no reading of the two dates puts the first on or before the second. */
const surelyLater = (from: string, to: string): boolean => {
  const [start, end] = [edtfBounds(from)?.earliest ?? null, edtfBounds(to)?.latest ?? null]
  return start !== null && end !== null && start > end
}

/** Ranges turned round: a start after its end, an estimate whose lower figure is the higher. */
export const rangeProblems = (rows: readonly RawRow[], { schema }: Resource): readonly RecordProblem[] =>
  (schema.ranges ?? []).flatMap(([first, second]) => {
    const figures = schema.fields.find(({ name }) => name === first)?.type === 'integer'
    return rows.flatMap((row) => {
      const [from, to] = [row.cells.get(first) ?? '', row.cells.get(second) ?? '']
      if (from === '' || to === '' || turnedRoundOnPurpose(row)) return []
      const turned = figures ? Number(from) > Number(to) : surelyLater(from, to)
      const sentence = `the range is turned round: ${first} ${from} comes after ${second} ${to}`
      return turned ? [{ file: row.file, line: row.line, sentence }] : []
    })
  })
