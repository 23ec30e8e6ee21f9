import { hash } from 'node:crypto'
import type { Envelope } from '@pacta/queries/question'
import { type Zippable, zipSync } from 'fflate'
import { COUNT_COLUMNS, csv, type Table } from './csv.ts'

/** The earliest moment a zip can name: a fixed one, so that equal contents give equal bytes. */
const FIXED_TIME = new Date('1980-01-01T00:00:00Z')

const resource = (table: Table, content: Buffer) => ({
  name: table.name,
  path: `${table.name}.csv`,
  title: table.about,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: content.length,
  hash: `sha256:${hash('sha256', content)}`,
  rowCount: table.rows.length,
  schema: {
    fields: [...table.columns, ...COUNT_COLUMNS].map(({ name, type, about }) => ({
      name,
      type,
      description: about,
    })),
    missingValues: [''],
  },
})

/** What a download is called, and how it is cited. */
export interface PackageHead {
  readonly id: string
  readonly title: string
  readonly base: string
  readonly address: string
}

const citation = ({ title, base, address }: PackageHead, { on, asOf }: Envelope): string =>
  `Pacta, "${title}", answer for ${on}, log size ${asOf.size}, root ${asOf.root}, ${base}${address}.`

const readme = (head: PackageHead, envelope: Envelope, tables: readonly Table[]): string => `# ${head.title}

Day asked about: ${envelope.on}. Made from the ledger at log size ${envelope.asOf.size}, root \`${envelope.asOf.root}\`, rulebooks
\`${envelope.asOf.rulebook}\`, program ${envelope.asOf.program}. The record was last checked: ${Object.entries(
  envelope.horizon,
)
  .map(([id, day]) => `${id} ${day}`)
  .join(', ')}.

## Files

${tables.map((table) => `- \`${table.name}.csv\`: ${table.about} ${table.rows.length} rows. Each row says which of how many it is.`).join('\n')}
- \`datapackage.json\`: names, types and meanings of all columns (Frictionless Data Package), with sizes and hashes.

## Licence and citation

The record is licensed under CC BY 4.0. Cite it as: ${citation(head, envelope)}

## Notice

${envelope.notice}
`

const descriptor = (head: PackageHead, envelope: Envelope, resources: readonly object[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: head.id,
  title: head.title,
  version: envelope.asOf.program,
  licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' }],
  description: envelope.notice,
  homepage: head.base + head.address,
  'pacta:on': envelope.on,
  'pacta:asOf': envelope.asOf,
  'pacta:horizon': envelope.horizon,
  resources,
})

/** Tables with their description and a README, as one zip. Equal answers give equal bytes. */
export const dataPackage = (tables: readonly Table[], head: PackageHead, envelope: Envelope): Buffer => {
  const files = tables.map((table) => ({ table, content: Buffer.from(csv(table)) }))
  const resources = files.map(({ table, content }) => resource(table, content))
  const entries: Zippable = {
    'README.md': Buffer.from(readme(head, envelope, tables)),
    'datapackage.json': Buffer.from(`${JSON.stringify(descriptor(head, envelope, resources), null, 2)}\n`),
  }
  for (const { table, content } of files) entries[`${table.name}.csv`] = content
  return Buffer.from(zipSync(entries, { mtime: FIXED_TIME, level: 6 }))
}
