/** Where a run of many documents stands. */
export interface Progress {
  readonly done: number
  readonly total: number
  /** Milliseconds since the first document was begun. */
  readonly elapsed: number
}

const duration = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}

const CELLS = 24

/** A bar with the count, the rate, and the time left at that rate. */
export const progressLine = ({ done, total, elapsed }: Progress): string => {
  const filled = total === 0 ? CELLS : Math.floor((done / total) * CELLS)
  const rate = elapsed === 0 ? 0 : done / (elapsed / 1000)
  const left = rate === 0 ? '' : `, ${duration((total - done) / rate)} left`
  return `${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${done}/${total}, ${rate.toFixed(1)} a second${left}`
}
