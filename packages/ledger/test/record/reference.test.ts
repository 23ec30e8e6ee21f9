import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parsePackage } from '../../src/record/package.ts'
import { SHIPPED } from './support/folder.ts'

const page = readFileSync(join(SHIPPED, '..', 'docs', 'reference', 'record.md'), 'utf8')
const { resources } = parsePackage(readFileSync(join(SHIPPED, 'datapackage.json'), 'utf8'))

/** The part of the page on one table, from its heading to the next. */
const sectionOf = (path: string): string => {
  const start = page.indexOf(`### \`${path}\`:`)
  const end = page.indexOf('\n### ', start + 1)
  return start < 0 ? '' : page.slice(start, end < 0 ? page.length : end)
}

describe('the reference page says what the description says', () => {
  test.each(resources)('$path', ({ path, description, schema }) => {
    const section = sectionOf(path)
    expect(section).toContain(description)
    for (const field of schema.fields.slice(2)) {
      const row = section.split('\n').find((line) => line.startsWith(`| \`${field.name}\` |`))
      expect(row, field.name).toContain(field.description)
      for (const word of field.constraints?.enum ?? []) expect(row, field.name).toContain(`\`${word}\``)
    }
  })
})
