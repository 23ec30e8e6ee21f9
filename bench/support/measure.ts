import { cpus, totalmem } from 'node:os'

/** One measured thing: how many operations a run does, and how long runs took. */
export interface Measured {
  readonly name: string
  readonly operations: number
  /** Milliseconds of each counted run, in order of time. */
  readonly runs: readonly number[]
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

const timed = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Something to time: a name, the number of operations in one run, the run. */
export interface Contestant {
  readonly name: string
  readonly operations: number
  readonly run: () => void
}

/**
 * Times contestants in turn, A B A B …, so that a machine that slows down slows all of them; one warm-up round
 * is not counted.
 */
export const race = (contestants: readonly Contestant[], rounds: number): readonly Measured[] => {
  const runs = contestants.map(() => [] as number[])
  for (let round = -1; round < rounds; round++) {
    contestants.forEach((one, i) => {
      const took = timed(one.run)
      if (round >= 0) runs[i]?.push(took)
    })
  }
  return contestants.map(({ name, operations }, i) => ({ name, operations, runs: runs[i] ?? [] }))
}

export const perSecond = ({ operations, runs }: Measured): number => (operations / median(runs)) * 1000

const scaled = (value: number): string =>
  value >= 1e6
    ? `${(value / 1e6).toFixed(1)} M`
    : value >= 1e3
      ? `${(value / 1e3).toFixed(1)} k`
      : value.toFixed(0)

/** A line a measurement: median, spread, rate, and the ratio to a yardstick of the same run. */
export const line = (measured: Measured, yardstick: Measured | null): string => {
  const low = Math.min(...measured.runs)
  const high = Math.max(...measured.runs)
  const rate = perSecond(measured)
  const ratio = yardstick === null ? '' : `  ${(rate / perSecond(yardstick)).toFixed(3)} of ${yardstick.name}`
  return `${measured.name.padEnd(44)} ${median(measured.runs).toFixed(2).padStart(9)} ms (${low.toFixed(2)}-${high.toFixed(2)})  ${scaled(rate).padStart(8)}/s${ratio}`
}

/** What machine this ran on: every table states it. */
export const machine = (): string =>
  `Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`
