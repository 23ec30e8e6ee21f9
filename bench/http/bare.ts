import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// Started as a process of its own: the least that can send these bytes. One answer a path, ready in memory; a
// body is read and thrown away.

/** What is sent at a path. */
export interface Fixed {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string | null
}

const answers = new Map<
  string,
  { readonly bytes: Buffer; readonly headers: object; readonly etag: string | null }
>()

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '')
  if (answer === undefined) {
    response.writeHead(404).end()
    return
  }
  const send = (): void => {
    if (answer.etag !== null && request.headers['if-none-match'] === answer.etag) {
      response.writeHead(304, { etag: answer.etag }).end()
      return
    }
    response.writeHead(200, { ...answer.headers, 'content-length': String(answer.bytes.length) })
    response.end(answer.bytes)
  }
  if (request.method === 'GET') send()
  else request.resume().once('end', send)
})

server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
})
process.on('message', (message: 'stop' | 'cpu' | Readonly<Record<string, Fixed>>) => {
  if (message === 'stop') {
    server.close()
    server.closeAllConnections()
    process.disconnect()
    return
  }
  if (message === 'cpu') {
    process.send?.({ cpu: process.cpuUsage() })
    return
  }
  for (const [path, { body, headers, etag }] of Object.entries(message))
    answers.set(path, { bytes: Buffer.from(body), headers, etag })
  process.send?.({ ready: true })
})
// A parent that failed takes its servers with it.
process.on('disconnect', () => process.exit())
