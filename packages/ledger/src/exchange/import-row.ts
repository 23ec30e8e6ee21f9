import { dateValue } from '@pacta/law/calendar/date-value'
import type { Citation } from '@pacta/law/entry/entry'
import { isEntryKind } from '@pacta/law/entry/kind'
import { PAYLOAD_TEMPLATES } from '@pacta/law/entry/template'
import { parseCitation } from '../record/citation.ts'
import { didYouMean } from '../record/nearest.ts'
import type { Draft } from '../store/draft.ts'
import { PAYLOAD } from './flat.ts'

/** A row that cannot be imported, and why. */
export interface Refused {
  readonly line: number
  readonly reason: string
}

/** A row as a draft, with the line it came from. */
export interface Candidate {
  readonly line: number
  readonly draft: Draft
}

export type Cells = ReadonlyMap<string, string>

const CONFIDENCE = ['depositary', 'secondary', 'high', 'medium', 'low', 'derived', 'unsourced']

/** A reason for refusing a row; caught where rows are read, so that each column's reader stays plain. */
class Unreadable extends Error {}

const refuse = (reason: string): never => {
  throw new Unreadable(reason)
}

const parseJson = (column: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return refuse(`${column}: the cell begins like JSON and is none; quote it as a JSON text`)
  }
}

const payloadValue = (column: string, cell: string): unknown =>
  cell === '' ? null : /^["[{]/.test(cell) ? parseJson(column, cell) : cell

const date = (cells: Cells, column: string): Draft['on'] => {
  const cell = cells.get(column) ?? ''
  if (cell === '') return null
  return (
    dateValue(cell) ??
    refuse(
      `${column}: "${cell}" is not a date; write YYYY-MM-DD, YYYY-MM, YYYY, or an interval of two such dates`,
    )
  )
}

const citations = (cells: Cells): readonly Citation[] => {
  const cell = cells.get('sources') ?? ''
  if (cell === '') return []
  if (cell.startsWith('[')) return parseJson('sources', cell) as readonly Citation[]
  return cell
    .split(';')
    .map(
      (part) =>
        parseCitation(part) ??
        refuse(`sources: "${part}" is not a citation; write a source id, with a place in brackets`),
    )
}

const draftOf = (cells: Cells): Draft => {
  const text = (column: string): string | null => cells.get(column) || null
  const kind = text('kind') ?? refuse('kind: the cell is empty')
  const confidence = text('confidence') ?? 'unsourced'
  if (!isEntryKind(kind)) return refuse(`kind: there is no kind of entry "${kind}"`)
  if (!CONFIDENCE.includes(confidence))
    return refuse(`confidence: "${confidence}" is not accepted${didYouMean(confidence, CONFIDENCE)}`)
  const payload = [...cells]
    .filter(([column]) => column.startsWith(PAYLOAD))
    .map(([column, cell]) => [column.slice(PAYLOAD.length), payloadValue(column, cell)])
  const expects = text('version')
  return {
    id: text('id') ?? refuse('id: the cell is empty'),
    kind,
    states: text('states')?.split(';') ?? [],
    instrument: text('instrument'),
    on: date(cells, 'on'),
    effectiveOn: date(cells, 'effectiveOn'),
    // An act needs no column for what nobody knows.
    payload: { ...PAYLOAD_TEMPLATES[kind], ...Object.fromEntries(payload) },
    sources: citations(cells),
    confidence,
    checkedAt: text('checkedAt'),
    ...(expects === null ? {} : { expects: Number(expects) }),
  } as unknown as Draft
}

/** Reads one row of a table in the layout of the CSV export. */
export const readImportRow = (line: number, cells: Cells): Candidate | Refused => {
  try {
    return { line, draft: draftOf(cells) }
  } catch (error) {
    if (error instanceof Unreadable) return { line, reason: error.message }
    throw error
  }
}
