import type { InstrumentId } from '@pacta/law/entry/entry'
import type { Names } from './naming.ts'
import { fold, nearest } from './nearest.ts'
import { Refusal } from './refusal.ts'

/** The instrument an id, title or press name means. Refuses an unknown one with the nearest match and the list. */
export const findInstrument = (names: Names, text: string): InstrumentId => {
  const id = text.trim().toLowerCase()
  if (names.instruments.has(id)) return id
  const wanted = fold(text)
  const named: string[] = []
  for (const [instrument, { payload }] of names.instruments) {
    for (const name of [payload.shortName, payload.title, ...payload.aliases]) {
      if (fold(name) === wanted) return instrument
      named.push(name)
    }
  }
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const near = text.length > 200 ? null : nearest(text, [...names.instruments.keys(), ...named])
  const hint = near === null ? null : `did you mean ${near}?`
  throw new Refusal(
    'not_found',
    `no instrument "${shown}"${hint === null ? ';' : `: ${hint}`} accepted are ${[...names.instruments.keys()].join(', ')}`,
    hint,
  )
}
