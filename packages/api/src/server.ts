import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { locateSnapshot } from '@pacta/ledger/snapshot/locate'
import { Refusal } from '@pacta/queries/refusal'
import { type SharedReading, type SharingOptions, shareReading } from '@pacta/queries/shared-reading'
import type { Context } from 'hono'
import { createApp } from './app.ts'
import { askerOf } from './ask/asker.ts'
import { pastThread } from './ask/past.ts'
import { homeSign } from './ask/sign.ts'
import { addressList, clientAddress } from './http/client-address.ts'
import { limitsOf } from './http/limits.ts'
import { routeNames } from './http/methods.ts'
import { onClientError } from './http/parser-refusal.ts'
import { replyCache } from './http/reply-cache.ts'
import { requestIds } from './http/request-id.ts'
import { frontListener, ID_HEADER, isTooLarge } from './listener.ts'
import { createLog } from './log.ts'
import { createMeasures } from './measures.ts'
import { BUDGETS, optionsFrom, type ServerOptions } from './options.ts'
import { pagesListener } from './pages.ts'
import type { ServerContext } from './server-context.ts'
import { loadSite } from './site.ts'
import { todayUtc } from './today.ts'

/** A server that answers. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  /** Gets ready for what takes long, so that the first who asks does not wait for it. */
  readonly warm: () => Promise<void>
  /** Stops taking requests, finishes those that are open, and lets go of everything. */
  readonly close: () => Promise<void>
}

const incomingOf = (c: Context): IncomingMessage => (c.env as HttpBindings).incoming

const listen = (server: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })

const closeServer = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    server.closeIdleConnections()
  })

const urlOf = (host: string, { port }: AddressInfo): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`

const completed = async (given: Partial<ServerOptions>): Promise<ServerOptions> => ({
  ...optionsFrom(process.env),
  locate: () => locateSnapshot(process.env),
  today: todayUtc,
  site: given.site === undefined ? await loadSite() : given.site,
  sign: homeSign(process.env),
  budgets: BUDGETS,
  cacheBytes: 33_554_432,
  headersTimeoutMs: 5000,
  requestTimeoutMs: 15_000,
  graceMs: 10_000,
  watchEveryMs: 1000,
  ...given,
})

/** Opens what is answered from, or says how to build it. */
const openShared = (options: SharingOptions): SharedReading => {
  try {
    return shareReading(options)
  } catch (failure) {
    if (!(failure instanceof Error && 'code' in failure && failure.code === 'ENOENT')) throw failure
    throw new Refusal(
      'internal',
      `there is no record to answer from: ${options.locate()} does not exist`,
      'build it with: npm run prepare',
    )
  }
}

/**
 * Starts one server for the API and the pages, on one reading of the ledger. Settles when it can answer.
 * Throws where the snapshot is missing, or the port is taken.
 */
export const startServer = async (given: Partial<ServerOptions> = {}): Promise<RunningServer> => {
  const options = await completed(given)
  const trusted = addressList(options.trustedProxies)
  const log = createLog(options.logLevel)
  const logs = options.logLevel === 'info'
  const shared = openShared({
    locate: options.locate,
    every: options.watchEveryMs,
    onProblem: (failure) => log.error({ failure: String(failure) }, 'the new snapshot cannot be read'),
  })
  const measures = createMeasures(() => shared.current().snapshot.meta.size)
  let base = ''
  let routeOf = (_url: string): string => 'none'
  const past = pastThread()
  const documents = pastThread()
  const cache = replyCache(options.cacheBytes)
  const context: ServerContext = {
    shared,
    cache,
    measures,
    sign: options.sign,
    asker: askerOf(shared, past, documents, options.today),
    today: options.today,
    now: Date.now,
    baseUrl: () => options.publicUrl ?? base,
    incoming: incomingOf,
    routeOf: (url) => routeOf(url),
    requestId: (c) => String(incomingOf(c).headers[ID_HEADER] ?? ''),
    logFailure: (failure, requestId) =>
      log.error({ requestId, failure: failure instanceof Error ? failure.stack : String(failure) }, 'failed'),
    unready: () => (shared.current().snapshot.meta.size === 0 ? 'the ledger is empty' : null),
  }
  const app = createApp(context)
  routeOf = routeNames(app)
  const api = getRequestListener(app.fetch, { overrideGlobalObjects: false })
  const ids = requestIds()
  const server = createServer({ requireHostHeader: false, connectionsCheckingInterval: 500 })
  server.headersTimeout = options.headersTimeoutMs
  server.requestTimeout = options.requestTimeoutMs
  const front = frontListener({
    requestId: ids,
    clientOf: clientAddress(trusted),
    limits: limitsOf(options.budgets, options.freeLoopback),
    cache,
    edition: shared.current,
    today: options.today,
    now: Date.now,
    api: (request, response) => void api(request, response),
    routeOf: context.routeOf,
    pages: pagesListener(options.site, trusted, {
      reading: shared.current,
      today: options.today,
      baseUrl: context.baseUrl,
    }),
    finished: (method, route, status, startedAt) => {
      const ms = Date.now() - startedAt
      measures.finished(method, route, status, ms)
      if (logs) log.info({ method, route, status, ms }, 'answered')
    },
  })
  server.on('request', front)
  // A client that waits for a word before it sends its body gets it only if the body will be read.
  server.on('checkContinue', (request, response) => {
    if (!isTooLarge(request)) response.writeContinue()
    front(request, response)
  })
  server.on('clientError', onClientError(ids))
  const address = await listen(server, options.host, options.port).catch((failure: unknown) => {
    shared.close()
    throw failure
  })
  base = urlOf(options.host, address)
  return {
    url: base,
    port: address.port,
    warm: context.asker.warm,
    close: async () => {
      await closeServer(server, options.graceMs)
      await Promise.all([past.close(), documents.close()])
      shared.close()
    },
  }
}
