import { createRequire } from 'node:module'
import type { Scenario } from './scenario.ts'

/** What one volley found. */
export interface Rate {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Processor time of the server for one request, microseconds: what a busy machine cannot blur. */
  readonly cpu: number
}

/** A server under test: where it answers, and what it has used. */
export interface Target {
  readonly url: string
  readonly cpuMicroseconds: () => Promise<number>
}

interface Options {
  readonly url: string
  readonly connections: number
  readonly duration: number
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

interface Result {
  readonly requests: { readonly average: number; readonly total: number }
  readonly latency: { readonly p50: number; readonly p99: number }
  readonly errors: number
  readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>
}

// autocannon brings no types; these are the parts used here.
const autocannon = createRequire(import.meta.url)('autocannon') as (options: Options) => Promise<Result>

/** Sends one sort of request as fast as the server answers. Throws where an answer is not the one expected. */
export const fireAt = async (
  target: Target,
  scenario: Scenario,
  connections: number,
  seconds: number,
): Promise<Rate> => {
  const { name, path, method, headers, body } = scenario
  const before = await target.cpuMicroseconds()
  const { requests, latency, errors, statusCodeStats } = await autocannon({
    ...{ url: target.url + path, connections, duration: seconds, method, headers },
    ...(body === null ? {} : { body }),
  })
  const expected = name === '304' ? '304' : '200'
  const statuses = Object.keys(statusCodeStats)
  if (errors > 0 || statuses.some((status) => status !== expected))
    throw new Error(`${name}: ${errors} errors, statuses ${statuses.join(', ')}`)
  const cpu = ((await target.cpuMicroseconds()) - before) / requests.total
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, cpu }
}
