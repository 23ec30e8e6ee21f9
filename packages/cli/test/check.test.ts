import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from './support/call.ts'

const TEXT =
  'Finland withdrew from the Ottawa Convention on 10 January 2026. Poland ratified the Ottawa Convention in 2012.\n'

interface Answer {
  readonly document: { readonly text: string; readonly language: string; readonly publishedOn: string | null }
  readonly claims: readonly { readonly quote: string; readonly start: number; readonly end: number }[]
  readonly notice: string
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacta-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('checking a document', () => {
  it('gives each claim with its words, its verdict and what the record has', async () => {
    const file = fileOf('article.txt', TEXT)
    const { exit, out } = await call(['check', file, '--published-on', '2026-01-30'])
    expect(exit).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain('2 claims found, checked as of 30 January 2026.')
    expect(out).toContain('“Finland withdrew from the Ottawa Convention on 10 January 2026”\n    supported\n')
    expect(out).toContain('apmbc-fin-withdrawal-2025-07-10')
  })

  it('finds the language, keeps the text as it is, and cuts quotes from it', async () => {
    const file = fileOf('article.md', `\ufeff${TEXT}`)
    const { out } = await call(['check', file, '--with-text', '--json'])
    const { document, claims, notice } = JSON.parse(out) as Answer
    expect(document).toMatchObject({ text: TEXT, language: 'en', publishedOn: null })
    for (const { quote, start, end } of claims) expect(document.text.slice(start, end)).toBe(quote)
    expect(notice).toMatch(/^Unofficial reading/)
  })
})

describe('findings as linked data', () => {
  const DOCUMENT = `\u{1F30D}. ${TEXT}Over 5,000 people were killed by mines in 2023.\n`
  const PUBLISHED = ['--published-on', '2026-01-30']

  it('as web annotations, whose positions count code points', async () => {
    const file = fileOf('linked.txt', DOCUMENT)
    const address = 'https://example.org/article'
    const words = [file, ...PUBLISHED, '--format', 'annotations', '--address', address]
    const { exit, out, err } = await call(['check', ...words])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    const { items, ...page } = JSON.parse(out)
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      'skos:note': expect.stringMatching(/^Unofficial reading/),
    })
    expect(items[0].target).toMatchObject({
      source: address,
      selector: [
        { exact: 'Finland withdrew from the Ottawa Convention on 10 January 2026', prefix: '\u{1F30D}. ' },
        { start: 3, end: 65 },
      ],
    })
    expect((await call(['check', ...words])).out).toBe(out)
  })

  it('as ClaimReviews, and says how many findings are none', async () => {
    const file = fileOf('linked.txt', DOCUMENT)
    const words = [file, ...PUBLISHED, '--format', 'claimreview', '--time', '2026-01-30T12:00:00Z']
    const { exit, out, err } = await call(['check', ...words])
    expect(exit).toBe(0)
    expect(err).toBe(
      '1 of 3 findings are left out: what the record does not cover, or the reader was not sure of, is no review of a claim\n',
    )
    const reviews = JSON.parse(out)['@graph']
    expect(reviews.length).toBe(2)
    expect(reviews[0]).toMatchObject({
      '@type': 'ClaimReview',
      datePublished: '2026-01-30T12:00:00Z',
      reviewRating: { ratingValue: 5 },
      reviewBody: expect.stringContaining('Unofficial reading of public sources.'),
    })
  })

  it.each([
    [
      ['--format', 'annotation'],
      '--format: "annotation" is not known; accepted are annotations, claimreview (did you mean annotations?)',
    ],
    [
      ['--format', 'annotations', '--address', 'article.html'],
      '--address: "article.html" is no web address; write it whole, with https:// or http:// (https://example.org/article)',
    ],
    [
      ['--format', 'annotations', '--base', 'https://me:secret@example.org'],
      '--base: the address holds a name or a password; give it without',
    ],
    [
      ['--format', 'annotations', '--time', '2026-02-30T12:00:00Z'],
      '--time: "2026-02-30T12:00:00Z" is no moment in UTC; write it as YYYY-MM-DDThh:mm:ssZ (2026-01-30T12:00:00Z)',
    ],
    [['--address', 'https://example.org'], 'check: --address belongs to an export; give --format with it'],
    [
      ['--dir', '.', '--format', 'annotations'],
      'check: --format exports one document; give a FILE instead of --dir',
    ],
  ])('%j is refused', async (words, sentence) => {
    const file = words.includes('--dir') ? [] : [fileOf('linked.txt', DOCUMENT)]
    expect(await call(['check', ...file, ...words])).toEqual({ exit: 2, out: '', err: `${sentence}\n` })
  })
})

describe('a document that cannot be read', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'the file holds no text'],
    [
      'binary.txt',
      Uint8Array.of(0, 1, 255),
      'the file holds binary data, not text; give .txt, .md, .html, .pdf or .docx',
    ],
    ['table.xls', 'a table', 'files of kind ".xls" cannot be read; give .txt, .md, .html, .pdf or .docx'],
    ['not.pdf', 'no PDF', '"not.pdf" does not begin like a PDF file'],
  ])('%s: exit 2, %s', async (name, content, sentence) => {
    const { exit, out, err } = await call(['check', fileOf(name, content)])
    expect({ exit, out, err }).toEqual({ exit: 2, out: '', err: `${sentence}\n` })
  })

  it('or is not there', async () => {
    expect(await call(['check', 'no-such-file.txt'])).toEqual({
      exit: 2,
      out: '',
      err: 'check: there is no file no-such-file.txt\n',
    })
  })
})
