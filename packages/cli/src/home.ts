import { type Day, parseDay } from '@pacta/law/calendar/day'
import { locateSnapshot } from '@pacta/ledger/snapshot/locate'
import { openReading, type Reading } from '@pacta/queries/reading'
import { Refusal } from '@pacta/queries/refusal'
import type { World } from './command.ts'

/** Today in UTC. Law has no clock; this is where the command looks at one. */
export const today = (): Day => {
  const day = parseDay(new Date().toISOString().slice(0, 10))
  if (day === null) throw new Error('the clock of this machine shows no day')
  return day
}

const isMissingFile = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Opens the snapshot that readers of this home take. */
export const openHome = (env: World['env']): Reading => {
  const file = locateSnapshot(env)
  try {
    return openReading(file)
  } catch (error) {
    if (!isMissingFile(error)) throw error
    throw new Refusal(
      'internal',
      `there is no record to answer from: ${file} does not exist`,
      'build it with: npm run prepare',
    )
  }
}
