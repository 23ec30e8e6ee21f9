import type { Duplex } from 'node:stream'
import { type Complaint, problem } from './problem.ts'
import { answerOnSocket } from './raw-answer.ts'

const complaintFor = (code: string | undefined): Complaint => {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return { code: 'header_too_large', detail: 'the address and headers together are larger than 16 KiB' }
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return { code: 'body_too_large', detail: 'the chunk extensions of the body are too large' }
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return {
        code: 'timeout',
        detail: 'the request did not arrive in time: 5 s for its headers, 15 s for all of it',
      }
    default:
      return { code: 'bad_request', detail: 'this is no HTTP/1.1 request' }
  }
}

/** Answers what Node's parser refuses, and what comes too slowly, with the same body as every other refusal. */
export const onClientError =
  (requestId: () => string) =>
  (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    answerOnSocket(socket, problem(complaintFor(error.code), requestId()))
  }
