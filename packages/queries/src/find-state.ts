import type { StateCode } from '@pacta/law/entry/entry'
import type { StatePayload } from '@pacta/law/entry/fact'
import { LANGUAGES } from '@pacta/law/reason/language'
import { distance } from '@pacta/ledger/record/nearest'
import type { Names } from './naming.ts'
import { fold, nearest } from './nearest.ts'
import { Refusal } from './refusal.ts'

/** The state a code or any name in the record means. Refuses an unknown one with the nearest match. */
export const findState = (names: Names, text: string): StateCode => {
  if (names.states.size === 0)
    throw new Refusal('not_found', 'at this log size the ledger holds no state yet; ask for a larger one')
  const code = text.trim().toUpperCase()
  if (names.states.has(code)) return code
  const wanted = fold(text)
  const named: string[] = []
  for (const [state, { payload }] of names.states) {
    for (const name of [payload.name, payload.officialName, ...payload.names.filter(isNameOf).map(nameOf)]) {
      if (fold(name) === wanted && !isSlip(payload, name)) return state
      named.push(name)
    }
  }
  throw unknownState(names, text, named)
}

/** Demonyms and capitals are ways the press speaks of a state; a question names the state itself. */
const isNameOf = (one: { readonly kind: string }): boolean =>
  one.kind === 'name' || one.kind === 'abbreviation'

const nameOf = (one: { readonly name: string }): string => one.name

/**
 * A name of another language that is a letter away from the English one ("Finnland") is more often a slip than
 * a change of language: it is answered with the question whether the state was meant.
 */
const isSlip = (payload: StatePayload, name: string): boolean =>
  distance(fold(name), fold(payload.name)) === 1 &&
  !payload.names.some((one) => one.name === name && LANGUAGES.some((lang) => lang === one.lang))

const unknownState = (names: Names, text: string, named: readonly string[]): Refusal => {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const near = text.length > 80 ? null : nearest(text, [...named, ...names.states.keys()])
  const hint = near === null ? null : didYouMean(names, near)
  return new Refusal(
    'not_found',
    `no state "${shown}"${hint === null ? ';' : `: ${hint}`} accepted are ISO 3166-1 alpha-3 codes and names`,
    hint,
  )
}

const didYouMean = (names: Names, near: string): string => {
  for (const [state, { payload }] of names.states) {
    if (
      state === near ||
      payload.name === near ||
      payload.officialName === near ||
      payload.names.some((one) => one.name === near)
    ) {
      return `did you mean ${payload.name} (${state})?`
    }
  }
  return `did you mean ${near}?`
}
