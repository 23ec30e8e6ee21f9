import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Reply } from './reply.ts'
import { API_HEADERS } from './security-headers.ts'

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
}

/** How long a client that is still sending may go on before the connection is cut; it has its answer already. */
const LINGER_MS = 500

const text = ({ status, headers, body }: Reply): Buffer => {
  const lines = Object.entries({
    ...API_HEADERS,
    ...headers,
    'content-length': String(body.length),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `HTTP/1.1 ${status} ${REASONS[status] ?? 'Refused'}\r\n${lines.join('')}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), body])
}

/** Writes an answer where no response object exists: the parser refused the request, or it came too slowly. */
export const answerOnSocket = (socket: Duplex, reply: Reply): void => {
  if (socket.writable) socket.end(text(reply))
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}

/**
 * Answers while the client is still sending, and ends the connection a moment later. Closing at once would
 * reset it, and the client would never read why.
 */
export const answerAndClose = (incoming: IncomingMessage, reply: Reply): void => {
  const { socket } = incoming
  if (socket.writable) socket.write(text(reply))
  incoming.resume()
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}
