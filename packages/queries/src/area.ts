import type { StateCode } from '@pacta/law/entry/entry'
import type { Asked } from './question.ts'

/** What is said of an area: it has no treaty status, and naming it takes no position. */
export interface AreaStatement {
  readonly area: true
  readonly statement: string
}

const STATEMENTS = {
  en: "not on the depositary's list; no position on status",
  fr: 'ne figure pas sur la liste du dépositaire ; aucune position sur le statut',
} as const

/** The statement on an area, or `null` for a state. */
export const areaStatement = (asked: Asked, code: StateCode): AreaStatement | null =>
  asked.view.names().states.get(code)?.payload.kind === 'area'
    ? { area: true, statement: STATEMENTS[asked.language] }
    : null
