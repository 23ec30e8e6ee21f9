import { join } from 'node:path'
import type { RecordDiff } from '@pacta/ledger/seeding/plan'
import { CHECKOUT } from '@pacta/ledger/snapshot/locate'
import { Refusal } from '@pacta/queries/refusal'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { choice, needed } from '../call/option.ts'
import type { Command, World } from '../command.ts'
import { say } from '../face/say.ts'
import { openHome } from '../home.ts'
import { writeHome } from '../write-home.ts'

const ACTIONS = ['diff', 'patch'] as const

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

/** A patch is printed as it is, so that it can be piped; what it leaves out goes to standard error. */
const patch = async (diff: RecordDiff, json: string | undefined, world: World): Promise<number> => {
  const { writeBack } = await import('@pacta/ledger/exchange/write-back')
  const view = openHome(world.env).view({})
  const entries = diff.notInRecord.flatMap((id) => view.entry(id)?.current ?? [])
  const made = writeBack(entries, join(CHECKOUT, 'record'))
  world.out.write(json === undefined ? made.patch : `${JSON.stringify(made)}\n`)
  if (json === undefined && made.left.length > 0)
    world.err.write(`To be edited by hand, since no one row says them: ${made.left.join(', ')}\n`)
  return 0
}

export const command: Command = {
  name: 'record',
  about:
    'How the record’s files and the ledger of this home differ, and the patch that brings its entries back.',
  places: ['action'],
  options: {
    action: needed(choice('list the differences, or write those of the ledger as a patch', ACTIONS)),
    ...PLAIN_OPTIONS,
  },
  examples: ['pacta record diff', 'pacta record patch > record.patch'],
  run: async ({ action = '', json }, world) => {
    if (action !== 'diff' && action !== 'patch')
      throw new Refusal('bad_call', `record: "${action}" is not known; accepted are ${ACTIONS.join(', ')}`)
    const diff = await writeHome(world, 'recordDiff', null)
    if (action === 'patch') return patch(diff, json, world)
    say(world, json, diff, diffLines(diff))
    return 0
  },
}
