import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A file of a folder that is to be checked, and what tells whether it has changed since. */
export interface FolderDocument {
  /** Path below the folder, with slashes. */
  readonly file: string
  readonly size: number
  readonly modifiedAt: string
}

const ENDINGS = /\.(txt|text|md|markdown|html?|xhtml|pdf|docx)$/i

/** The documents in a folder and below it, in the order of their paths. Other files are passed over. */
export const documentsIn = (folder: string): readonly FolderDocument[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const { size, mtime } = statSync(path)
      const file = path.slice(join(folder, '/').length).replaceAll('\\', '/')
      return { file, size, modifiedAt: mtime.toISOString() }
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1))
