import { statSync } from 'node:fs'
import { openReading, type Reading } from './reading.ts'

/** The one reading all faces of a process share. It changes whole, when the snapshot file is replaced. */
export interface SharedReading {
  readonly current: () => Reading
  /** Looks at the file now, and takes a new one if there is one; what the timer does. */
  readonly refresh: () => void
  readonly close: () => void
}

export interface SharingOptions {
  /** The snapshot to read; asked again at each look, since a home may gain one. */
  readonly locate: () => string
  /** Milliseconds between two looks at the file. */
  readonly every?: number
  readonly onChange?: (reading: Reading) => void
  /** A new file that cannot be read: the old reading stays. */
  readonly onProblem?: (problem: unknown) => void
}

interface Held {
  readonly mark: string
  readonly reading: Reading
}

/** How long a replaced file stays open for answers that were begun on it. */
const GRACE_MS = 10_000

/** A file put in place by rename has another inode; size and time catch a copy over it. */
const markOf = (file: string): string => {
  const { ino, size, mtimeMs } = statSync(file)
  return `${file} ${ino} ${size} ${mtimeMs}`
}

/** The register is compiled before the reading is shown to anyone, so that no request waits for it. */
const open = (file: string, mark: string): Held => {
  const reading = openReading(file)
  if (reading.snapshot.meta.size > 0) {
    const view = reading.view({})
    view.names()
    view.register()
  }
  return { mark, reading }
}

/** Opens the snapshot, and swaps the reading whenever the file is replaced by rename. Throws where there is none. */
export const shareReading = ({
  locate,
  every = 1000,
  onChange,
  onProblem,
}: SharingOptions): SharedReading => {
  const first = locate()
  let held = open(first, markOf(first))
  let failed: string | null = null
  const closing = new Set<NodeJS.Timeout>()
  const retire = ({ snapshot }: Reading): void => {
    const timer = setTimeout(() => {
      closing.delete(timer)
      snapshot.close()
    }, GRACE_MS).unref()
    closing.add(timer)
  }
  const refresh = (): void => {
    let mark = ''
    try {
      const file = locate()
      mark = markOf(file)
      if (mark === held.mark || mark === failed) return
      const next = open(file, mark)
      retire(held.reading)
      held = next
      failed = null
    } catch (problem) {
      // Told once, not at every look: a file that is gone has the empty mark.
      if (failed !== mark) onProblem?.(problem)
      failed = mark
      return
    }
    onChange?.(held.reading)
  }
  const timer = setInterval(refresh, every).unref()
  return {
    current: () => held.reading,
    refresh,
    close: () => {
      clearInterval(timer)
      for (const one of closing) clearTimeout(one)
      held.reading.snapshot.close()
    },
  }
}
