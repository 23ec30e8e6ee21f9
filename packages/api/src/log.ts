import { type Logger, pino } from 'pino'

/** Levels a log can be set to. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/**
 * Structured lines on standard error. No address, no query, no body, no user agent: a line names the route,
 * never what a person asked. At `info` there is one line a request, at `warn` only what went wrong.
 */
export const createLog = (level: LogLevel): Logger =>
  pino(
    { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` },
    pino.destination({ fd: 2, sync: true }),
  )
