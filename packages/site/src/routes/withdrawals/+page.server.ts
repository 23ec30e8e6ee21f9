import { statusQuestion } from '@pacta/queries/status'
import { timelineQuestion } from '@pacta/queries/timeline'
import { dateKey } from '#lib/date-value.ts'
import { allEntries, isAccepted } from '#lib/server/acts.ts'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

const text = (payload: object, key: string): string | null => {
  const value = (payload as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' ? value : null
}

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const catalogue = answer(asker, catalogueQuestion)
  const notices = allEntries(asker, { kind: 'withdrawal' })
    .filter(isAccepted)
    .flatMap((entry) => {
      const [state] = entry.states
      if (state === undefined || entry.instrument === undefined) return []
      const words = { state, treaty: entry.instrument }
      const status = answer(asker, statusQuestion, words)
      const [one] = status.instruments
      if (one === undefined) return []
      const segments = answer(asker, timelineQuestion, words).instruments[0]?.segments ?? []
      const effect = segments.find((segment) => segment.status === 'former_party')
      return [
        {
          entry: entry.id,
          state,
          name: status.name,
          instrument: entry.instrument,
          on: entry.on,
          receivedOn: text(entry.payload, 'receivedOn'),
          reasons: text(entry.payload, 'reasonsGiven'),
          effectOn: effect?.from ?? null,
          effect: effect?.effect ?? null,
          status: one,
        },
      ]
    })
    .toSorted((a, b) => (dateKey(a.on) < dateKey(b.on) ? 1 : -1))
  const communications = allEntries(asker, { kind: 'communication' }).map((entry) => ({
    entry: entry.id,
    states: entry.states,
    instrument: entry.instrument ?? '',
    on: entry.on,
    purports: text(entry.payload, 'purports'),
    note: text(entry.payload, 'note'),
    conflicting: !isAccepted(entry),
  }))
  return {
    envelope: envelopeOf(catalogue),
    notices,
    communications: communications.toSorted((a, b) => (dateKey(a.on) < dateKey(b.on) ? 1 : -1)),
    instruments: Object.fromEntries(catalogue.instruments.map(({ id, name }) => [id, name])),
    names: Object.fromEntries(catalogue.states.map(({ code, name }) => [code, name])),
  }
}
