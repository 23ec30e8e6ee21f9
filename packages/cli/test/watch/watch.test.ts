import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { call } from '../support/call.ts'
import { start, startAndSignal } from '../support/process.ts'
import { body, serveAnswers, type TestServer } from './support/server.ts'

const FINLAND = 'Finland withdrew from the Ottawa Convention on 10 January 2026.'
const NEPAL = 'Nepal acceded to the Ottawa Convention on 3 March 2026.'

const rss = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><language>en</language>${items.join('')}</channel></rss>`
const rssItem = (id: string, text: string, link = ''): string =>
  `<item><guid>${id}</guid><title>Item ${id}</title>${link === '' ? '' : `<link>${link}</link>`}
  <pubDate>Mon, 16 Mar 2026 10:00:00 GMT</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry><id>a</id><title>Atom</title>
  <published>2026-03-16T10:00:00Z</published><content>${FINLAND}</content></entry></feed>`
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
  <channel/><item rdf:about="r"><title>RDF</title><description>${FINLAND}</description></item></rdf:RDF>`

type Answers = Parameters<typeof serveAnswers>[0]

let folder = ''
let server: TestServer | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacta-watch-'))
})
afterEach(async () => {
  await server?.close()
  server = null
  rmSync(folder, { recursive: true })
})

/** Serves answers, and writes a list of the feeds among them. */
const listOf = async (answers: Answers, feeds: readonly string[], more = ''): Promise<string> => {
  server = await serveAnswers(answers)
  const { port, url } = server
  const list = join(folder, 'feeds.yaml')
  const named = feeds.map((path) => `  - { address: "${url(path)}", name: "${path}" }\n`).join('')
  writeFileSync(list, `every: 60\nports: [${port}]\n${more}feeds:\n${named}`)
  return list
}

const once = (list: string, ...words: readonly string[]) =>
  call(['watch', list, '--once', '--allow-private', '--json', ...words])

const told = ({ out }: { readonly out: string }): readonly Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const queued = (name: string): readonly Record<string, unknown>[] =>
  told({ out: readFileSync(join(folder, 'feeds.queue', name), 'utf8') })

describe('a round of the watch', { timeout: 60_000 }, () => {
  it('reads RSS, Atom and RDF, and queues findings and drafts', async () => {
    const list = await listOf(
      {
        '/rss': body(
          'application/rss+xml',
          rss(rssItem('1', FINLAND), rssItem('2', NEPAL), rssItem('3', 'Rain.')),
        ),
        '/atom': body('application/atom+xml; charset=utf-8', ATOM),
        '/rdf': body('text/xml', gzipSync(RDF), { 'content-encoding': 'gzip' }),
      },
      ['/rss', '/atom', '/rdf'],
    )
    const printed = await once(list)
    expect(printed).toMatchObject({ exit: 0, err: '' })
    const titles = told(printed).map(({ kind, feed, title }) => `${kind} ${feed} ${title}`)
    expect(titles.sort()).toEqual([
      'item /atom Atom',
      'item /rdf RDF',
      'item /rss Item 1',
      'item /rss Item 2',
      'item /rss Item 3',
    ])
    expect(queued('findings.jsonl')).toHaveLength(4)
    expect(queued('findings.jsonl').find(({ identity }) => identity === 'id:1')).toMatchObject({
      feed: server?.url('/rss'),
      publishedOn: '2026-03-16',
      from: 'feed',
      answer: { claims: [{ verdict: 'supported', states: ['FIN'] }] },
    })
    expect(queued('drafts.jsonl')).toMatchObject([
      { identity: 'id:2', draft: { kind: 'accession', state: 'NPL' } },
    ])
  })

  it('checks an item once over rounds, restarts and new versions of the feed', async () => {
    let items = [rssItem('1', FINLAND)]
    const list = await listOf(
      { '/rss': (request, response) => body('text/xml', rss(...items))(request, response) },
      ['/rss'],
    )
    expect(told(await once(list))).toHaveLength(1)
    expect(told(await once(list))).toHaveLength(0)
    items = [rssItem('2', FINLAND), rssItem('1', `${FINLAND} Edited.`), rssItem('2', FINLAND)]
    expect(told(await once(list)).map(({ title }) => title)).toEqual(['Item 2'])
    expect(queued('seen.jsonl')).toHaveLength(2)
  })

  it('asks for what is new only, once all items are done with', async () => {
    const versions: (string | undefined)[] = []
    const list = await listOf(
      {
        '/rss': (request, response) => {
          versions.push(request.headers['if-none-match'])
          if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
          else
            body('text/xml', rss(rssItem('1', FINLAND), rssItem('2', NEPAL)), { etag: '"v1"' })(
              request,
              response,
            )
        },
      },
      ['/rss'],
      'limits: { items: 1 }\n',
    )
    const rounds = [await once(list), await once(list), await once(list), await once(list)]
    expect(rounds.map((printed) => [printed.exit, told(printed).length])).toEqual([
      [0, 1],
      [0, 1],
      [0, 0],
      [0, 0],
    ])
    expect(versions).toEqual([undefined, undefined, '"v1"', '"v1"'])
  })

  it('tells of feeds that fail, goes on with the others, and leaves one alone that asks for it', async () => {
    const fail = (_: unknown, response: ServerResponse) => {
      response.writeHead(429, { 'retry-after': '3600' }).end()
    }
    const list = await listOf(
      {
        '/good': body('text/xml', rss(rssItem('1', FINLAND))),
        '/html': body('text/html', '<html></html>'),
        '/broken': body('text/xml', '<rss><channel></rss>'),
        '/laughs': body('text/xml', '<!DOCTYPE r [<!ENTITY a "&b;&b;"><!ENTITY b "ha">]><rss>&a;</rss>'),
        '/busy': fail,
      },
      ['/html', '/broken', '/laughs', '/busy', '/good', '/gone'],
    )
    const printed = await once(list)
    const problems = Object.fromEntries(told(printed).map(({ feed, problem }) => [feed, problem]))
    expect([printed.exit, problems]).toMatchObject([
      0,
      {
        '/html': 'the answer is of the type "text/html", which is not read here',
        '/broken': expect.stringContaining('the XML is broken'),
        '/laughs': expect.stringContaining('Invalid character entity'),
        '/busy': '127.0.0.1 answered with status 429',
        '/gone': '127.0.0.1 answered with status 404',
      },
    ])
    const again = told(await once(list)).find(({ feed }) => feed === '/busy')
    expect(again?.['problem']).toMatch(/^the server asked not to be asked again before 20/)
    expect(server?.asked.filter((path) => path === '/busy')).toHaveLength(1)
  })

  it('checks the pages items lead to, and tries one that fails three times in all', async () => {
    const page = `<html lang="en"><body><article><p>${FINLAND}</p></article></body></html>`
    const items = [
      rssItem('1', 'See there.', '/page'),
      rssItem('2', 'x', '/down'),
      rssItem('3', 'x', '/film'),
    ]
    const list = await listOf(
      {
        '/rss': body('text/xml', rss(...items)),
        '/page': body('text/html', page),
        '/down': (_, response) => response.writeHead(500).end(),
        '/film': body('video/mp4', 'x'),
      },
      ['/rss'],
    )
    const rounds = [await once(list, '--pages'), await once(list, '--pages')]
    expect(rounds.map(told)).toMatchObject([
      [
        { title: 'Item 1', verdicts: { supported: 1 } },
        { title: 'Item 2', problem: '127.0.0.1 answered with status 500' },
        { title: 'Item 3', problem: 'the answer is of the type "video/mp4", which is not read here' },
      ],
      [{ title: 'Item 2' }],
    ])
    await once(list, '--pages')
    expect(told(await once(list, '--pages'))).toEqual([])
    expect(server?.asked.filter((path) => path === '/down')).toHaveLength(3)
    expect(queued('findings.jsonl')).toMatchObject([{ from: 'page', address: server?.url('/page') }])
  })

  it('leaves a server of pages alone for as long as it asks', async () => {
    const list = await listOf(
      {
        '/rss': body('text/xml', rss(rssItem('1', 'x', '/busy'), rssItem('2', 'x', '/busy?2'))),
        '/busy': (_, response) => response.writeHead(503, { 'retry-after': '600' }).end(),
      },
      ['/rss'],
    )
    await once(list, '--pages')
    expect(told(await once(list, '--pages'))).toMatchObject([
      { problem: expect.stringContaining('the server asked not to be asked again before') },
    ])
    expect(server?.asked).toEqual(['/rss', '/busy'])
  })

  it('refuses what it cannot begin with', async () => {
    const list = await listOf({}, ['/none'])
    expect(await call(['watch', list, '--once'])).toMatchObject({
      exit: 2,
      err: `${list}, line 4: 127.0.0.1 is no public address; --allow-private lets it be read\n`,
    })
    expect(await call(['watch', join(folder, 'no.yaml')])).toMatchObject({
      exit: 2,
      err: `watch: there is no file ${join(folder, 'no.yaml')}\n`,
    })
    expect((await once(list)).exit).toBe(4)
  })
})

describe('the watch as a process', { timeout: 60_000 }, () => {
  it('goes through all feeds once and ends', async () => {
    const list = await listOf({ '/rss': body('text/xml', rss(rssItem('1', FINLAND))) }, ['/rss'])
    const { exit, out, err } = await start(['watch', list, '--once', '--allow-private'])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toMatch(/^20\S+Z {2}\/rss {2}Item 1 {2}1 supported {2}drafts 0\n$/)
  })

  it('runs until it is told to stop, and gives up a page that does not come', async () => {
    const list = await listOf(
      {
        '/rss': body('text/xml', rss(rssItem('1', FINLAND), rssItem('2', FINLAND, '/silent'))),
        '/silent': () => undefined,
      },
      ['/rss'],
    )
    const words = ['watch', list, '--allow-private', '--pages']
    const ended = await startAndSignal(words, 'SIGTERM', () => server?.asked.includes('/silent') === true)
    expect(ended).toBe(0)
    expect(queued('seen.jsonl').map(({ identity }) => identity)).toEqual(['id:1'])
  })
})
