import type { Citation } from '@pacta/law/entry/entry'

const CITATION = /^([^\s()]+)(?: \(([^()]+)\))?$/

/** A cited source as a cell writes it: `untc-xxvi-5`, or with a place in it `untc-xxvi-2 (end note 3)`. `null` if it is neither. */
export const parseCitation = (cell: string): Citation | null => {
  const match = CITATION.exec(cell)
  if (match === null) return null
  const [, id = '', locator] = match
  return locator === undefined ? { id } : { id, locator }
}
