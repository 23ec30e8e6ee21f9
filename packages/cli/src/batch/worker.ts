import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkDocument } from '@pacta/queries/check'
import { openHome, today } from '../home.ts'
import type { FolderDocument } from './documents.ts'
import type { Failed, Result, Setting } from './result.ts'

// Runs in a process of its own: documents come in as messages, results go out.

/** What a worker is told: a document of a folder, and how to check it. */
export interface Task {
  readonly folder: string
  readonly document: FolderDocument
  readonly setting: Setting
}

const reading = openHome(process.env)

const failed = (error: unknown): Failed => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'internal'
  return { error: { code, message: error instanceof Error ? error.message : String(error) } }
}

const checked = async ({ folder, document, setting }: Task): Promise<Result> => {
  try {
    const bytes = readFileSync(join(folder, document.file))
    const given = { bytes, name: basename(document.file), withText: false }
    return { ...document, setting, ...(await checkDocument(reading, given, setting.words, today())) }
  } catch (error) {
    return { ...document, setting, ...failed(error) }
  }
}

process.on('message', async (task: Task) => {
  process.send?.(await checked(task))
})
