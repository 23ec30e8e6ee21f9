import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PURPOSES, SITUATIONS } from '@pacta/law/conduct/conduct'
import { ATTRIBUTES, MUNITION_CLASSES } from '@pacta/law/conduct/munition'
import { ACT_KINDS } from '@pacta/law/entry/kind'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { recordFiles } from '../../src/record/digest.ts'
import { type Field, parsePackage } from '../../src/record/package.ts'
import { NORM_CONDUCTS } from '../../src/schema/policy-norm-payload.ts'
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

const fits = (cell: string, { type, delimiter, constraints }: Field): boolean => {
  if (cell === '') return constraints?.required !== true
  const form = FORMS[type] ?? /^$/
  const pattern = new RegExp(`^(?:${constraints?.pattern ?? '.*'})$`, 'u')
  return (type === 'list' ? cell.split(delimiter ?? ',') : [cell]).every(
    (part) => form.test(part) && pattern.test(part) && (constraints?.enum?.includes(part) ?? true),
  )
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
    const wrong = schema.fields.flatMap((field, at) =>
      rows.filter((row) => !fits(row[at] ?? '', field)).map((row) => `${row[0]}: ${field.name}: ${row[at]}`),
    )
    expect(wrong).toEqual([])
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

const accepted = (table: string, column: string): readonly string[] | undefined =>
  resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column)?.constraints
    ?.enum

test.each([
  ['acts', 'kind', ACT_KINDS],
  ['policy-norms', 'conduct', NORM_CONDUCTS],
  ['policy-norms', 'objectClasses', MUNITION_CLASSES],
  ['policy-norms', 'objectNeeds', ATTRIBUTES],
  ['policy-norms', 'objectLacks', ATTRIBUTES],
  ['policy-norms', 'exceptPurposes', PURPOSES],
  ['policy-norms', 'situation', ['any', ...SITUATIONS]],
])('%s.%s accepts the words the law knows', (table, column, words) => {
  expect(accepted(table, column)).toEqual([...words])
})
