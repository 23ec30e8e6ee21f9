import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ACT_KINDS } from '@pacta/law/entry/kind'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { recordFiles } from '../../src/record/digest.ts'
import { parsePackage } from '../../src/record/package.ts'
import { SHIPPED } from './support/folder.ts'

/** A small validator of its own, by the Data Package and Table Schema standards, that shares nothing with the loader. */
const raw = JSON.parse(readFileSync(join(SHIPPED, 'datapackage.json'), 'utf8')) as Record<string, unknown>
const { resources } = parsePackage(JSON.stringify(raw))

const rowsOf = (path: string): readonly (readonly string[])[] =>
  parse(readFileSync(join(SHIPPED, path), 'utf8'), { relax_column_count: false })

const cellsOf = (path: string, column: string): readonly string[] => {
  const [header, ...rows] = rowsOf(path)
  const at = header?.indexOf(column) ?? -1
  return rows.map((row) => row[at] ?? '')
}

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /./u,
  list: /./u,
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^\d+$/,
  number: /^\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
}

test('the package follows the profile of Data Package v2', () => {
  expect(raw['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
  expect(raw['name']).toMatch(/^[a-z0-9._-]+$/)
  expect(raw['licenses']).toMatchObject([{ name: 'CC-BY-4.0' }])
  expect(String(raw['description'])).toContain('not legal advice')
})

test('it describes every table there is, and no other', () => {
  const tables = recordFiles(SHIPPED).filter((file) => file.endsWith('.csv') && file !== 'keys.csv')
  expect(resources.map(({ path }) => path).sort()).toEqual(tables)
})

describe.each(resources)('$path', ({ path, name, title, description, schema }) => {
  const [header = [], ...rows] = rowsOf(path)

  test('is named, titled and described', () => {
    expect(name).toBe(path.replace(/\.csv$/, ''))
    expect(title.length * description.length).toBeGreaterThan(0)
  })

  test('starts with key and recordedOn and has the columns described, each with a description', () => {
    expect(header).toEqual(schema.fields.map((field) => field.name))
    expect(header.slice(0, 2)).toEqual(['key', 'recordedOn'])
    for (const field of schema.fields) expect(field.description).toMatch(/\.$/)
  })

  test('holds only cells of the type, values and form described', () => {
    schema.fields.forEach(({ name: column, type, delimiter, constraints }, at) => {
      for (const row of rows) {
        const cell = row[at] ?? ''
        if (cell === '') {
          expect(constraints?.required ?? false, `${column} of ${row[0]}`).toBe(false)
          continue
        }
        for (const part of type === 'list' ? cell.split(delimiter ?? ',') : [cell]) {
          expect(part, `${column} of ${row[0]}`).toMatch(FORMS[type] ?? /^$/)
          if (constraints?.enum !== undefined) expect(constraints.enum).toContain(part)
          if (constraints?.pattern !== undefined)
            expect(part).toMatch(new RegExp(`^(${constraints.pattern})$`))
        }
      }
    })
  })

  test('has a primary key without gaps or repetition', () => {
    const keys = cellsOf(path, schema.primaryKey[0] ?? '')
    expect(keys).not.toContain('')
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('refers only to rows that are there', () => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(cellsOf(`${reference.resource}.csv`, reference.fields[0] ?? ''))
      const strangers = cellsOf(path, fields[0] ?? '').filter((cell) => cell !== '' && !there.has(cell))
      expect(strangers).toEqual([])
    }
  })
})

test('acts accept the kinds the law knows', () => {
  const acts = resources.find(({ name }) => name === 'acts')
  const kind = acts?.schema.fields.find(({ name }) => name === 'kind')
  expect(kind?.constraints?.enum).toEqual([...ACT_KINDS])
})
