import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What a server counts of itself, for Prometheus. Labels are templates and numbers, never addresses. */
export interface Measures {
  readonly finished: (method: string, route: string, status: number, ms: number) => void
  readonly text: () => Promise<string>
  readonly type: string
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])

/** Measures of one server in a registry of its own. */
export const createMeasures = (logSize: () => number): Measures => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'pacta_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status'] as const,
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'pacta_http_request_seconds',
    help: 'Time from the request to its answer.',
    labelNames: ['route'] as const,
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  })
  new Gauge({
    name: 'pacta_log_size',
    help: 'Entries of the log that answers are made from.',
    registers: [registry],
    collect() {
      this.set(logSize())
    },
  })
  return {
    finished: (method, route, status, ms) => {
      requests.inc({ method: METHODS.has(method) ? method : 'other', route, status })
      seconds.observe({ route }, ms / 1000)
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}
