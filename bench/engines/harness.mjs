// One engine in one process: check it against the reference, then time five runs of every question.
//   node --expose-gc harness.mjs <engine>
import { ACTS, DATES, expectedCodes, inventedStates, loadStates, VERDICTS } from './data.mjs'

const RUNS = 5
const name = process.argv[2]
const engine = await import(`./engines/${name}.mjs`)
const median = (xs) => [...xs].sort((a, b) => a - b)[xs.length >> 1]
const mib = (bytes) => Math.round((bytes / 2 ** 20) * 10) / 10

const check = async (states, dates) => {
  const expected = expectedCodes(states, dates)
  const codes = new Uint8Array(expected.length).fill(255)
  await (await engine.setup(states, dates)).evaluateAll(codes)
  const wrong = codes.findIndex((code, i) => code !== expected[i])
  if (wrong < 0) return
  const [s, d, a] = [
    Math.floor(wrong / (dates.length * ACTS.length)),
    Math.floor(wrong / ACTS.length) % dates.length,
    wrong % ACTS.length,
  ]
  throw new Error(
    `${name}: ${states[s].name}, date ${d}, ${ACTS[a]}: got ${VERDICTS[codes[wrong]]}, expected ${VERDICTS[expected[wrong]]}`,
  )
}

// Every day around each invented state's turning points, so that an off-by-one day cannot hide.
const invented = inventedStates()
const turning = invented
  .flatMap((s) => [s.entryIntoForce, s.withdrawalEffective, s.withdrawal])
  .filter((day) => day !== null)
  .flatMap((day) => [day - 1, day, day + 1])
await check(
  invented,
  [...new Set(turning)].sort((a, b) => a - b),
)

const states = loadStates()
global.gc?.()
const before = process.memoryUsage()
const startSetup = performance.now()
const instance = await engine.setup(states, DATES)
const setupMs = performance.now() - startSetup

const expected = expectedCodes(states)
const codes = new Uint8Array(expected.length)
const repeat = instance.repeat ?? 1
const perState = DATES.length * ACTS.length
const isAsked = (i) => Math.floor(i / perState) % (instance.every ?? 1) === 0
const asked = expected.filter((_, i) => isAsked(i)).length
await instance.evaluateAll(codes)
if (codes.some((code, i) => isAsked(i) && code !== expected[i]))
  throw new Error(`${name}: differs from the reference`)

const rates = []
for (let run = 0; run < RUNS; run++) {
  const start = performance.now()
  for (let r = 0; r < repeat; r++) await instance.evaluateAll(codes)
  rates.push((asked * repeat) / ((performance.now() - start) / 1000))
}
const peak = process.resourceUsage().maxRSS * 1024
const live = process.memoryUsage()
global.gc?.()
const after = process.memoryUsage()

const finland = states.find((s) => s.name === 'FIN')
const explanation = await instance.explain(finland, DATES[110], 'use', false)
let explanationBytes = null
try {
  explanationBytes = explanation === null ? 0 : JSON.stringify(explanation).length
} catch {
  explanationBytes = 'cyclic'
}
console.log(
  JSON.stringify({
    engine: name,
    questions: asked,
    perSecond: Math.round(median(rates)),
    slowest: Math.round(Math.min(...rates)),
    fastest: Math.round(Math.max(...rates)),
    setupMs: Math.round(setupMs * 10) / 10,
    peakRssMiB: mib(peak),
    rssMiB: mib(live.rss),
    heapKeptMiB: mib(after.heapUsed - before.heapUsed),
    externalMiB: mib(after.external + after.arrayBuffers),
    explanationBytes,
  }),
)
if (process.env.SHOW) console.dir(explanation, { depth: 6 })
process.exit(0)
