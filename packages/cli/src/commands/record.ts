import type { RecordDiff } from '@pacta/ledger/seeding/plan'
import { Refusal } from '@pacta/queries/refusal'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { choice, needed } from '../call/option.ts'
import type { Command } from '../command.ts'
import { say } from '../face/say.ts'
import { writeHome } from '../write-home.ts'

const part = (title: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`${title} (${ids.length}):`, ...ids.map((id) => `  ${id}`)]

const diffLines = (diff: RecordDiff): readonly string[] => {
  const lines = [
    ...part(
      'Rows the ledger has not seen',
      diff.added.map(({ id }) => id),
    ),
    ...part(
      'Rows that changed',
      diff.changed.map(({ id }) => id),
    ),
    ...part(
      'Conflicts: row and ledger both changed',
      diff.conflicts.map(({ id, place, recordedBy }) => `${id} (${place}; in the ledger by ${recordedBy})`),
    ),
    ...part('Rows that are gone; their entries stay', diff.gone),
    ...part('Entries of the desk or an import that the record does not have', diff.notInRecord),
  ]
  return lines.length === 0 ? ['The record and the ledger say the same.'] : lines
}

export const command: Command = {
  name: 'record',
  about: 'How the record’s files and the ledger of this home differ.',
  places: ['action'],
  options: { action: needed(choice('what to do', ['diff'])), ...PLAIN_OPTIONS },
  examples: ['pacta record diff'],
  run: async ({ action, json }, world) => {
    if (action !== 'diff') throw new Refusal('bad_call', `record: "${action}" is not known; accepted is diff`)
    const diff = await writeHome(world, 'recordDiff', null)
    say(world, json, diff, diffLines(diff))
    return 0
  },
}
