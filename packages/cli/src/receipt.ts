import { writeFileSync } from 'node:fs'
import type { Envelope, Words } from '@pacta/queries/question'
import type { World } from './command.ts'
import { writeHome } from './write-home.ts'

/** Has the home sign what was asked and answered, and writes the receipt to a file. */
export const writeReceipt = async (
  world: World,
  file: string,
  query: string,
  words: Words,
  answer: Envelope,
): Promise<void> => {
  const given = Object.entries(words).filter(([, word]) => word !== undefined)
  const { receipt } = await writeHome(world, 'receipt', {
    question: { query, arguments: { ...Object.fromEntries(given), on: answer.on } },
    answer,
    asOf: answer.asOf,
    issuedAt: new Date().toISOString(),
    notice: answer.notice,
  })
  writeFileSync(file, receipt)
}
