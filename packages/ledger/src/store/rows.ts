import { boundsOf } from '@pacta/law/calendar/date-value'
import { isoDate } from '@pacta/law/calendar/day'
import type { Entry } from '@pacta/law/entry/entry'
import { sql } from 'kysely'
import { leafData, seedSalt, versionName } from '../log/leaf.ts'
import type { LogRow, Withholding } from '../snapshot/log-row.ts'
import type { Db } from './tables.ts'

/** Rows in one statement: few enough for its text to stay small, many enough for its cost not to count. */
const CHUNK = 2000

const dayText = (day: Parameters<typeof isoDate>[0] | null): string | null =>
  day === null ? null : isoDate(day)

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

const columnsOf = (row: LogRow, position: number) => {
  const { entry, canonical, leaf, salt } = row
  const on = boundsOf(entry.on)
  const effective = boundsOf(entry.effectiveOn)
  const data = row.withheld?.leafData ?? hex(leafData(salt ?? seedSalt(versionName(entry)), canonical))
  return {
    position,
    id: entry.id,
    version: entry.version,
    supersedes: entry.supersedes,
    kind: entry.kind,
    states: entry.states,
    instrument: entry.instrument,
    on_earliest: dayText(on.earliest),
    on_latest: dayText(on.latest),
    effective_earliest: dayText(effective.earliest),
    effective_latest: dayText(effective.latest),
    recorded_at: entry.recordedAt,
    recorded_by: entry.recordedBy,
    checked_on: entry.checkedAt,
    leaf: hex(leaf),
    leaf_data: data,
    canonical,
    salt: salt === null ? null : hex(salt),
  }
}

/** Adds rows to the log from a position on, in one statement for each table and chunk. */
export const insertRows = async (db: Db, first: number, rows: readonly LogRow[]): Promise<void> => {
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK).map((row, at) => columnsOf(row, first + from + at))
    const json = JSON.stringify(chunk)
    await sql`
      insert into entry (position, id, version, supersedes, kind, states, instrument, on_earliest, on_latest,
        effective_earliest, effective_latest, recorded_at, recorded_by, checked_on, leaf, leaf_data)
      select position, id, version, supersedes, kind,
        array(select json_array_elements_text(states)), instrument, on_earliest, on_latest,
        effective_earliest, effective_latest, recorded_at, recorded_by, checked_on,
        decode(leaf, 'hex'), decode(leaf_data, 'hex')
      from json_to_recordset(${json}::json) as fresh(position integer, id text, version integer, supersedes text,
        kind text, states json, instrument text, on_earliest date, on_latest date, effective_earliest date,
        effective_latest date, recorded_at timestamptz, recorded_by text, checked_on text, leaf text, leaf_data text)
      order by position
    `.execute(db)
    await sql`
      insert into payload (position, canonical, salt)
      select position, canonical, decode(salt, 'hex')
      from json_to_recordset(${json}::json) as fresh(position integer, canonical text, salt text)
    `.execute(db)
  }
}

interface StoredRow {
  readonly position: number
  readonly canonical: string | null
  readonly salt: string | null
  readonly leaf: string
  readonly leaf_data: string
  readonly reason: string | null
  readonly withheld_at: string | null
  readonly stub: Pick<Entry, 'id' | 'version' | 'kind' | 'states' | 'recordedBy' | 'supersedes'>
  readonly recorded_at: string
}

/** What is left of an entry whose payload was erased: enough for the log's order and for showing that it is withheld. */
const stubOf = (stored: StoredRow, hash: string): Entry =>
  ({
    ...stored.stub,
    instrument: null,
    on: null,
    effectiveOn: null,
    payload: {},
    sources: [],
    confidence: 'unsourced',
    recordedAt: stored.recorded_at,
    checkedAt: null,
    hash,
  }) as unknown as Entry

const withholdingOf = ({ reason, withheld_at, leaf_data }: StoredRow): Withholding | null =>
  reason === null || withheld_at === null ? null : { reason, withheldAt: withheld_at, leafData: leaf_data }

const logRow = (stored: StoredRow): LogRow => {
  const { canonical, salt, leaf } = stored
  const entry =
    canonical === null ? stubOf(stored, leaf) : ({ ...JSON.parse(canonical), hash: leaf } as Entry)
  return {
    entry,
    canonical: canonical ?? '',
    leaf: Buffer.from(leaf, 'hex'),
    salt: salt === null ? null : Buffer.from(salt, 'hex'),
    withheld: withholdingOf(stored),
  }
}

/** The rows of the log from a position on, in order. */
export const readRows = async (db: Db, from: number): Promise<readonly LogRow[]> => {
  const rows: LogRow[] = []
  for (;;) {
    const { rows: chunk } = await sql<StoredRow>`
      select e.position, p.canonical, encode(p.salt, 'hex') as salt, encode(e.leaf, 'hex') as leaf,
        encode(e.leaf_data, 'hex') as leaf_data, w.reason,
        to_char(w.withheld_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as withheld_at,
        json_build_object('id', e.id, 'version', e.version, 'kind', e.kind, 'states', e.states,
          'recordedBy', e.recorded_by, 'supersedes', e.supersedes) as stub,
        to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as recorded_at
      from entry e left join payload p using (position) left join withheld w using (position)
      where e.position >= ${from + rows.length} order by e.position limit ${sql.lit(CHUNK * 5)}
    `.execute(db)
    if (chunk.length === 0) return rows
    for (const stored of chunk) rows.push(logRow(stored))
  }
}
