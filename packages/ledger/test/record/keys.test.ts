import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordDigest } from '../../src/record/digest.ts'
import { writeKeys } from '../../src/record/keys.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordOf } from './support/folder.ts'

const NEW_ROW = 'statement-2026-01-02-pol,2026-01-05,2026-01-02,Minister,POL,,plans,none,press-1,medium,\n'

test('the key of a new row is appended, and what stood there is not touched', () => {
  const folder = recordOf()
  const before = readFileSync(join(folder, 'keys.csv'), 'utf8')
  appendFileSync(join(folder, 'statements.csv'), NEW_ROW)
  expect(writeKeys(folder)).toBe(1)
  expect(readFileSync(join(folder, 'keys.csv'), 'utf8')).toBe(
    `${before}statement-2026-01-02-pol,2026-01-05\n`,
  )
  expect(readRecord(folder).seeds.some(({ id }) => id === 'statement-2026-01-02-pol')).toBe(true)
  expect(writeKeys(folder)).toBe(0)
})

test('a record without a list of keys is given one', () => {
  const folder = recordOf()
  const before = readFileSync(join(folder, 'keys.csv'), 'utf8')
  rmSync(join(folder, 'keys.csv'))
  expect(() => readRecord(folder)).toThrow('is not in keys.csv')
  writeKeys(folder)
  expect(readFileSync(join(folder, 'keys.csv'), 'utf8')).toBe(before)
})

test('the digest follows every byte of every file the loader reads, and nothing else', () => {
  const folder = recordOf()
  const before = recordDigest(folder)
  expect(readRecord(folder).digest).toBe(before)
  writeFileSync(join(folder, 'LICENSE'), 'a licence\n')
  expect(recordDigest(folder)).toBe(before)
  appendFileSync(join(folder, 'expectations.yaml'), '# a remark\n')
  expect(recordDigest(folder)).not.toBe(before)
})
