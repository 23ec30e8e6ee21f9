import { isoDate } from '@pacta/law/calendar/day'
import { EXPORT_FORMATS, exportTo, isExportFormat } from '@pacta/ledger/exchange/export'
import { nearest } from '@pacta/queries/nearest'
import { NOTICE } from '@pacta/queries/notice'
import { readDay } from '@pacta/queries/parameter'
import { COMMON_PARAMETERS } from '@pacta/queries/question'
import { Refusal } from '@pacta/queries/refusal'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { choice, flag, needed, text } from '../call/option.ts'
import type { Command, Given } from '../command.ts'
import { say } from '../face/say.ts'
import { openHome } from '../home.ts'

const { knownOn, asOfSize } = COMMON_PARAMETERS

const unknownFormat = (format: string): Refusal => {
  const near = nearest(format, EXPORT_FORMATS)
  return new Refusal(
    'bad_call',
    `export: no format "${format}"; accepted are ${EXPORT_FORMATS.join(', ')}`,
    near === null ? null : `did you mean ${near}?`,
  )
}

const knownOf = (given: Given) => ({
  ...(given['knownOn'] === undefined ? {} : { knownOn: isoDate(readDay(given['knownOn'], '--known-on')) }),
  ...(given['asOfSize'] === undefined
    ? {}
    : { asOfSize: asOfSize.read(given['asOfSize'], '--as-of-size', undefined as never) }),
})

export const command: Command = {
  name: 'export',
  about: 'Writes the entries to files: tables with a data package, JSON Lines, a workbook, or Parquet.',
  places: ['format'],
  options: {
    format: needed(choice('the kind of files to write', EXPORT_FORMATS)),
    out: { ...text('the folder to write to; pacta-FORMAT if not given', 'export'), value: 'DIR' },
    allVersions: flag('every version of every entry, not only the current ones'),
    knownOn,
    asOfSize,
    ...PLAIN_OPTIONS,
  },
  examples: ['pacta export csv --out export', 'pacta export jsonl --all-versions'],
  run: async (given, world) => {
    const { format = '', json } = given
    if (!isExportFormat(format)) throw unknownFormat(format)
    const folder = given['out'] ?? `pacta-${format}`
    const reading = openHome(world.env)
    const { asOf, knownOn: day } = reading.view(knownOf(given))
    const at = { kind: 'as_of', asOfSize: asOf.size, root: asOf.root, knownOn: day } as const
    const order = { format, at: given['allVersions'] === undefined ? at : null }
    const written = await exportTo(reading.snapshot, order, folder)
    say(world, json, { ...written, folder, asOf, knownOn: day, notice: NOTICE }, [
      `Wrote ${written.entries} entries to ${folder}:`,
      ...written.files.map(({ name, bytes }) => `  ${name} (${bytes} bytes)`),
      NOTICE,
    ])
    return 0
  },
}
