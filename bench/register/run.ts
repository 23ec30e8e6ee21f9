import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { statusOn } from '@pacta/law/answers/status'
import { type Day, day } from '@pacta/law/calendar/day'
import { compile } from '@pacta/law/register/compile'
import { segmentByIndex } from '@pacta/law/register/register'
import { STATUSES } from '@pacta/law/register/status'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { readRecord } from '@pacta/ledger/record/read-record'
import { seededEntries } from '@pacta/ledger/seeding/entries'
import { line, machine, race } from '../support/measure.ts'
import { explainByHand, layOut, statusByHand } from './by-hand.ts'

// The register beside a hand-written loop over sorted interval arrays: same acts, same questions, answers
// asserted equal before anything is timed.

const RECORD = fileURLToPath(new URL('../../record', import.meta.url))
const entries = seededEntries(readRecord(RECORD).seeds)
const register = compile(entries, FINAL_CLAUSES)
const instruments = [...register.instruments.values()]
const hand = layOut(register)
const days: readonly Day[] = Array.from(
  { length: day('2030-12-31') - day('1997-01-01') + 1 },
  (_, i) => (day('1997-01-01') + i) as Day,
)
const sampled = days.filter((_, i) => i % 37 === 0)
const names = register.states

for (const [k, instrument] of instruments.entries()) {
  for (let i = 0; i < names.length; i++) {
    for (const on of sampled) {
      const mine = STATUSES.indexOf(segmentByIndex(instrument, i, on)?.status ?? 'unknown')
      if (mine !== statusByHand(hand, k, i, on))
        throw new Error(`${names[i]} under ${instrument.clauses.instrument} differs on day ${on}`)
    }
  }
}

const sink: unknown[] = new Array(1024)
let sum = 0

const lookUps = (dates: readonly Day[], each: (k: number, i: number, on: Day) => void) => (): void => {
  for (let k = 0; k < instruments.length; k++)
    for (let i = 0; i < names.length; i++) for (const on of dates) each(k, i, on)
}

const size = (dates: readonly Day[]): number => instruments.length * names.length * dates.length

console.log(
  `${machine()}; ${entries.length} entries, ${names.length} states, ${instruments.length} instruments\n`,
)
for (const one of race(
  [{ name: 'compile the full register', operations: 1, run: () => void compile(entries, FINAL_CLAUSES) }],
  15,
))
  console.log(line(one, null))

const [plainHand, plain] = race(
  [
    {
      name: 'loop by hand',
      operations: size(sampled),
      run: lookUps(sampled, (k, i, on) => {
        sum += statusByHand(hand, k, i, on)
      }),
    },
    {
      name: 'status look-up, no reasons',
      operations: size(sampled),
      run: lookUps(sampled, (k, i, on) => {
        const instrument = instruments[k]
        if (instrument !== undefined) sum += segmentByIndex(instrument, i, on)?.status.length ?? 0
      }),
    },
  ],
  9,
)
if (plainHand !== undefined && plain !== undefined)
  console.log(`${line(plainHand, null)}\n${line(plain, plainHand)}`)

let slot = 0
const some = sampled.filter((_, i) => i % 4 === 0)
const [explainedHand, explained] = race(
  [
    {
      name: 'explained by hand',
      operations: size(some),
      run: lookUps(some, (k, i, on) => {
        sink[slot++ & 1023] = explainByHand(hand, k, i, on)
      }),
    },
    {
      name: 'status with its explanation object',
      operations: size(some),
      run: lookUps(some, (k, i, on) => {
        sink[slot++ & 1023] = statusOn(register, instruments[k]?.clauses.instrument ?? '', names[i] ?? '', on)
      }),
    },
  ],
  9,
)
if (explainedHand !== undefined && explained !== undefined)
  console.log(`${line(explainedHand, null)}\n${line(explained, explainedHand)}`)

const [matrixHand, matrix] = race(
  [
    {
      name: 'matrix by hand, day by day 1997-2030',
      operations: size(days),
      run: lookUps(days, (k, i, on) => {
        sum += statusByHand(hand, k, i, on)
      }),
    },
    {
      name: 'matrix from the register',
      operations: size(days),
      run: lookUps(days, (k, i, on) => {
        const instrument = instruments[k]
        if (instrument !== undefined) sum += segmentByIndex(instrument, i, on)?.status.length ?? 0
      }),
    },
  ],
  3,
)
if (matrixHand !== undefined && matrix !== undefined)
  console.log(`${line(matrixHand, null)}\n${line(matrix, matrixHand)}`)

const command = fileURLToPath(new URL('../../packages/cli/bin/pacta.mjs', import.meta.url))
const [empty, status] = race(
  [
    { name: 'empty Node process', operations: 1, run: () => void execFileSync(process.execPath, ['-e', '']) },
    {
      name: 'pacta status UKR, whole process',
      operations: 1,
      run: () => void execFileSync(process.execPath, [command, 'status', 'UKR', '--json']),
    },
  ],
  9,
)
if (empty !== undefined && status !== undefined) console.log(`${line(empty, null)}\n${line(status, empty)}`)
if (sum === 42) console.log(sink)
