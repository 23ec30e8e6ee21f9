import { PLAIN_OPTIONS } from '../call/common.ts'
import { loadAll, loadCommand } from '../catalogue.ts'
import type { Command } from '../command.ts'
import { overviewLines, printHelp } from '../help.ts'
import { unknownCommand } from '../run.ts'

export const command: Command = {
  name: 'help',
  about: 'All commands, or one of them.',
  places: ['command'],
  options: {
    command: {
      kind: 'text',
      about: 'the command to explain',
      example: 'status',
      choices: [],
      required: false,
    },
    ...PLAIN_OPTIONS,
  },
  examples: ['pacta help', 'pacta help status'],
  run: async ({ command: name, json }, world) => {
    if (json !== undefined) {
      const all = await loadAll()
      const list = all.map(({ name, about, places, options, examples }) => ({
        ...{ name, about, places, examples },
        options: Object.entries(options).map(([option, { kind, about, required, choices }]) => ({
          ...{ option, kind, about, required, choices },
        })),
      }))
      world.out.write(`${JSON.stringify({ commands: list })}\n`)
      return 0
    }
    if (name === undefined) {
      world.out.write(`${overviewLines(await loadAll(), Math.min(world.columns, 100)).join('\n')}\n`)
      return 0
    }
    const found = await loadCommand(name)
    if (found !== null) return printHelp(found, world)
    throw unknownCommand(name)
  },
}
