import { boundsOf, dateValue } from '@pacta/law/calendar/date-value'
import type { RecordProblem } from './problem.ts'
import { list, type Row, text } from './row.ts'
import { missingColumns, strayColumns } from './tables/act.ts'
import type { RecordTables } from './tables.ts'

const at = ({ file, line }: Row, sentence: string): RecordProblem => ({ file, line, sentence })

const boundsIn = (row: Row | undefined, column: string) =>
  boundsOf(dateValue((row === undefined ? null : text(row, column)) ?? ''))

/** An act outside the life of its state, or of an area, which has no treaty status. */
const lifeProblems = (acts: readonly Row[], states: ReadonlyMap<string, Row>): readonly RecordProblem[] =>
  acts.flatMap((act) => {
    const code = text(act, 'state') ?? ''
    const state = states.get(code)
    if (state === undefined) return []
    if (text(state, 'kind') === 'area')
      return [at(act, `${code} is an area without treaty status; it has no acts`)]
    const { earliest, latest } = boundsIn(act, 'on')
    const [from, to] = [boundsIn(state, 'existsFrom').earliest, boundsIn(state, 'existsTo').earliest]
    if (from !== null && latest !== null && latest < from)
      return [
        at(
          act,
          `the act lies before ${code} existed (${text(state, 'existsFrom')}, ${state.file}:${state.line})`,
        ),
      ]
    if (to !== null && earliest !== null && earliest >= to)
      return [
        at(
          act,
          `the act lies after ${code} had ended (${text(state, 'existsTo')}, ${state.file}:${state.line})`,
        ),
      ]
    return []
  })

const columnProblems = (acts: readonly Row[]): readonly RecordProblem[] =>
  acts.flatMap((act) => [
    ...strayColumns(act).map((column) =>
      at(
        act,
        `${column}: the cell is filled, but an act of kind ${text(act, 'kind')} has none; put it in the note`,
      ),
    ),
    ...missingColumns(act).map((column) =>
      at(act, `${column}: the cell is empty, but an act of kind ${text(act, 'kind')} needs it`),
    ),
  ])

/** Unverified means without a document: the two columns must say the same. */
const confidenceProblems = (rows: readonly Row[]): readonly RecordProblem[] =>
  rows
    .filter((row) => row.cells.has('confidence'))
    .flatMap((row) => {
      const unsourced = text(row, 'confidence') === 'unsourced'
      const none = list(row, 'sources').length === 0
      if (unsourced === none) return []
      return [
        at(
          row,
          none
            ? 'confidence: a row without sources is "unsourced"'
            : 'confidence: a row with sources is not "unsourced"; say how good they are',
        ),
      ]
    })

/** In one language a name belongs to one state, so that a reader of texts never has to guess. */
const nameProblems = (names: readonly Row[]): readonly RecordProblem[] => {
  const owners = new Map<string, Row>()
  return names.flatMap((row) => {
    const name = `${text(row, 'lang')} ${(text(row, 'name') ?? '').toLowerCase()}`
    const other = owners.get(name)
    if (other === undefined) owners.set(name, row)
    return other === undefined || text(other, 'state') === text(row, 'state')
      ? []
      : [
          at(
            row,
            `"${text(row, 'name')}" already names ${text(other, 'state')} (${other.file}:${other.line})`,
          ),
        ]
  })
}

/** What single cells cannot show: rows that do not go together. */
export const senseProblems = ({ rows }: RecordTables): readonly RecordProblem[] => {
  const of = (table: string): readonly Row[] => rows.get(table) ?? []
  const states = new Map(of('states').map((row) => [text(row, 'code') ?? '', row]))
  return [
    ...lifeProblems(of('acts'), states),
    ...columnProblems(of('acts')),
    ...[...rows.values()].flatMap(confidenceProblems),
    ...nameProblems(of('state-names')),
  ]
}
