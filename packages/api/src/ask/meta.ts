import { type Day, parseDay } from '@pacta/law/calendar/day'
import type { EntryOf, InstrumentId } from '@pacta/law/entry/entry'
import type { Asked, Question } from '@pacta/queries/question'
import type { Reading } from '@pacta/queries/reading'

/** Days after which a depositary's page ought to have been looked at again: a quarter. */
export const CHECK_EVERY_DAYS = 92

export interface FreshnessJson {
  readonly instrument: InstrumentId
  readonly name: string
  readonly horizon: string | null
  readonly lastCheck: {
    readonly on: string
    readonly checkedAt: string | null
    readonly source: string
    readonly entry: string
  } | null
  readonly daysSinceCheck: number | null
  readonly overdue: boolean
}

export interface MetaBody {
  readonly version: string
  readonly snapshot: {
    readonly contentHash: string
    readonly recordDigest: string
    readonly rulebook: string
  }
  readonly log: {
    readonly size: number
    readonly root: string
    readonly firstRecordedAt: string | null
    readonly lastRecordedAt: string | null
    readonly signed: boolean
  }
  readonly instruments: readonly FreshnessJson[]
  readonly checkEveryDays: number
  readonly overdueSources: readonly {
    readonly source: string
    readonly title: string
    readonly url: string
    readonly instrument: InstrumentId
    readonly lastLookedAt: string
  }[]
  readonly licence: { readonly program: string; readonly record: string }
  readonly links: Readonly<Record<string, string>>
}

const LINKS = {
  openapi: '/api/v1/openapi.json',
  reference: '/api/v1/reference',
  changes: '/feeds/changes.atom',
  deadlines: '/feeds/deadlines.ics',
  checkpoint: '/log/checkpoint',
  mcp: '/mcp',
} as const

const lastCheckOf = (checks: readonly EntryOf<'check'>[], id: InstrumentId): EntryOf<'check'> | undefined =>
  checks
    .filter((check) => check.instrument === id && typeof check.on === 'string')
    .sort((a, b) => (String(a.on) < String(b.on) ? -1 : 1))
    .at(-1)

const freshness = (asked: Asked, id: InstrumentId, check: EntryOf<'check'> | undefined): FreshnessJson => {
  const on = typeof check?.on === 'string' ? check.on : null
  const looked: Day | null = on === null ? null : parseDay(on)
  const days = looked === null ? null : asked.today - looked
  return {
    instrument: id,
    name: asked.naming.instrument(id),
    horizon: asked.view.horizon[id] ?? null,
    lastCheck:
      check === undefined || on === null
        ? null
        : { on, checkedAt: check.checkedAt, source: check.payload.source, entry: check.id },
    daysSinceCheck: days,
    overdue: days === null || days > CHECK_EVERY_DAYS,
  }
}

const overdueSource = (asked: Asked, { instrument, lastCheck, overdue }: FreshnessJson) => {
  if (!overdue || lastCheck === null) return []
  const source = asked.view.entry(lastCheck.source)?.current
  const { title, url } = source?.kind === 'source' ? source.payload : { title: lastCheck.source, url: '' }
  return [{ source: lastCheck.source, title, url, instrument, lastLookedAt: lastCheck.on }]
}

/** What the server answers from, and how fresh it is. It needs the open snapshot, which a view does not show. */
export const metaQuestion = (reading: Reading): Question<Record<never, never>, MetaBody> => ({
  name: 'meta',
  about: 'Version, ledger, and for each instrument how far its record reaches and when it was last checked.',
  parameters: {},
  answer: (asked) => {
    const { meta, contentHash } = reading.snapshot
    const checks = asked.view.entriesOf('check')
    const ids = [...asked.view.names().instruments.keys()]
    const instruments = ids.map((id) => freshness(asked, id, lastCheckOf(checks, id)))
    return {
      body: {
        version: meta.program,
        snapshot: { contentHash, recordDigest: meta.recordDigest, rulebook: meta.rulebook },
        log: {
          size: meta.size,
          root: meta.root,
          firstRecordedAt: meta.firstRecordedAt,
          lastRecordedAt: meta.lastRecordedAt,
          signed: meta.checkpoint !== null,
        },
        instruments,
        checkEveryDays: CHECK_EVERY_DAYS,
        overdueSources: instruments.flatMap((one) => overdueSource(asked, one)),
        licence: { program: 'Apache-2.0', record: 'CC BY 4.0' },
        links: LINKS,
      },
      uncertain: [],
      instruments: ids,
    }
  },
})
