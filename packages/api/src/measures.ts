import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

/** What a server counts of itself, for Prometheus. Labels are templates and numbers, never addresses. */
export interface Measures {
  readonly finished: (method: string, route: string, status: number, ms: number) => void
  readonly text: () => Promise<string>
  readonly type: string
}

/** Upper ends of the classes of a histogram, in seconds. */
const CLASSES = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, Number.POSITIVE_INFINITY]

interface Times {
  seconds: number
  readonly counts: number[]
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

const counterText = (tallies: ReadonlyMap<string, number>): string =>
  [
    '# HELP pacta_http_requests_total Requests answered.',
    '# TYPE pacta_http_requests_total counter',
    ...[...tallies].map(([labels, count]) => `pacta_http_requests_total{${labels}} ${count}`),
  ].join('\n')

const timesOf = (route: string, { seconds, counts }: Times): readonly string[] => {
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

const histogramText = (times: ReadonlyMap<string, Times>): string =>
  [
    '# HELP pacta_http_request_seconds Time from the request to its answer.',
    '# TYPE pacta_http_request_seconds histogram',
    ...[...times].flatMap(([route, one]) => timesOf(route, one)),
  ].join('\n')

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
  const tallies = new Map<string, number>()
  const times = new Map<string, Times>()
  return {
    finished: (method, route, status, ms) => {
      const labels = `method="${METHODS.has(method) ? method : 'other'}",route="${route}",status="${status}"`
      tallies.set(labels, (tallies.get(labels) ?? 0) + 1)
      let time = times.get(route)
      if (time === undefined) {
        time = { seconds: 0, counts: CLASSES.map(() => 0) }
        times.set(route, time)
      }
      time.seconds += ms / 1000
      const i = CLASSES.findIndex((end) => ms / 1000 <= end)
      time.counts[i] = (time.counts[i] ?? 0) + 1
    },
    text: async () => `${await registry.metrics()}\n${counterText(tallies)}\n${histogramText(times)}\n`,
    type: registry.contentType,
  }
}
