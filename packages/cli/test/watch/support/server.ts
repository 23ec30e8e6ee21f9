import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web server of this test's own, on a free port of this machine. */
export interface TestServer {
  readonly port: number
  readonly url: (path: string) => string
  /** Paths in the order in which they were asked for. */
  readonly asked: string[]
  /** The largest number of requests that were open at once. */
  readonly most: () => number
  readonly close: () => Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** Starts a server that answers by path, and with 404 elsewhere. */
export const serveAnswers = async (answers: Readonly<Record<string, Answer>>): Promise<TestServer> => {
  const asked: string[] = []
  let [open, most] = [0, 0]
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    open += 1
    most = Math.max(most, open)
    response.on('close', () => {
      open -= 1
    })
    const answer = answers[path]
    if (answer === undefined) response.writeHead(404).end()
    else answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    asked,
    most: () => most,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** An answer with a body of a type. */
export const body =
  (type: string, content: string | Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(content)
  }

/** An answer that leads elsewhere. */
export const redirect =
  (location: string, status = 302): Answer =>
  (_, response) => {
    response.writeHead(status, { location }).end()
  }
