import { type ActKind, isActKind, isConsentKind } from '@pacta/law/entry/kind'
import { date, list, type Row, required, text, texts } from '../row.ts'
import type { TableReader } from './draft.ts'

const NOTICE = ['receivedOn', 'circulatedOn', 'reasonsGiven', 'reasonsSource']
const SUCCESSION = ['successionOfStatesOn', 'successionSource', 'effectPublishedBy']

/** The columns that belong to a kind of act beside those every act has. */
const own = (row: Row, kind: ActKind): object => {
  if (kind === 'signature') return {}
  if (kind === 'succession')
    return { protocolsAccepted: list(row, 'protocolsAccepted'), ...texts(row, SUCCESSION) }
  if (isConsentKind(kind)) return { protocolsAccepted: list(row, 'protocolsAccepted') }
  if (kind === 'withdrawal') return { ...texts(row, NOTICE), noticeTo: list(row, 'noticeTo') }
  if (kind === 'communication')
    return {
      ...texts(row, [...NOTICE, 'purports', 'concerns']),
      noticeTo: list(row, 'noticeTo'),
    }
  if (kind === 'objection') return { ...texts(row, ['concerns']), provisions: list(row, 'provisions') }
  if (kind === 'revocation') return texts(row, ['concerns'])
  return { ...texts(row, ['endsOn']), provisions: list(row, 'provisions') }
}

const payloadOf = (row: Row, kind: ActKind): object =>
  kind === 'correction'
    ? { concerns: text(row, 'concerns'), why: text(row, 'note') }
    : { ...texts(row, ['standing', 'actedAs', 'note']), ...own(row, kind) }

/** Acts: a column that does not belong to the kind of act is not carried over (see `strayColumns`). */
export const readActs: TableReader = (rows) =>
  rows.flatMap((row) => {
    const kind = required(row, 'kind')
    return isActKind(kind)
      ? [
          {
            row,
            kind,
            states: [required(row, 'state')],
            instrument: required(row, 'instrument'),
            on: date(row, 'on'),
            effectiveOn: date(row, 'effectiveOn'),
            payload: payloadOf(row, kind),
          },
        ]
      : []
  })

const OPTIONAL = [
  'noticeTo',
  'provisions',
  'endsOn',
  'purports',
  'concerns',
  'protocolsAccepted',
  'reasonsGiven',
  'reasonsSource',
  ...SUCCESSION,
]

/** Columns that are filled although the kind of act has no use for them, so that nothing is dropped in silence. */
export const strayColumns = (row: Row): readonly string[] => {
  const kind = required(row, 'kind')
  if (!isActKind(kind)) return []
  const kept = new Set(Object.keys(payloadOf(row, kind)))
  return OPTIONAL.filter((column) => text(row, column) !== null && !kept.has(column))
}

const NEEDED: Readonly<Partial<Record<ActKind, readonly string[]>>> = {
  communication: ['purports'],
  objection: ['concerns'],
  revocation: ['concerns'],
  correction: ['concerns', 'note'],
}

/** Columns that are empty although an act of this kind means nothing without them. */
export const missingColumns = (row: Row): readonly string[] => {
  const kind = required(row, 'kind')
  return isActKind(kind) ? (NEEDED[kind] ?? []).filter((column) => text(row, column) === null) : []
}
