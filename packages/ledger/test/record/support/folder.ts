import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { columnsOf, parsePackage } from '../../../src/record/package.ts'
import { tempFolder } from '../../support/temp.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** The shipped record. */
export const SHIPPED = path('../../../../../record')

/** Fixture folders: `good`, `bad/<case>`, `unlawful/<case>`. */
const fixture = (name: string): string => path(`../${name}`)

export const casesOf = (kind: 'bad' | 'unlawful'): readonly string[] => readdirSync(fixture(kind)).sort()

export const expectedOf = (name: string): string =>
  readFileSync(join(fixture(name), 'expected.txt'), 'utf8').trimEnd()

/** A record folder with the shipped description, the good rows, the rows of further fixtures over them, and headers elsewhere. */
export const recordOf = (...overlays: readonly string[]): string => {
  const folder = tempFolder()
  cpSync(join(SHIPPED, 'datapackage.json'), join(folder, 'datapackage.json'))
  for (const name of ['good', ...overlays])
    cpSync(fixture(name), folder, { recursive: true, filter: (file) => !file.endsWith('expected.txt') })
  const { resources } = parsePackage(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
  for (const table of resources)
    if (!existsSync(join(folder, table.path)))
      writeFileSync(join(folder, table.path), `${columnsOf(table).join(',')}\n`)
  return folder
}
