import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'

const NEWLINE = 10

const parsed = (line: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(line) as unknown }
  } catch {
    return null
  }
}

/** What stands in a file of JSON Lines. */
interface Lines {
  readonly values: readonly unknown[]
  /** Numbers of lines that are no JSON. */
  readonly broken: readonly number[]
}

/** Reads a file of JSON Lines; one that does not exist has none. */
export const readLines = (file: string): Lines => {
  const values: unknown[] = []
  const broken: number[] = []
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  for (const [index, line] of lines.entries()) {
    const one = parsed(line)
    if (one !== null) values.push(one.value)
    else if (line.trim() !== '') broken.push(index + 1)
  }
  return { values, broken }
}

/**
 * Takes away a last line that was cut off, as by a loss of power, and says whether there was one. A whole line that only
 * lacks its end is kept.
 */
export const mendEnd = (file: string): boolean => {
  if (!existsSync(file) || statSync(file).size === 0) return false
  const bytes = readFileSync(file)
  if (bytes.at(-1) === NEWLINE) return false
  const start = bytes.lastIndexOf(NEWLINE) + 1
  if (parsed(bytes.toString('utf8', start)) === null) {
    truncateSync(file, start)
    return true
  }
  writeFileSync(file, '\n', { flag: 'a' })
  return false
}

/** Adds lines to the end of a file and returns once they are on the disk. What stands there is not changed. */
export const appendLines = (file: string, values: readonly object[]): void => {
  if (values.length === 0) return
  // The file is opened each time, so that a person may move it away while the watch runs.
  const handle = openSync(file, 'a')
  try {
    writeFileSync(handle, values.map((value) => `${JSON.stringify(value)}\n`).join(''))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
