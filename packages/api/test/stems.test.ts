import { hash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveRecord, type TestServer } from './support/serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveRecord()
})
afterAll(() => server.stop())

const text = async (path: string): Promise<string> => (await server.get(path)).text()

/** Rows of a CSV without quotes inside: enough for the tables tested here. */
const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))

describe('tables say how many rows they have', () => {
  test.each([
    '/states/FIN.csv',
    '/states/XKX.csv',
    '/treaties/apmbc.csv',
    '/treaties/apmbc.csv?table=panel',
    '/treaties/apmbc.csv?table=counts',
  ])('%s', async (path) => {
    const response = await server.get(path)
    const [head = [], ...rows] = rowsOf(await response.text())
    expect(head.slice(-2)).toEqual(['row', 'rows'])
    expect(rows.map((row) => row.at(-2))).toEqual(rows.map((_, i) => String(i + 1)))
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(
      new Set(rows.length === 0 ? [] : [String(rows.length)]),
    )
    expect(response.headers.get('x-row-count')).toBe(String(rows.length))
  })
})

describe('the country-year panel', () => {
  test('a withdrawal shows as an exit in its year', async () => {
    const rows = rowsOf(await text('/treaties/ccm.csv?table=panel')).filter((row) => row[0] === 'LTU')
    expect(rows.map((row) => row.slice(3, 8).join(' '))).toEqual([
      '2008 signatory false  ',
      '2009 signatory false  ',
      '2010 signatory false  ',
      '2011 party true 2011-09-01 ',
      ...Array.from({ length: 12 }, (_, i) => `${2012 + i} party true  `),
      '2024 withdrawing true  ',
      '2025 former_party false  2025-03-06',
      '2026 former_party false  ',
    ])
  })

  test('an area has no row, and no day after the one asked about shows', async () => {
    const rows = rowsOf(await text('/treaties/ccm.csv?table=panel&on=2025-01-31'))
    expect(rows.filter((row) => row[0] === 'XKX')).toEqual([])
    expect(rows.filter((row) => row[7] !== '').length).toBe(1)
    expect(
      rows
        .filter((row) => row[0] === 'LTU')
        .at(-1)
        ?.slice(3, 5),
    ).toEqual(['2025', 'withdrawing'])
  })
})

test('the table of states names every act’s day', async () => {
  const rows = rowsOf(await text('/treaties/apmbc.csv'))
  expect(rows.find((row) => row[0] === 'UKR')?.slice(0, 11)).toEqual([
    ...['UKR', 'Ukraine', 'apmbc', 'party', 'true', '1999-02-24', 'ratification', '2005-12-27', '2006-06-01'],
    ...['', ''],
  ])
})

test('a package describes its tables truly, and is the same each time', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(async () => new Uint8Array(await (await server.get('/treaties/apmbc.zip')).arrayBuffer())),
  )
  expect(first).toEqual(second)
  const files = unzipSync(first ?? new Uint8Array())
  const content = (name: string): string => Buffer.from(files[name] ?? []).toString('utf8')
  const description = JSON.parse(content('datapackage.json')) as {
    readonly resources: readonly {
      readonly path: string
      readonly bytes: number
      readonly hash: string
      readonly rowCount: number
      readonly schema: { readonly fields: readonly { readonly name: string }[] }
    }[]
  }
  expect(Object.keys(files).sort()).toEqual([
    'README.md',
    'counts.csv',
    'datapackage.json',
    'panel.csv',
    'states.csv',
  ])
  for (const { path, bytes, hash: digest, rowCount, schema } of description.resources) {
    const [head, ...rows] = rowsOf(content(path))
    expect(head).toEqual(schema.fields.map((field) => field.name))
    expect(rows.length).toBe(rowCount)
    expect(files[path]?.length).toBe(bytes)
    expect(digest).toBe(`sha256:${hash('sha256', files[path] ?? '')}`)
    expect(content('README.md')).toContain(`\`${path}\``)
    expect(content('README.md')).toContain(`${rowCount} rows`)
  }
  for (const part of ['CC BY 4.0', 'Cite it as', 'Unofficial reading'])
    expect(content('README.md')).toContain(part)
})

describe('every form leads to every other', () => {
  test.each(['json', 'csv', 'ics', 'atom', 'md'])('/states/FIN.%s', async (form) => {
    const response = await server.get(`/states/FIN.${form}`)
    const link = response.headers.get('link') ?? ''
    for (const other of ['FIN', 'FIN.json', 'FIN.csv', 'FIN.ics', 'FIN.atom', 'FIN.md'])
      expect(link).toContain(`</states/${other}>; rel="alternate"`)
  })

  test('the page too', async () => {
    const paged = await serveRecord({
      site: (_, response) => {
        response.setHeader('link', '</style.css>; rel="preload"')
        response.writeHead(200, { 'content-type': 'text/html' })
        response.end('a page')
      },
    })
    try {
      const response = await paged.get('/treaties/apmbc?on=2020-01-01')
      expect(await response.text()).toBe('a page')
      expect(response.headers.get('link')).toContain('</style.css>; rel="preload", </treaties/apmbc>')
      expect(response.headers.get('link')).toContain('</treaties/apmbc.zip>; rel="alternate"')
      expect((await paged.get('/ask')).headers.get('link')).toBe('</style.css>; rel="preload"')
    } finally {
      await paged.stop()
    }
  })
})

test('text for people names reasons, sources and the notice', async () => {
  const page = await text('/states/FIN.md?on=2026-01-09')
  expect(page).toContain('# Finland (FIN) on 2026-01-09')
  expect(page).toContain('**withdrawing**, since 2025-07-10')
  expect(page).toContain('`apmbc-fin-withdrawal-2025-07-10`')
  expect(page).toContain('Unofficial reading of public sources.')
  expect(await text('/states/XKX.md')).toContain('no position on status')
  expect(await text('/treaties/apmbc.md?on=1999-03-01')).toContain('1 states bound.')
})
