import { readFileSync } from 'node:fs'
import type { World } from './command.ts'

/** The program's version, from its own package file. */
export const version = (): string => {
  const file = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string
  }
  return file.version
}

export const printVersion = ({ out }: World): number => {
  out.write(`pacta ${version()}\n`)
  return 0
}
