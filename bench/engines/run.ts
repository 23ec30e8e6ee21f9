import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { machine } from '../support/measure.ts'

// Pacta beside rule engines a user would pick instead, and beside a hand-tuned loop: the same small rulebook over
// the same acts, the same answers asserted before each is timed, each in a process of its own.

const folder = fileURLToPath(new URL('.', import.meta.url))

interface Result {
  readonly engine: string
  readonly perSecond: number
  readonly slowest: number
  readonly fastest: number
  readonly setupMs: number
  readonly peakRssMiB: number
  readonly explanationBytes: number | string | null
}

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['verdicts alone', ['plain', 'pacta', 'swipl-wasm-batch', 'json-rules-engine-batch', 'zen-many']],
  [
    'with a full explanation object',
    [
      'plain-shared',
      'plain-explained',
      'pacta-explained',
      'json-rules-engine',
      'zen-traced',
      'swipl-wasm-proof',
      'publicodes',
    ],
  ],
  ['as JSON', ['plain-json', 'pacta-json']],
]

if (!existsSync(`${folder}node_modules`))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' })

const resultOf = (engine: string): Result => {
  const out = execFileSync(process.execPath, ['--expose-gc', `${folder}harness.mjs`, engine], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(out.split('\n').find((line) => line.startsWith('{')) ?? '{}') as Result
}

console.log(`${machine()}\n`)
for (const [title, engines] of GROUPS) {
  const results = engines.map(resultOf)
  const limit = results.find((result) => result.engine.startsWith('plain-explained')) ?? results[0]
  console.log(
    `| ${title} | findings/s (slowest-fastest) | of ${limit?.engine} | set-up ms | peak MiB | explanation bytes |`,
  )
  console.log('| --- | --- | --- | --- | --- | --- |')
  for (const result of results) {
    const ratio = limit === undefined ? 0 : result.perSecond / limit.perSecond
    console.log(
      `| ${result.engine} | ${result.perSecond.toLocaleString('en')} (${result.slowest.toLocaleString('en')}-${result.fastest.toLocaleString('en')}) | ${ratio.toFixed(4)} | ${result.setupMs} | ${result.peakRssMiB} | ${result.explanationBytes ?? ''} |`,
    )
  }
  console.log('')
}
