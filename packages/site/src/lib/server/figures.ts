import type { EntryJson } from '@pacta/queries/json/entry'

/** A table of figures as the record keeps it: columns in its own words, a row an edition or source. */
export interface FigureRow {
  readonly id: string
  readonly year: string
  readonly state: string | null
  readonly donor: string | null
  readonly values: Readonly<Record<string, string>>
  readonly note: string | null
  readonly confidence: string
  readonly sources: readonly string[]
}

/** The tables, what each counts, and the column a picture of it shows. */
export const FIGURE_TABLES = [
  {
    id: 'casualties-global',
    title: 'Casualties in the world',
    column: 'total',
    unit: 'people killed and injured',
  },
  {
    id: 'casualties-country',
    title: 'Casualties by state',
    column: 'total',
    unit: 'people killed and injured',
  },
  {
    id: 'clearance-global',
    title: 'Clearance in the world',
    column: 'areaClearedKm2',
    unit: 'square kilometres',
  },
  {
    id: 'clearance-country',
    title: 'Clearance by state',
    column: 'contaminationKm2',
    unit: 'square kilometres',
  },
  { id: 'funding-global', title: 'Funding of mine action', column: 'totalUsd', unit: 'US dollars, nominal' },
  { id: 'funding-donors', title: 'Funding by donor', column: 'amountUsd', unit: 'US dollars, nominal' },
  {
    id: 'funding-recipients',
    title: 'Funding by recipient',
    column: 'amountUsd',
    unit: 'US dollars, nominal',
  },
] as const

const NOT_VALUES: ReadonlySet<string> = new Set(['table', 'note', 'year', 'donor'])

/** The rows of one table, latest year first. Empty values are left out: not known, not zero. */
export const figureRows = (entries: readonly EntryJson[], table: string): readonly FigureRow[] =>
  entries
    .filter(({ payload }) => 'table' in payload && payload['table'] === table)
    .map(({ id, states, payload, confidence, sources }) => {
      const texts = payload as Readonly<Record<string, string | null>>
      return {
        id,
        year: texts['year'] ?? '',
        state: states[0] ?? null,
        donor: texts['donor'] ?? null,
        values: Object.fromEntries(
          Object.entries(texts).flatMap(([key, value]) =>
            NOT_VALUES.has(key) || value === null || value === '' ? [] : [[key, value]],
          ),
        ),
        note: texts['note'] ?? null,
        confidence,
        sources: sources.map((source) => source.id),
      }
    })
    .toSorted((a, b) => (a.year === b.year ? (a.id < b.id ? -1 : 1) : a.year < b.year ? 1 : -1))
