import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES_FOLDER, rulebookPages } from '../../../../tools/rulebook-pages.ts'
import { RULEBOOKS } from '../../src/rulebooks/rulebooks.ts'

const PAGES = rulebookPages()

describe('docs/reference/rulebooks', () => {
  it.each([...PAGES])('%s is what the rulebooks say of themselves', (name, text) => {
    expect(readFileSync(join(PAGES_FOLDER, name), 'utf8')).toBe(text)
  })

  it('holds no other page', () => {
    expect(readdirSync(PAGES_FOLDER).sort()).toEqual([...PAGES.keys()].sort())
  })

  it('names every provision of every rulebook once in its tables', () => {
    for (const { instrument, provisions } of RULEBOOKS) {
      const page = PAGES.get(`${instrument}.md`) ?? ''
      for (const { id } of provisions) expect(page.split(`\n| \`${id}\` |`).length, id).toBe(2)
    }
  })
})
