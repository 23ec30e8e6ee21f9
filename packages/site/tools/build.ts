import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { writeShapes } from './shapes/write.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILD = join(ROOT, 'build')
const STAMP = join(BUILD, 'stamp')
const LOCK = join(ROOT, '.svelte-kit', 'building')
const GENERATED = join(ROOT, 'src', 'lib', 'generated')
/** Our own sources, and the documents that pages show. */
const INPUTS = ['src', 'static', 'tools', 'package.json', 'tsconfig.json', 'vite.config.ts', '../../docs']
/** A build takes seconds; a lock older than this belongs to a process that died. */
const STALE_LOCK_MS = 120_000

const filesUnder = (path: string): string[] =>
  path === GENERATED
    ? []
    : statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => filesUnder(join(path, name)))
      : [path]

/** Hash of everything the build is made from; package.json pins the versions of what builds it. */
const inputHash = (): string => {
  const hash = createHash('sha256')
  for (const file of INPUTS.flatMap((name) => filesUnder(join(ROOT, name)))) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

const builtStamp = (): string | null => (existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null)
const isFresh = (stamp: string): boolean =>
  builtStamp() === stamp && existsSync(join(BUILD, stamp, 'handler.js'))

const replace = (file: string, text: string): void => {
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
}

/**
 * Points `build/handler.js` at a finished build. Each build has a folder of its own, because a running server
 * reads pages from its folder as they are first asked for; the one before is kept for it.
 */
const publish = (stamp: string): void => {
  const before = builtStamp()
  replace(join(BUILD, 'handler.js'), `export * from './${stamp}/handler.js'\n`)
  replace(STAMP, stamp)
  for (const name of readdirSync(BUILD)) {
    const isOld = name !== stamp && name !== before && statSync(join(BUILD, name)).isDirectory()
    if (isOld) rmSync(join(BUILD, name), { recursive: true, force: true })
  }
}

const run = (words: readonly string[], stamp: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PACTA_SITE_STAMP: stamp,
        PACTA_SITE_OUT: join('build', stamp),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The site could not be built.\n${said.trim()}`)),
    )
  })

/** Takes the lock, or waits until whoever holds it is done; `false` if the build is then fresh. */
const takeLock = async (stamp: string): Promise<boolean> => {
  mkdirSync(dirname(LOCK), { recursive: true })
  for (;;) {
    try {
      mkdirSync(LOCK)
      return true
    } catch {
      if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > STALE_LOCK_MS) {
        rmSync(LOCK, { recursive: true, force: true })
      } else {
        await wait(200)
        if (!existsSync(LOCK) && isFresh(stamp)) return false
      }
    }
  }
}

/**
 * Builds the site into `packages/site/build` unless the build there was made from the same inputs.
 * Safe to call from several processes at once. Needs Node 24.
 */
export const buildSite = async (): Promise<'built' | 'fresh'> => {
  const stamp = inputHash()
  if (isFresh(stamp) || !(await takeLock(stamp))) return 'fresh'
  try {
    writeShapes(GENERATED)
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
    await run([vite, 'build', '--logLevel', 'warn'], stamp)
    publish(stamp)
    return 'built'
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now()
  const outcome = await buildSite()
  console.log(
    outcome === 'fresh'
      ? 'The site is up to date.'
      : `Built the site in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  )
}
