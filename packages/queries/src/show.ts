import type { Entry } from '@pacta/law/entry/entry'
import { type EntryJson, entryJson } from './json/entry.ts'
import { nearest } from './nearest.ts'
import { needed, textParameter } from './parameter.ts'
import type { Proof } from './proof.ts'
import { type ProvisionJson, provisionJson } from './provision.ts'
import type { Asked, Question } from './question.ts'
import { Refusal } from './refusal.ts'

const parameters = {
  id: needed(
    textParameter('an entry, version, source, provision or policy', 'apmbc-fin-withdrawal-2025-07-10'),
  ),
}

export interface SourceJson {
  readonly id: string
  readonly locator?: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly publishedOn: string | null
}

export interface ShowBody {
  readonly entry: EntryJson | null
  readonly history: readonly EntryJson[]
  readonly sources: readonly SourceJson[]
  readonly proof: Proof | null
  /** Entries that rest on this source, or concern this entry. */
  readonly related: readonly string[]
  readonly provision?: ProvisionJson
  readonly policy?: { readonly id: string; readonly norms: readonly EntryJson[] }
}

/** The documents an entry cites, as the record describes them. */
export const sourcesJson = (entry: Entry, { view }: Asked): readonly SourceJson[] =>
  entry.sources.flatMap(({ id, locator }) => {
    const source = view.entry(id)?.current
    if (source?.kind !== 'source') return []
    const { title, publisher, url, publishedOn } = source.payload
    return [{ id, ...(locator === undefined ? {} : { locator }), title, publisher, url, publishedOn }]
  })

const relatedTo = (id: string, { view }: Asked): readonly string[] =>
  view
    .entries()
    .filter(
      (entry) =>
        entry.sources.some((source) => source.id === id) ||
        ('concerns' in entry.payload && entry.payload['concerns'] === id),
    )
    .map((entry) => entry.id)

const showEntry = (asked: Asked, id: string): ShowBody | null => {
  const [key = id, version] = id.split('@')
  const found = asked.view.entry(key)
  if (found === null) return null
  const entry =
    version === undefined
      ? (found.current ?? found.versions.at(-1))
      : found.versions.find((one) => String(one.version) === version)
  if (entry === undefined)
    throw new Refusal(
      'not_found',
      `${key} has no version ${version}; it has ${found.versions.map((one) => one.version).join(', ')}`,
    )
  return {
    entry: entryJson(entry),
    history: found.versions.map(entryJson),
    sources: sourcesJson(entry, asked),
    proof: asked.view.proof(entry.id, entry.version),
    related: relatedTo(key, asked),
  }
}

const showPolicy = (asked: Asked, id: string): ShowBody | null => {
  const norms = asked.view.entriesOf('policy_norm').filter((entry) => entry.payload.policy === id)
  const first = norms[0]
  if (first === undefined) return null
  const sources = new Map(
    norms.flatMap((norm) => sourcesJson(norm, asked)).map((source) => [source.id, source]),
  )
  return {
    entry: null,
    history: [],
    sources: [...sources.values()],
    proof: null,
    related: norms.map((norm) => norm.id),
    policy: { id, norms: norms.map(entryJson) },
  }
}

const showProvision = (id: string): ShowBody | null => {
  const provision = provisionJson(id)
  return provision === null
    ? null
    : { entry: null, history: [], sources: [], proof: null, related: [], provision }
}

const unknown = (asked: Asked, id: string): Refusal => {
  const shown = id.length > 80 ? `${id.slice(0, 80)}…` : id
  const near =
    id.length > 80
      ? null
      : nearest(
          id,
          asked.view.entries().map((entry) => entry.id),
        )
  return new Refusal(
    'not_found',
    `no entry, source, provision or policy "${shown}"`,
    near === null ? null : `did you mean ${near}?`,
  )
}

/** One entry with its history, its sources and the proof that it stands in the log. */
export const showQuestion: Question<typeof parameters, ShowBody> = {
  name: 'show',
  about: 'An entry with its history, sources and proof; or a source, a provision, a policy.',
  parameters,
  answer: (asked, { id }) => {
    const body = showEntry(asked, id) ?? showPolicy(asked, id) ?? showProvision(id)
    if (body === null) throw unknown(asked, id)
    const instrument = body.entry?.instrument
    return { body, uncertain: [], instruments: instrument === undefined ? [] : [instrument] }
  },
}
