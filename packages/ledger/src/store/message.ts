import type { Socket } from 'node:net'

/**
 * Talk on the writer's socket: the holder greets, the other sends one JSON document and ends, the holder
 * answers with one and ends. Who was not greeted has sent nothing, and may safely ask again.
 */
const GREETING = 'pacta\n'

const readAll = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.once('error', reject)
    socket.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
  })

/** Greets, and reads the request. */
export const readRequest = async (socket: Socket): Promise<unknown> => {
  socket.write(GREETING)
  return JSON.parse(await readAll(socket))
}

export const writeReply = (socket: Socket, reply: unknown): void => {
  socket.end(JSON.stringify(reply))
}

/** What came back: an answer, nothing done at all, or a holder that ended while it may have been at work. */
export type Answer =
  | { readonly kind: 'answered'; readonly reply: unknown }
  | { readonly kind: 'not_greeted' }
  | { readonly kind: 'cut_off' }

/** Sends a request once greeted, and waits for the answer. */
export const ask = (socket: Socket, request: unknown): Promise<Answer> =>
  new Promise((resolve) => {
    let heard = ''
    let sent = false
    const finish = (): void => {
      const body = heard.slice(GREETING.length)
      if (!sent) resolve({ kind: 'not_greeted' })
      else if (body === '') resolve({ kind: 'cut_off' })
      else resolve({ kind: 'answered', reply: JSON.parse(body) })
    }
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      heard += text
      if (sent || !heard.startsWith(GREETING)) return
      sent = true
      socket.end(JSON.stringify(request))
    })
    socket.once('error', finish)
    socket.once('end', finish)
  })
