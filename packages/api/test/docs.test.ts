import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROBLEMS } from '../src/http/problem.ts'
import { OPERATIONS } from '../src/openapi/operations.ts'
import { optionsFrom } from '../src/options.ts'
import { serveRecord, type TestServer } from './support/serve.ts'

const page = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')

const reference = page('reference/api.md')
const howTo = page('how-to/use-the-api.md')

describe('the reference leaves nothing out', () => {
  test.each(OPERATIONS.map((operation) => operation.path))('%s', (path) => {
    const form = /^(\/\w+\/\{\w+\})(\.\w+)$/.exec(path)
    if (form === null) expect(reference).toContain(path)
    else
      expect(reference).toMatch(
        new RegExp(
          `${form[1]?.replace(/[{}/]/g, '\\$&')}.*\`\\${form[2]}\`|${form[1]?.replace(/[{}/]/g, '\\$&')}\\${form[2]}`,
        ),
      )
  })

  test.each(Object.entries(PROBLEMS))('the problem %s', (code, { status }) => {
    const row = reference.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${code}\``))
    expect(row).toContain(` ${status} `)
  })

  test('the variables it names are those that are read', () => {
    const read = new Set<string>()
    optionsFrom(new Proxy({}, { get: (_, name) => void read.add(String(name)) }))
    for (const name of read) expect(reference).toContain(`\`${name}\``)
  })
})

/** Code blocks of a page in one language. */
const blocks = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map((match) => match[1] ?? '')

interface Curl {
  readonly address: string
  readonly body: string | null
}

/** The calls in a block of shell, but for those that send a file the reader has. */
const curls = (block: string): readonly Curl[] =>
  block
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.startsWith('curl ') && !line.includes('-F '))
    .map((line) => ({
      address: /http:\/\/127\.0\.0\.1:3000([^\s']*)/.exec(line)?.[1] ?? '',
      body: /-d '([^']*)'/.exec(line)?.[1] ?? null,
    }))

describe('the how-to works as it is written', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await serveRecord({ locate: () => SHIPPED_SNAPSHOT })
  })
  afterAll(() => server.stop())

  test.each(blocks(howTo, 'sh').flatMap(curls))('curl $address $body', async ({ address, body }) => {
    const response = await (body === null ? server.get(address) : server.post(address, body))
    expect(response.status).toBe(200)
  })

  test.each([...howTo.matchAll(/\]\(http:\/\/127\.0\.0\.1:3000([^)]*)\)/g)].map((match) => match[1] ?? ''))(
    'the link %s',
    async (address) => {
      expect((await server.get(address)).status).toBe(200)
    },
  )

  test.each(blocks(howTo, 'ts').map((block, i) => [i + 1, block] as const))(
    'TypeScript, block %i',
    async (_, block) => {
      const code = stripTypeScriptTypes(block).replaceAll('http://127.0.0.1:3000', server.url)
      const printed: string[] = []
      const run = new Function('console', `return (async () => {${code}})()`) as (
        log: object,
      ) => Promise<void>
      await run({ log: (...words: readonly unknown[]) => printed.push(words.join(' ')) })
      expect(printed.length).toBeGreaterThan(0)
    },
  )

  test('the panel shows the six withdrawals', async () => {
    const rows = (await (await server.get('/treaties/apmbc.csv?table=panel&on=2026-02-20')).text()).split(
      '\r\n',
    )
    const ccm = (await (await server.get('/treaties/ccm.csv?table=panel')).text()).split('\r\n')
    const exits = [...rows, ...ccm].map((row) => row.split(',')).filter((row) => /^\d{4}-/.test(row[7] ?? ''))
    expect(exits.map((row) => `${row[2]} ${row[0]} ${row[7]}`).sort()).toEqual([
      'apmbc EST 2025-12-27',
      'apmbc FIN 2026-01-10',
      'apmbc LTU 2025-12-27',
      'apmbc LVA 2025-12-27',
      'apmbc POL 2026-02-20',
      'ccm LTU 2025-03-06',
    ])
  })
})
