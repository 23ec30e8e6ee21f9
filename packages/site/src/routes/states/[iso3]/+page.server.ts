import { statusQuestion } from '@pacta/queries/status'
import { timelineQuestion } from '@pacta/queries/timeline'
import { redirect } from '@sveltejs/kit'
import { dateKey } from '#lib/date-value.ts'
import { allEntries } from '#lib/server/acts.ts'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import { sourceCardsQuestion } from '#lib/server/source-cards.ts'
import type { PageServerLoad } from './$types'

/** The few words of a payload that say what an entry is about, whatever its kind. */
const GISTS = [
  'step',
  'subject',
  'title',
  'conflict',
  'finding',
  'status',
  'what',
  'total',
  'quantity',
] as const

const gistOf = (payload: object): string | null => {
  const texts = payload as Readonly<Record<string, unknown>>
  const found = GISTS.map((key) => texts[key]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? (found.length > 120 ? `${found.slice(0, 117)}…` : found) : null
}

export const load: PageServerLoad = ({ url, platform, params }) => {
  const asker = { url, platform }
  const status = answer(asker, statusQuestion, { state: params.iso3 })
  if (params.iso3 !== status.state) redirect(308, `/states/${status.state}${url.search}`)
  const timeline = answer(asker, timelineQuestion, { state: status.state })
  const { instruments, states } = answer(asker, catalogueQuestion)
  const entries = allEntries(asker, { state: status.state })
  const known = new Set(instruments.map(({ id }) => id))
  const acts = entries
    .filter(({ instrument, kind }) => instrument !== undefined && known.has(instrument) && kind !== 'check')
    .map(({ id, kind, instrument, on, effectiveOn, sources, payload, unverified }) => ({
      id,
      kind,
      instrument: instrument ?? '',
      on,
      effectiveOn: effectiveOn ?? null,
      sources: sources.map((source) => source.id),
      conflicting: 'standing' in payload && payload['standing'] === 'conflicting',
      unverified,
      gist: gistOf(payload),
    }))
    .toSorted((a, b) => (dateKey(a.on) < dateKey(b.on) ? -1 : 1))
  const ids = [...new Set(acts.flatMap(({ sources }) => sources))]
  const { sources } = answer(asker, sourceCardsQuestion, { ids: ids.join(' ') })
  return {
    envelope: envelopeOf(status),
    state: status.state,
    name: status.name,
    statement: status.area === true ? (status.statement ?? null) : null,
    statuses: status.instruments,
    timelines: timeline.instruments,
    instruments: instruments.map(({ id, name, title }) => ({ id, name, title })),
    names: Object.fromEntries(states.map(({ code, name }) => [code, name])),
    acts,
    sources,
  }
}
