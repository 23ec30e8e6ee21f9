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
