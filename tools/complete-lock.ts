import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// A registry mirror may lack builds for other platforms. npm then leaves these optional packages out of the lock
// file, and `npm ci` refuses the file as incomplete, here and everywhere. This adds what is missing: name, version and
// platform as the package that wants them says, so that the file is whole and other platforms can install too.
// Run it after every change of dependencies: `npx node tools/complete-lock.ts [FILE]`.

interface Locked {
  version?: string
  optional?: boolean
  dev?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const FILE = process.argv[2] ?? fileURLToPath(new URL('../package-lock.json', import.meta.url))

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'aix',
  'netbsd',
  'openbsd',
  'sunos',
]
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

/** The platform a package's name tells: `binding-linux-arm-musleabihf` is Linux, arm, musl. */
const platformOf = (name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> => {
  const words = name.split(/[-/]/)
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined || os !== 'linux' ? {} : { libc: [libc] }),
  }
}

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Locked> }
const added: string[] = []
for (const one of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(one.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    // Only exact versions can be completed without asking a registry.
    if (place in lock.packages || !/^\d+\.\d+\.\d+/.test(version)) continue
    lock.packages[place] = {
      version,
      ...platformOf(name),
      ...(one.dev === true ? { dev: true } : {}),
      optional: true,
    }
    added.push(name)
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock file is whole.' : `Added ${added.length}: ${added.join(', ')}.`)
