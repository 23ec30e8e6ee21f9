import type { Day } from '@pacta/law/calendar/day'
import type { Sign } from './ask/sign.ts'
import type { Budget } from './http/budget.ts'
import { LOG_LEVELS, type LogLevel } from './log.ts'
import type { Site } from './site.ts'

/** How many requests of each sort a client may make. */
export interface Budgets {
  readonly read: Budget
  readonly write: Budget
  readonly picture: Budget
}

export interface ServerOptions {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  /** The address under which the world reaches the server (`PACTA_URL`); `null`: the one it listens on. */
  readonly publicUrl: string | null
  /** The snapshot to read; asked again, since a home may gain one. */
  readonly locate: () => string
  readonly today: () => Day
  /** Pages; `null`: none built, and a plain page says so. */
  readonly site: Site | null
  /** Signs receipts. */
  readonly sign: Sign
  readonly trustedProxies: readonly string[]
  readonly budgets: Budgets
  /** Whether requests from this machine itself are free of limits. */
  readonly freeLoopback: boolean
  readonly logLevel: LogLevel
  readonly cacheBytes: number
  readonly headersTimeoutMs: number
  readonly requestTimeoutMs: number
  /** How long open requests may go on after a stop was asked for. */
  readonly graceMs: number
  /** How often the snapshot file is looked at. */
  readonly watchEveryMs: number
}

/** Stated in docs/reference/api.md. */
export const BUDGETS: Budgets = {
  read: { burst: 600, perMinute: 1200 },
  write: { burst: 60, perMinute: 120 },
  picture: { burst: 30, perMinute: 60 },
}

type Environment = Readonly<Record<string, string | undefined>>

const portOf = (text: string | undefined): number => {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new RangeError(`PORT: "${text}" is no port; give a number from 0 to 65535`)
  return port
}

const logLevelOf = (text: string | undefined): LogLevel => {
  if (text === undefined || text === '') return 'warn'
  const level = LOG_LEVELS.find((one) => one === text)
  if (level === undefined)
    throw new RangeError(`PACTA_LOG: "${text}" is no level; accepted are ${LOG_LEVELS.join(', ')}`)
  return level
}

const urlOf = (text: string | undefined): string | null => {
  if (text === undefined || text === '') return null
  if (!/^https?:\/\/[^\s/]+$/.test(text) || !URL.canParse(text))
    throw new RangeError(
      `PACTA_URL: "${text}" is no address; write it as https://pacta.example, without a path`,
    )
  return text
}

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[\s,]+/).filter((part) => part !== '')

/** What the environment says of a server. Throws a `RangeError` that names the variable it cannot read. */
export const optionsFrom = (
  env: Environment,
): Pick<ServerOptions, 'host' | 'port' | 'publicUrl' | 'trustedProxies' | 'freeLoopback' | 'logLevel'> => ({
  host: env['HOST'] === undefined || env['HOST'] === '' ? '127.0.0.1' : env['HOST'],
  port: portOf(env['PORT']),
  publicUrl: urlOf(env['PACTA_URL']),
  trustedProxies: listOf(env['PACTA_TRUSTED_PROXIES']),
  freeLoopback: env['PACTA_LIMIT_LOOPBACK'] !== '1',
  logLevel: logLevelOf(env['PACTA_LOG']),
})
