import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '')

/** The rooms in the order in which imports may run: each may import those before it. */
const ORDER = ['law', 'ledger', 'reader', 'queries', 'api', 'site', 'client', 'cli']

/** Static imports and re-exports at the start of a line or the end of their braces, and dynamic imports; not words in sentences. */
const IMPORT = /(?:^(?:import|export)\b[^'\n]*?from |^} from |^import |\bimport\()'([^']+)'/gm

interface Arrow {
  readonly file: string
  readonly to: string
}

const sources = tracked.filter((file) => /^packages\/[^/]+\/src\/.*\.(ts|svelte)$/.test(file))

const arrows: readonly Arrow[] = sources.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map((match) => ({ file, to: match[1] ?? '' })),
)

const room = (file: string): string => file.split('/')[1] ?? ''

describe('imports run one way', () => {
  it('no room imports one that comes after it', () => {
    const wrong = arrows.filter(({ file, to }) => {
      const target = /^@pacta\/([^/]+)/.exec(to)?.[1]
      return (
        target !== undefined && target !== room(file) && ORDER.indexOf(target) > ORDER.indexOf(room(file))
      )
    })
    expect(wrong).toEqual([])
  })

  it('law imports nothing but itself: no I/O, no clock, no package', () => {
    expect(arrows.filter(({ file, to }) => room(file) === 'law' && !to.startsWith('.'))).toEqual([])
    const impure = sources.filter(
      (file) =>
        room(file) === 'law' &&
        /\b(Date\.now\(|new Date\(|Math\.random\(|process\.(env|argv|cwd|hrtime)|performance\.now\()/.test(
          readFileSync(join(ROOT, file), 'utf8'),
        ),
    )
    expect(impure).toEqual([])
  })

  it('readers of snapshots import no database', () => {
    const wrong = arrows.filter(
      ({ file, to }) =>
        file.startsWith('packages/ledger/src/snapshot/') && /store\/|kysely|pglite|^pg$/.test(to),
    )
    expect(wrong).toEqual([])
  })

  it('the register knows no rulebook of conduct, so that a status answer loads none', () => {
    expect(
      arrows.filter(
        ({ file, to }) => file.startsWith('packages/law/src/register/') && /rulebooks\//.test(to),
      ),
    ).toEqual([])
  })
})

describe('the checkout', () => {
  it('holds no download address in its lock file', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "http/)
  })

  it('says why each dependency was chosen', () => {
    const page = readFileSync(join(ROOT, 'docs/reference/dependencies.md'), 'utf8')
    const manifests = tracked.filter((file) => /^(packages\/[^/]+\/)?package\.json$/.test(file))
    const named = manifests.flatMap((file) => {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(
        readFileSync(join(ROOT, file), 'utf8'),
      ) as Record<string, Record<string, string>>
      return Object.entries({ ...dependencies, ...devDependencies })
    })
    const missing = [
      ...new Set(
        named
          .filter(
            ([name]) => !name.startsWith('@pacta/') && name !== 'pacta-cli' && !page.includes(`\`${name}\``),
          )
          .map(([name]) => name),
      ),
    ]
    expect(missing).toEqual([])
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([])
  })

  it('keeps files short: one noun a file', () => {
    const long = sources
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [file, readFileSync(join(ROOT, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 301)
    expect(long).toEqual([])
  })

  it('silences no type error and skips no test', () => {
    const code = tracked.filter((file) => /\.(ts|svelte)$/.test(file) && file !== 'test/structure.test.ts')
    const wrong = code.filter((file) =>
      /@ts-(ignore|expect-error|nocheck)|\b(it|test|describe)\.(skip|todo|only)\(|(?:: |as |<)any(?:\[\])?[;,)\]>]/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    )
    expect(wrong).toEqual([])
  })
})
