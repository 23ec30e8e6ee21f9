import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { day } from '@pacta/law/calendar/day'
import { SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import { reader } from '@pacta/reader/check'
import { factsFromSnapshot } from '@pacta/reader/finding/facts-from-snapshot'
import { type LabelledDocument, readLabelled } from './document.ts'
import type { Prediction } from './match.ts'
import { mark } from './score.ts'
import { table } from './table.ts'

// node bench/claims/run.ts DIR... [--odd|--even] [--predictions FILE]
// Prints the measures of issue 6. Predictions are in the form of the example set's scorer.

const args = process.argv.slice(2)
const at = args.indexOf('--predictions')
const file = at < 0 ? null : (args[at + 1] ?? null)
const parity = args.includes('--odd') ? 1 : args.includes('--even') ? 0 : null
const folders = args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1))
if (folders.length === 0) {
  console.error(
    'name at least one folder of labelled documents: node bench/claims/run.ts DIR... [--odd|--even] [--predictions FILE]',
  )
  process.exit(2)
}

// Every labelled document has its own day; this one only stands behind texts without one.
const facts = factsFromSnapshot(SHIPPED_SNAPSHOT, day('2026-11-21'))
const own = reader(facts)

const wanted = ({ id }: LabelledDocument): boolean => parity === null || Number(id) % 2 === parity
const predictions: Record<string, readonly Prediction[]> = {}
for (const folder of folders) {
  const marked = readLabelled(resolve(folder))
    .filter(wanted)
    .map((document) => {
      const { claims } = own.check({
        text: document.text,
        publishedOn: document.published_on,
        language: document.language,
      })
      const said = claims.map(({ start, end, type, verdict }) => ({ start, end, type, verdict }))
      predictions[document.id] = said
      return mark(document, said)
    })
  console.log(
    `## ${basename(resolve(folder))}${parity === null ? '' : parity === 1 ? ', odd numbers' : ', even numbers'}\n\n${table(marked)}\n`,
  )
}
if (file !== null) writeFileSync(file, JSON.stringify(predictions))
