import { existsSync, readFileSync, statSync } from 'node:fs'
import type { ImportReport } from '@pacta/ledger/exchange/import'
import { effectsOf } from '@pacta/queries/effects'
import { nearest } from '@pacta/queries/nearest'
import { Refusal } from '@pacta/queries/refusal'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { choice, file, flag, needed, text } from '../call/option.ts'
import type { Command } from '../command.ts'
import { say } from '../face/say.ts'
import { openHome } from '../home.ts'
import { IMPORTERS } from '../importers.ts'

const MOST_LISTED = 20

const some = (title: string, lines: readonly string[]): readonly string[] => {
  if (lines.length === 0) return []
  const more = lines.length - MOST_LISTED
  return [
    `${title}:`,
    ...lines.slice(0, MOST_LISTED).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more; --json lists all`] : []),
  ]
}

const outcome = ({ applied }: ImportReport): string =>
  applied === null
    ? 'Nothing was recorded: this was a dry run. Record the good rows with --apply.'
    : 'proposal' in applied
      ? `Stored as proposal ${applied.proposal}, for another person to decide.`
      : `Recorded. The log now holds ${applied.size} entries; root ${applied.root}.`

const reportLines = (report: ImportReport, asked: boolean): readonly string[] => [
  `Read ${report.read} rows: ${report.added.length} new or changed, ${report.unchanged.length} unchanged, ${report.refused.length} refused.`,
  ...some(
    'Refused',
    report.refused.map(({ line, reason }) => `line ${line}: ${reason}`),
  ),
  ...some(
    'New or changed',
    report.added.map(({ line, id, version }) => `line ${line}: ${id}@${version}`),
  ),
  ...some('What changes in the law', report.effects),
  asked && report.applied === null ? 'Nothing was recorded.' : outcome(report),
]

/** The counts stand under the contract's names; the rows themselves under names of their own. */
const reportJson = ({ added, unchanged, ...report }: ImportReport): object => ({
  ...report,
  added: added.length,
  unchanged: unchanged.length,
  addedEntries: added,
  unchangedEntries: unchanged,
})

const readText = (path: string): string => {
  if (path !== '-' && !(existsSync(path) && statSync(path).isFile()))
    throw new Refusal('bad_call', `import: there is no file ${path}`)
  return readFileSync(path === '-' ? 0 : path, 'utf8')
}

const unknownFormat = (format: string): Refusal => {
  const accepted = Object.keys(IMPORTERS)
  const near = nearest(format, accepted)
  return new Refusal(
    'bad_call',
    `import: no format "${format}"; accepted are ${accepted.join(', ')}`,
    near === null ? null : `did you mean ${near}?`,
  )
}

export const command: Command = {
  name: 'import',
  about:
    'Reads entries from a file and says what they would change in the law; records them only with --apply.',
  places: ['format', 'file'],
  options: {
    format: needed(choice('the layout of the file', Object.keys(IMPORTERS))),
    file: needed(file('the file to read; - for standard input', 'acts.csv')),
    apply: flag('record the good rows, in one transaction'),
    strict: flag('record nothing if any row is refused'),
    by: text('the account that records; the holder of the home if not given', 'holder'),
    ...PLAIN_OPTIONS,
  },
  examples: ['pacta import csv acts.csv', 'pacta import csv acts.csv --apply --strict'],
  run: async (given, world) => {
    const { format = '', file: path = '', by = 'holder', json } = given
    const importer = Object.hasOwn(IMPORTERS, format) ? IMPORTERS[format] : undefined
    if (importer === undefined) throw unknownFormat(format)
    const rows = (await importer())(readText(path))
    const [{ runImport }, { homeConfig }] = await Promise.all([
      import('@pacta/ledger/exchange/import'),
      import('@pacta/ledger/store/home-config'),
    ])
    const reading = openHome(world.env)
    const asked = given['apply'] !== undefined
    const report = await runImport(homeConfig(world.env), reading.snapshot, {
      ...{ rows, apply: asked, strict: given['strict'] !== undefined, by },
      describe: (assumed) => effectsOf(reading.view({}), assumed),
    })
    say(world, json, reportJson(report), reportLines(report, asked))
    return report.refused.length === 0 ? 0 : 4
  },
}
