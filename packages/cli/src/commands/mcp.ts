import { PLAIN_OPTIONS } from '../call/common.ts'
import type { Command } from '../command.ts'

export const command: Command = {
  name: 'mcp',
  about:
    'Answers assistants over the Model Context Protocol on standard input and output, until the input ends.',
  places: [],
  options: PLAIN_OPTIONS,
  examples: ['pacta mcp'],
  run: async () => {
    const { serveMcpStdio } = await import('@pacta/api/mcp/stdio')
    await serveMcpStdio()
    return 0
  },
}
