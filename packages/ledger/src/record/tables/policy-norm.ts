import { date, list, type Row, required, text, texts } from '../row.ts'
import type { TableReader } from './draft.ts'

const PLAIN = [
  'policy',
  'title',
  'rank',
  'force',
  'stateOfForce',
  'situation',
  'adoptedOn',
  'effectiveFrom',
  'effectiveTo',
  'lastConfirmedOn',
  'lastConfirmedSource',
  'waiverOf',
  'waiverSource',
  'conduct',
  'effect',
  'treaty',
  'authority',
  'conditions',
  'conditionsRole',
  'note',
]

const payloadOf = (row: Row): object => ({
  ...texts(row, PLAIN),
  supersededBy: list(row, 'supersededBy'),
  displaces: list(row, 'displaces'),
  place: {
    text: text(row, 'placeText'),
    only: list(row, 'placeOnly'),
    except: list(row, 'placeExcept'),
  },
  object: {
    text: text(row, 'objectText'),
    condition: text(row, 'objectCondition'),
    classes: list(row, 'objectClasses'),
    needs: list(row, 'objectNeeds'),
    lacks: list(row, 'objectLacks'),
  },
  counterpart: { text: text(row, 'counterpartText') ?? '', only: list(row, 'counterpartOnly') },
  exceptPurposes: list(row, 'exceptPurposes'),
})

const treatyOf = (row: Row): string | null => {
  const treaty = text(row, 'treaty')
  return treaty === 'none_named' ? null : treaty
}

export const readPolicyNorms: TableReader = (rows) =>
  rows.map((row) => ({
    row,
    kind: 'policy_norm',
    states: [required(row, 'state')],
    instrument: treatyOf(row),
    on: date(row, 'adoptedOn'),
    effectiveOn: date(row, 'effectiveFrom'),
    payload: payloadOf(row),
  }))
