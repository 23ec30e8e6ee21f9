import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { buildSite } from '../tools/build.ts'

const ALL = fileURLToPath(new URL('../build', import.meta.url))
const newest = (): string => join(ALL, readFileSync(join(ALL, 'stamp'), 'utf8'))

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })

beforeAll(async () => {
  await buildSite()
}, 120_000)

test('the server part imports our packages and holds no copy of them', () => {
  const scripts = filesUnder(join(newest(), 'server')).filter((file) => file.endsWith('.js'))
  const texts = scripts.map((file) => readFileSync(file, 'utf8'))
  expect(texts.some((text) => text.includes('from "@pacta/queries/question"'))).toBe(true)
  // Names that only the law and the queries define.
  for (const name of [
    'const compile =',
    'const openReading =',
    'const countsOf =',
    'const statusQuestion =',
  ]) {
    expect(texts.filter((text) => text.includes(name))).toEqual([])
  }
})

test('the browser part knows nothing of our packages, and is small', () => {
  const scripts = filesUnder(join(newest(), 'client')).filter((file) => file.endsWith('.js'))
  expect(scripts.filter((file) => readFileSync(file, 'utf8').includes('@pacta/'))).toEqual([])
  const bytes = scripts.reduce((sum, file) => sum + readFileSync(`${file}.br`).length, 0)
  expect(bytes).toBeLessThan(90_000)
})

test('a second build has nothing to do', async () => {
  expect(await buildSite()).toBe('fresh')
})
