import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { casesPage } from '../../../tools/case-pages.ts'
import { CASES } from './cases/all.ts'

describe('the law reports as a page', () => {
  const page = casesPage()

  it('are as the committed page has them; if not, run node tools/case-pages.ts', () =>
    expect(readFileSync(new URL('../../../docs/reference/cases.md', import.meta.url), 'utf8')).toBe(page))

  it('hold every case of every table, at least 170', () => {
    const cases = CASES.flatMap((table) => table.cases)
    expect(cases.length).toBeGreaterThanOrEqual(170)
    const rows = page.split('\n').filter((line) => /^\| (May|Must) /.test(line))
    expect(rows.length).toBe(cases.length)
  })

  it('read as sentences: every word of a question has words of its own', () => {
    const questions = page.split('\n').flatMap((line) => /^\| ((?:May|Must) [^|]*)\|/.exec(line)?.[1] ?? [])
    for (const question of questions) {
      expect(question).toMatch(/\? $/)
      expect(question).not.toMatch(/_|undefined|null| {2}|\b[A-Z]{3}\b/)
    }
  })

  it('cite a document in each row', () => {
    const rows = page.split('\n').filter((line) => /^\| (May|Must) /.test(line))
    const sources = rows.map((row) => row.split(' | ').at(-1) ?? '')
    expect(sources.filter((source) => source.length < 12 || source.includes(']()'))).toEqual([])
  })
})
