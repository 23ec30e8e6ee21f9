import { readFileSync } from 'node:fs'
import { day } from '@pacta/law/calendar/day'
import { reader } from '../check.ts'
import { checkFile } from '../check-file.ts'
import { factsFromSnapshot } from '../finding/facts-from-snapshot.ts'
import { Unreadable } from '../text/problem.ts'
import type { BatchLine, BatchTask, WorkerSettings } from './task.ts'

// A process of its own: the settings are its first argument, tasks come and lines go as messages.

const settings = JSON.parse(process.argv[2] ?? '{}') as WorkerSettings
const facts = factsFromSnapshot(settings.snapshot, day(settings.today))
const own = reader(facts)

const lineOf = async ({ file, path }: BatchTask): Promise<BatchLine> => {
  let bytes = 0
  try {
    const content = readFileSync(path)
    bytes = content.length
    const { publishedOn, language } = settings
    return {
      file,
      bytes,
      ...(await checkFile({ bytes: content, name: path, publishedOn, language }, facts, own)),
    }
  } catch (error) {
    const known = error instanceof Unreadable
    const message = error instanceof Error ? error.message : 'the file could not be read'
    return { file, bytes, problem: { code: known ? error.code : 'failed', message } }
  }
}

process.on('message', (task: BatchTask) => {
  lineOf(task).then((line) => process.send?.(line))
})
process.send?.('ready')
