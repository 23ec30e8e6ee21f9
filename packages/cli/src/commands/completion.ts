import { choiceParameter, needed } from '@pacta/queries/parameter'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { loadAll } from '../catalogue.ts'
import type { Command } from '../command.ts'
import { completionScript, SHELLS } from '../completion.ts'
import { openHome } from '../home.ts'

const shellParameter = needed(choiceParameter('the shell that is to complete pacta', SHELLS))

export const command: Command = {
  name: 'completion',
  about: 'A script with which a shell completes commands, options, states and instruments.',
  places: ['shell'],
  options: { shell: shellParameter, ...PLAIN_OPTIONS },
  examples: ['source <(pacta completion bash)', 'pacta completion fish | source'],
  run: async (given, world) => {
    const view = openHome(world.env).view({})
    const shell = shellParameter.read(given['shell'] ?? '', 'shell', view)
    const { states, instruments } = view.names()
    const script = completionScript(shell, await loadAll(), {
      states: [...states.keys()],
      instruments: [...instruments.keys()],
    })
    world.out.write(given['json'] === undefined ? script : `${JSON.stringify({ shell, script })}\n`)
    return 0
  },
}
