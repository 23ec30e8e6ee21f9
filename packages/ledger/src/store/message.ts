import type { Socket } from 'node:net'

/** One JSON document each way on a connection, ended by the end of writing. */
export const readMessage = (socket: Socket): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.once('error', reject)
    socket.once('end', () => {
      try {
        resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')))
      } catch (error) {
        reject(error)
      }
    })
  })

export const writeMessage = (socket: Socket, message: unknown): void => {
  socket.end(JSON.stringify(message))
}
