import { connect } from 'node:net'

/** What came back over a bare connection, and when its last byte came (milliseconds after the sending ended). */
export interface RawAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  readonly afterMs: number
}

const parse = (text: string, afterMs: number): RawAnswer => {
  const split = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, Math.max(0, split)).split('\r\n')
  return {
    status: Number(first.split(' ')[1]),
    headers: new Map(
      lines.map((line): [string, string] => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
      }),
    ),
    body: text.slice(split + 4),
    afterMs,
  }
}

/** Sends bytes as they are, in parts, and reads until the server closes. No client's good manners stand in between. */
export const sendRaw = (port: number, parts: Iterable<string | Uint8Array>): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const received: Buffer[] = []
    let last = 0
    let sent = 0
    socket.on('data', (part: Buffer) => {
      received.push(part)
      last = performance.now()
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') reject(error)
    })
    socket.on('close', () => resolve(parse(Buffer.concat(received).toString('utf8'), last - sent)))
    for (const part of parts) socket.write(part)
    sent = performance.now()
  })
