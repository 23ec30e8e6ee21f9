import type { Frame } from './frame.ts'
import type { Reader } from './make.ts'
import { readDeed } from './read-act.ts'
import { readCount, readShare } from './read-count.ts'
import { readDuty } from './read-duty.ts'
import { readEcho } from './read-echo.ts'
import { readAmount, readMeeting, readStatistic } from './read-event.ts'
import { readExit, readSuspension } from './read-exit.ts'
import { readForce } from './read-force.ts'
import { readNorm, readTransfer } from './read-norm.ts'
import { readStatus } from './read-status.ts'
import { readText } from './read-text.ts'
import type { Scene } from './scene.ts'

/** The more specific reader first: a clause states one thing. */
const READERS: readonly Reader[] = [
  readShare,
  readCount,
  readAmount,
  readSuspension,
  readExit,
  readTransfer,
  readDuty,
  readStatistic,
  readForce,
  readMeeting,
  readText,
  readEcho,
  readNorm,
  readDeed,
  readStatus,
]

/** The claim of a clause, or `null` if it makes none. */
export const readClause = (scene: Scene): Frame | null => {
  for (const read of READERS) {
    const frame = read(scene)
    if (frame !== null) return frame
  }
  return null
}
