import { existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { BatchTask } from './task.ts'

const ENDING = /\.(txt|md|markdown|html?|xhtml|pdf|docx)$/i

/** Every document under a folder, in the order of its path; what begins with a dot is passed over. */
export const documentsIn = (dir: string): readonly BatchTask[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ENDING.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, file: path.slice(dir.length).replaceAll('\\', '/').replace(/^\/+/, '') }))
    .filter(({ file }) => !file.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.file < b.file ? -1 : 1))

/** The files an earlier run already wrote lines for. A last line cut short by an interruption is dropped from the file. */
export const finishedIn = (out: string): ReadonlySet<string> => {
  if (!existsSync(out)) return new Set()
  const text = readFileSync(out, 'utf8')
  const end = text.lastIndexOf('\n') + 1
  if (end < text.length) truncateSync(out, Buffer.byteLength(text.slice(0, end)))
  return new Set(
    text
      .slice(0, end)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly file: string }).file),
  )
}
