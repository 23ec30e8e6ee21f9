import { existsSync, mkdirSync } from 'node:fs'
import { homeFolder } from '@pacta/ledger/snapshot/locate'
import { Refusal } from '@pacta/queries/refusal'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { file, flag, needed } from '../call/option.ts'
import type { Command } from '../command.ts'
import { say } from '../face/say.ts'

export const command: Command = {
  name: 'restore',
  about:
    'Brings a home back to the state of a backup. Refuses a file that does not verify, or is older than the home.',
  places: ['file'],
  options: {
    file: needed(file('the backup to read', 'pacta.backup')),
    force: flag('let entries go that the backup does not have'),
    ...PLAIN_OPTIONS,
  },
  examples: ['pacta restore pacta.backup'],
  run: async ({ file = '', force, json }, world) => {
    if (!existsSync(file)) throw new Refusal('bad_call', `restore: there is no file ${file}`)
    const [{ restore }, { databaseUrl }] = await Promise.all([
      import('@pacta/ledger/exchange/restore'),
      import('@pacta/ledger/store/home-config'),
    ])
    const home = homeFolder(world.env)
    // A backup can bring a home to a machine that never had one.
    mkdirSync(home, { recursive: true })
    const order = { file, home, databaseUrl: databaseUrl(world.env), force: force !== undefined }
    const restored = await restore({ ...order, now: () => new Date() })
    say(world, json, restored, [
      `Restored ${restored.size} entries of the log ${restored.origin} to ${home}; root ${restored.root}.`,
    ])
    return 0
  },
}
