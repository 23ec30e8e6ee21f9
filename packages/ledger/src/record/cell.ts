import { edtfBounds } from '@pacta/law/calendar/date-value'
import { parseDay } from '@pacta/law/calendar/day'
import { parseCitation } from './citation.ts'
import { didYouMean } from './nearest.ts'
import type { Field, Holds } from './package.ts'
import type { Vocabulary } from './vocabulary.ts'

type Check = (part: string, known: Vocabulary) => string | null

const named =
  (what: string, of: (known: Vocabulary) => ReadonlySet<string>): Check =>
  (part, known) =>
    of(known).has(part) ? null : `there is no ${what} "${part}"${didYouMean(part, of(known))}`

const state = named('state', (known) => known.states)
const act = named('act', (known) => known.acts)
const source = named('source', (known) => known.sources)

const isDay: Check = (part) =>
  parseDay(part) === null ? `"${part}" is not a day; write one that exists as YYYY-MM-DD` : null

const isEdtf: Check = (part) =>
  edtfBounds(part) === null
    ? `"${part}" is not a date; write YYYY-MM-DD, YYYY-MM, YYYY, XXXX, or an interval of two such dates, the earlier first`
    : null

const isEid: Check = (part) =>
  /^[a-z][a-z0-9-]*(\/[a-z0-9_]+)?$/.test(part)
    ? null
    : `"${part}" is not a provision; write an instrument, or it and an eId such as apmbc/art_1__para_1`

const successor: Check = (part, known) => {
  const [code = '', on = ''] = part.split('@')
  return state(code, known) ?? isDay(on, known)
}

const place: Check = (part, known) =>
  known.states.has(part) || known.groups.has(`group-${part}`)
    ? null
    : `there is no state or area "${part}"${didYouMean(part, [...known.states, ...[...known.groups].map((key) => key.slice('group-'.length))])}`

const CHECKS: Readonly<Record<Holds, Check>> = {
  'own-key': () => null,
  'own-policy': () => null,
  day: isDay,
  edtf: isEdtf,
  state,
  place,
  donor: (part, known) => (part === 'EU' ? null : state(part, known)),
  successor,
  source: (part, known) => {
    const citation = parseCitation(part)
    return citation === null
      ? `"${part}" is not a citation; write a source id, with a place in it in brackets where one is meant`
      : source(citation.id, known)
  },
  instrument: named('instrument', (known) => known.instruments),
  group: named('group', (known) => known.groups),
  meeting: named('meeting', (known) => known.meetings),
  act,
  eid: isEid,
  'act-or-eid': (part, known) => (part.includes('/') ? isEid(part, known) : act(part, known)),
  policy: named('policy or norm', (known) => known.policies),
}

const ofType = (part: string, { type }: Field): string | null => {
  if (type === 'integer' && !/^(0|[1-9]\d*)$/.test(part)) return `"${part}" is not a whole number`
  if (type === 'number' && !/^(0|[1-9]\d*)(\.\d+)?$/.test(part)) return `"${part}" is not a number`
  if (type === 'boolean' && part !== 'true' && part !== 'false') return `"${part}" is neither true nor false`
  return null
}

const ofConstraints = (part: string, { constraints }: Field): string | null => {
  const accepted = constraints?.enum
  if (accepted !== undefined && !accepted.includes(part))
    return `"${part}" is not accepted here${didYouMean(part, accepted) || `; write one of ${accepted.join(', ')}`}`
  const pattern = constraints?.pattern
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(part))
    return `"${part}" does not have the form ${pattern}`
  return null
}

/** What is wrong with a cell, as a sentence that names its column, or nothing. */
export const checkCell = (cell: string, field: Field, known: Vocabulary): readonly string[] => {
  const at = (sentence: string) => `${field.name}: ${sentence}`
  if (cell === '') return field.constraints?.required === true ? [at('the cell is empty')] : []
  if (cell !== cell.trim()) return [at('the cell starts or ends with a space')]
  const parts = field.type === 'list' ? cell.split(field.delimiter ?? ';') : [cell]
  return parts.flatMap((part) => {
    const wrong =
      part === ''
        ? 'a part of the list is empty'
        : (ofType(part, field) ??
          ofConstraints(part, field) ??
          (field.holds === undefined ? null : CHECKS[field.holds](part, known)))
    return wrong === null ? [] : [at(wrong)]
  })
}
