import { resolve } from 'node:path'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { file, needed } from '../call/option.ts'
import type { Command } from '../command.ts'
import { say } from '../face/say.ts'
import { writeHome } from '../write-home.ts'

export const command: Command = {
  name: 'backup',
  about:
    'Writes all that a home holds into one file, while it goes on working. The file holds the signing key.',
  places: ['file'],
  options: { file: needed(file('the file to write', 'pacta.backup')), ...PLAIN_OPTIONS },
  examples: ['pacta backup pacta.backup'],
  run: async ({ file = '', json }, world) => {
    const made = await writeHome(world, 'backup', { file: resolve(file) })
    say(world, json, made, [
      `Wrote ${made.size} entries and all that belongs to them to ${made.file} (${made.bytes} bytes).`,
      `Root ${made.root}, log ${made.origin}, made at ${made.madeAt}. Keep the file as private as a key.`,
    ])
    return 0
  },
}
