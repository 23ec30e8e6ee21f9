import { closeSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'

/** The socket whose listener holds the home. */
export const SOCKET_NAME = 'writer.sock'

/** The system cuts the path of a socket at about a hundred bytes. */
const LONGEST_PATH = 100

/**
 * Runs work with a path to a file in a folder that is short enough for a socket. Where the folder's own
 * path is too long, it goes through the folder's open file (Linux).
 */
export const withShortPath = async <T>(
  folder: string,
  work: (path: (name: string) => string) => Promise<T>,
): Promise<T> => {
  if (join(folder, SOCKET_NAME).length + 24 <= LONGEST_PATH) return work((name) => join(folder, name))
  const fd = openSync(folder, 'r')
  try {
    return await work((name) => `/proc/self/fd/${fd}/${name}`)
  } finally {
    closeSync(fd)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** A connection to whoever listens; `null` where nobody does: no socket there, or a dead process's. */
export const connectTo = (path: string): Promise<Socket | null> =>
  new Promise((resolve, reject) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(socket))
    socket.once('error', (error) =>
      ['ENOENT', 'ECONNREFUSED'].includes(codeOf(error)) ? resolve(null) : reject(error),
    )
  })

/** The file a path names now, or `null`: two names of one file have one number. */
const inodeOf = (path: string): bigint | null => {
  try {
    return statSync(path, { bigint: true }).ino
  } catch {
    return null
  }
}

/** Gives a file a second name unless the name is taken. Says whether it did; the system decides between two who try. */
const linkFirst = (from: string, to: string): boolean => {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Takes a dead process's socket away, if it still is the one that was seen dead. It is moved aside first,
 * so that a living one that took its place meanwhile is recognised and put back.
 */
const clearStale = (path: string, dead: bigint): void => {
  const aside = `${path}.${process.pid}.old`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (inodeOf(aside) !== dead) linkFirst(aside, path)
  rmSync(aside, { force: true })
}

const listenAt = (path: string, answer: (socket: Socket) => void): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer({ allowHalfOpen: true }, answer)
    server.once('error', reject)
    server.listen(path, () => resolve(server))
  })

/** A socket that is ours: still there under its name while `isOurs` says so. */
export interface HeldSocket {
  readonly isOurs: () => boolean
  readonly close: () => Promise<void>
}

/**
 * Listens on the folder's socket, or gives `null` where another process listens. The socket is bound under
 * a name of our own and then linked to the common one, which only one process can do.
 */
export const holdSocket = (folder: string, answer: (socket: Socket) => void): Promise<HeldSocket | null> =>
  withShortPath(folder, async (pathTo) => {
    const path = pathTo(SOCKET_NAME)
    const seen = inodeOf(path)
    const other = await connectTo(path)
    other?.destroy()
    if (other !== null) return null
    if (seen !== null) clearStale(path, seen)
    const own = pathTo(`${SOCKET_NAME}.${process.pid}`)
    rmSync(own, { force: true })
    const server = await listenAt(own, answer)
    const inode = inodeOf(own)
    const first = linkFirst(own, path)
    rmSync(own)
    const common = join(folder, SOCKET_NAME)
    const isOurs = (): boolean => inodeOf(common) === inode
    const close = (): Promise<void> =>
      new Promise((resolve) => {
        if (isOurs()) rmSync(common, { force: true })
        server.close(() => resolve())
      })
    if (first) return { isOurs, close }
    await close()
    return null
  })
