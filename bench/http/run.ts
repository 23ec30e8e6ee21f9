import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Fixed } from './bare.ts'
import type { Rate, Target } from './cannon.ts'
import { fireAt } from './cannon.ts'
import { type Scenario, scenarios } from './scenario.ts'

// Requests a second, and the median and worst hundredth of latencies, beside a bare `node:http` server that sends the
// same bytes, in the same run: npm run bench -- http [seconds [rounds [minutes]]]. With minutes, the server is then
// kept busy for so long, and its memory is shown.

const [seconds = 3, rounds = 3, minutes = 0] = process.argv.slice(3).map(Number)
const CONNECTIONS = [1, 20, 200]

interface Peer extends Target {
  readonly child: ChildProcess
}

const start = async (file: string): Promise<Peer> => {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { stdio: 'inherit' })
  const [{ url }] = (await once(child, 'message')) as [{ url: string }]
  const cpuMicroseconds = async (): Promise<number> => {
    child.send('cpu')
    const [{ cpu }] = (await once(child, 'message')) as [{ cpu: NodeJS.CpuUsage }]
    return cpu.user + cpu.system
  }
  return { child, url, cpuMicroseconds }
}

const stop = async ({ child }: Peer): Promise<void> => {
  const ended = once(child, 'exit')
  child.send('stop')
  await ended
}

/** What Pacta answers, so that the bare server sends the same bytes. */
const fixedOf = async ({ url }: Peer, scenario: Scenario): Promise<Fixed> => {
  const response = await fetch(url + scenario.path, {
    method: scenario.method,
    headers: { 'accept-encoding': 'identity', ...scenario.headers },
    ...(scenario.body === null ? {} : { body: scenario.body }),
  })
  return {
    body: await response.text(),
    headers: { 'content-type': 'application/json' },
    etag: response.headers.get('etag'),
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const middle = (rates: readonly Rate[]): Rate => ({
  perSecond: median(rates.map((rate) => rate.perSecond)),
  p50: median(rates.map((rate) => rate.p50)),
  p99: median(rates.map((rate) => rate.p99)),
  cpu: median(rates.map((rate) => rate.cpu)),
})

const whole = (value: number): string => Math.round(value).toLocaleString('en')

const [pacta, bare] = await Promise.all([start('./pacta.ts'), start('./bare.ts')])
const plain = { headers: { 'accept-encoding': 'identity' } }
const held = (await fetch(`${pacta.url}/api/v1/parties/apmbc?on=2026-02-20`, plain)).headers.get('etag') ?? ''
const asked = scenarios(held)
const fixed: Record<string, Fixed> = {}
for (const scenario of asked)
  if (scenario.name !== '304') fixed[scenario.path] = await fixedOf(pacta, scenario)
bare.child.send(fixed)
await once(bare.child, 'message')

console.log(
  `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}; median of ${rounds} rounds of ${seconds} s.\n`,
)
console.log(
  '| request | bytes | connections | bare/s | Pacta/s | share | aim | bare CPU µs | Pacta CPU µs | share | bare p50, p99 ms | Pacta p50, p99 ms |',
)
console.log(`|${' --- |'.repeat(12)}`)
for (const scenario of asked) {
  for (const connections of CONNECTIONS) {
    const [theirs, ours]: [Rate[], Rate[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      theirs.push(await fireAt(bare, scenario, connections, seconds))
      ours.push(await fireAt(pacta, scenario, connections, seconds))
    }
    const [a, b] = [middle(theirs), middle(ours)]
    const bytes = scenario.name === '304' ? 0 : Buffer.byteLength(fixed[scenario.path]?.body ?? '')
    console.log(
      `| ${scenario.name} | ${bytes} | ${connections} | ${whole(a.perSecond)} | ${whole(b.perSecond)} | ${(b.perSecond / a.perSecond).toFixed(2)} | ${scenario.aim} | ${a.cpu.toFixed(1)} | ${b.cpu.toFixed(1)} | ${(a.cpu / b.cpu).toFixed(2)} | ${a.p50}, ${a.p99} | ${b.p50}, ${b.p99} |`,
    )
  }
}

const memory = async (): Promise<number> => {
  pacta.child.send('memory')
  const [{ rss }] = (await once(pacta.child, 'message')) as [{ rss: number }]
  return rss / 1_048_576
}

/** Every answer another address: what the store of replies has to forget, it must give back. */
const wander = async (until: number): Promise<void> => {
  for (let i = 0; Date.now() < until; i++) {
    const on = new Date(Date.UTC(1997, 0, 1 + (i % 12_000))).toISOString().slice(0, 10)
    await (
      await fetch(`${pacta.url}/api/v1/parties/${['apmbc', 'ccm', 'att'][i % 3]}?on=${on}`)
    ).arrayBuffer()
  }
}

if (minutes > 0) {
  console.log(`\n| minute | memory MiB |\n| --- | --- |\n| 0 | ${whole(await memory())} |`)
  for (let minute = 1; minute <= minutes; minute++) {
    const until = Date.now() + 60_000
    await Promise.all(Array.from({ length: 8 }, () => wander(until)))
    console.log(`| ${minute} | ${whole(await memory())} |`)
  }
}
await Promise.all([stop(pacta), stop(bare)])
