import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { day } from '@pacta/law/calendar/day'
import { SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import { reader } from '@pacta/reader/check'
import { factsFromSnapshot } from '@pacta/reader/finding/facts-from-snapshot'
import { readLabelled } from './document.ts'

// npm ci --prefix bench/claims && node bench/claims/speed.ts
// How fast English text is read and checked on one core, and whether memory stays flat. Two texts: one in which
// nearly every sentence is a claim, and one in which one paragraph in ten is. Beside it, in the same run and on the
// same text, `compromise` merely splits it into sentences and terms.

const SET = fileURLToPath(new URL('./second', import.meta.url))
const PLAIN =
  'The committee met in the morning and went through the list of questions. Nobody had expected the room to be full. After the break the chair read a letter from a school and thanked the interpreters, who had stayed late. '
const BYTES = 2_000_000
const ROUNDS = 3

const claims = readLabelled(SET)
  .filter(({ language }) => language === 'en')
  .map(({ text }) => text)
const fill = (parts: readonly string[]): string => {
  let text = ''
  for (let i = 0; text.length < BYTES; i++) text += `${parts[i % parts.length]}\n\n`
  return text
}
/** Megabytes a second of CPU time, the best of a few rounds after a warm-up. */
const rate = (text: string, work: (text: string) => unknown): number => {
  work(text.slice(0, 200_000))
  const times = Array.from({ length: ROUNDS }, () => {
    const cpu = process.cpuUsage()
    work(text)
    const used = process.cpuUsage(cpu)
    return (used.user + used.system) / 1e6
  })
  return text.length / 1e6 / Math.min(...times)
}

/** The yardstick, if it was installed; it is no dependency of the project. */
const yardstick = async (): Promise<((text: string) => unknown) | null> => {
  const name = 'compromise/one'
  try {
    const { default: nlp } = (await import(name)) as {
      readonly default: { readonly tokenize: (text: string) => unknown }
    }
    return (text) => nlp.tokenize(text)
  } catch {
    console.log('compromise is not installed: npm ci --prefix bench/claims')
    return null
  }
}
const tokenize = await yardstick()
const own = reader(factsFromSnapshot(SHIPPED_SNAPSHOT, day('2026-11-21')))

for (const [name, text] of [
  ['dense (every sentence a claim)', fill(claims)],
  [
    'news (one paragraph in ten)',
    fill(claims.flatMap((claim) => [...Array.from({ length: 9 }, () => PLAIN.repeat(5)), claim])),
  ],
] as const) {
  const check = (part: string): unknown =>
    own.check({ text: part, publishedOn: '2025-12-10', language: 'en' })
  const [read, split] = [rate(text, check), tokenize === null ? null : rate(text, tokenize)]
  console.log(`${name}: ${read.toFixed(2)} MB/s of CPU time, best of ${ROUNDS}`)
  if (split !== null)
    console.log(
      `  compromise, only tokenising: ${split.toFixed(2)} MB/s; reading and checking is ${(read / split).toFixed(2)} times as fast`,
    )
}

const documents = readdirSync(SET).length > 0 ? claims : []
const resident = (): number => Math.round(process.memoryUsage().rss / 1e6)
for (let i = 1; i <= 5000; i++) {
  own.check({ text: documents[i % documents.length] ?? '', publishedOn: '2025-12-10', language: 'en' })
  if (i === 1000 || i === 3000 || i === 5000) console.log(`after ${i} documents: ${resident()} MB resident`)
}
