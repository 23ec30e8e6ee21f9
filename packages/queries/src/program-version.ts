import { readFileSync } from 'node:fs'

/** The version of the running program, which can be later than that of the snapshot it reads. */
export const programVersion = (): string => {
  const file = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string
  }
  return file.version
}
