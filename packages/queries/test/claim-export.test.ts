import { describe, expect, it, test } from 'vitest'
import { readExport } from '../src/claim-export.ts'

test('nothing of an export needs to be given', () => {
  expect(readExport({})).toEqual({ address: null, base: null, page: null, time: null })
})

describe('words of an export', () => {
  it.each([
    ['address', 'https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['address', 'https://example.org/Łódź', 'https://example.org/%C5%81%C3%B3d%C5%BA'],
    ['base', 'http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
    ['base', 'https://example.org/pacta/#top', 'https://example.org/pacta'],
    ['page', 'https://example.org/checked#c1', 'https://example.org/checked'],
    ['time', '2026-01-30T12:00:00Z', '2026-01-30T12:00:00Z'],
    ['time', '2026-01-30T23:59:59.125Z', '2026-01-30T23:59:59.125Z'],
  ])('%s %s is read as %s', (name, typed, read) => {
    expect(readExport({ [name]: typed })).toMatchObject({ [name]: read })
  })

  it.each([
    ['address', 'example.org'],
    ['address', 'javascript:alert(1)'],
    ['base', 'ftp://example.org'],
    ['page', '/checked'],
    ['time', '2026-01-30'],
    ['time', '2026-01-30T12:00:00+02:00'],
    ['time', '2026-01-30T24:00:00Z'],
    ['time', '2026-02-29T12:00:00Z'],
  ])('%s %s is refused, by its name', (name, typed) => {
    expect(() => readExport({ [name]: typed })).toThrow(
      new RegExp(`^${name}: "${typed.replaceAll(/[.+()]/g, '\\$&')}" is no `),
    )
  })
})
