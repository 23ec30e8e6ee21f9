import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Everything that must pass, in one command: types, style, dead code, the site's own check, then every test.
// It ends with the one line that CI and people read: `N passed, N failed`.

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string): string => join(ROOT, 'node_modules', '.bin', name)

const run = (command: string, words: readonly string[], cwd = ROOT): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, words, { cwd, stdio: 'inherit' })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })

interface Check {
  readonly name: string
  readonly run: () => Promise<number>
}

const CHECKS: readonly Check[] = [
  { name: 'types', run: () => run(bin('tsc'), ['--noEmit']) },
  { name: 'style and lint', run: () => run(bin('biome'), ['check', '--error-on-warnings', '.']) },
  // Kit writes the types of its routes here, which the next check reads.
  { name: 'site types', run: () => run(process.execPath, ['packages/site/tools/check.ts']) },
  { name: 'no dead code', run: () => run(bin('knip'), []) },
]

interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const runTests = async (words: readonly string[]): Promise<Totals> => {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-test-'))
  const file = join(folder, 'result.json')
  const code = await run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...words,
  ])
  try {
    const result: {
      numPassedTests: number
      numFailedTests: number
      numPendingTests: number
      numFailedTestSuites: number
    } = JSON.parse(readFileSync(file, 'utf8'))
    // A file that cannot be loaded fails no test of its own, and still is a failure.
    const failed = Math.max(result.numFailedTests, code === 0 ? 0 : 1)
    return { passed: result.numPassedTests, failed, skipped: result.numPendingTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const failures: string[] = []
for (const check of CHECKS) {
  console.log(`\n== ${check.name}`)
  if ((await check.run()) !== 0) failures.push(check.name)
}
console.log('\n== tests')
const totals = await runTests(process.argv.slice(2))
for (const name of failures) console.log(`failed check: ${name}`)
const passed = totals.passed + CHECKS.length - failures.length
const failed = totals.failed + failures.length
console.log(`${passed} passed, ${failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
