import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

/** What a server counts of itself, for Prometheus. Labels are templates and numbers, never addresses. */
export interface Measures {
  readonly finished: (method: string, route: string, status: number, ms: number) => void
  readonly text: () => Promise<string>
  readonly type: string
}

/** Upper ends of the classes of a histogram, in seconds. */
const CLASSES = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, Number.POSITIVE_INFINITY]

/** What was counted of one route. */
interface RouteTally {
  seconds: number
  readonly counts: number[]
  /** Requests by method and status: `GET 200`. */
  readonly answered: Map<string, Map<number, number>>
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

type Tallies = ReadonlyMap<string, RouteTally>

const counterText = (tallies: Tallies): string =>
  [
    '# HELP pacta_http_requests_total Requests answered.',
    '# TYPE pacta_http_requests_total counter',
    ...[...tallies].flatMap(([route, { answered }]) =>
      [...answered].flatMap(([method, statuses]) =>
        [...statuses].map(
          ([status, count]) =>
            `pacta_http_requests_total{method="${method}",route="${route}",status="${status}"} ${count}`,
        ),
      ),
    ),
  ].join('\n')

const timesOf = (route: string, { seconds, counts }: RouteTally): readonly string[] => {
  let sum = 0
  const classes = CLASSES.map((end, i) => {
    sum += counts[i] ?? 0
    const le = end === Number.POSITIVE_INFINITY ? '+Inf' : String(end)
    return `pacta_http_request_seconds_bucket{le="${le}",route="${route}"} ${sum}`
  })
  return [
    ...classes,
    `pacta_http_request_seconds_sum{route="${route}"} ${seconds}`,
    `pacta_http_request_seconds_count{route="${route}"} ${sum}`,
  ]
}

const histogramText = (tallies: Tallies): string =>
  [
    '# HELP pacta_http_request_seconds Time from the request to its answer.',
    '# TYPE pacta_http_request_seconds histogram',
    ...[...tallies].flatMap(([route, tally]) => timesOf(route, tally)),
  ].join('\n')

const count = (tally: RouteTally, method: string, status: number): void => {
  let statuses = tally.answered.get(method)
  if (statuses === undefined) {
    statuses = new Map()
    tally.answered.set(method, statuses)
  }
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
}

/**
 * Measures of one server. Requests are counted in plain maps, and written out when asked for: the library's
 * own counters cost a fifth of a request that is answered from memory.
 */
export const createMeasures = (logSize: () => number): Measures => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'pacta_log_size',
    help: 'Entries of the log that answers are made from.',
    registers: [registry],
    collect() {
      this.set(logSize())
    },
  })
  const tallies = new Map<string, RouteTally>()
  return {
    finished: (method, route, status, ms) => {
      let tally = tallies.get(route)
      if (tally === undefined) {
        tally = { seconds: 0, counts: CLASSES.map(() => 0), answered: new Map() }
        tallies.set(route, tally)
      }
      count(tally, METHODS.has(method) ? method : 'other', status)
      const seconds = ms / 1000
      tally.seconds += seconds
      let i = 0
      while (seconds > (CLASSES[i] ?? 0)) i++
      tally.counts[i] = (tally.counts[i] ?? 0) + 1
    },
    text: async () => `${await registry.metrics()}\n${counterText(tallies)}\n${histogramText(tallies)}\n`,
    type: registry.contentType,
  }
}
