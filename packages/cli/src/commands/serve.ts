import { Refusal } from '@pacta/queries/refusal'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { integer, text } from '../call/option.ts'
import type { Command } from '../command.ts'

const portOf = (typed: string): number => {
  const port = Number(typed)
  if (/^\d{1,5}$/.test(typed) && port <= 65_535) return port
  throw new Refusal('bad_call', `--port: "${typed}" is no port; give a number from 0 to 65535`)
}

/** A variable of the environment that cannot be read, or a port that is taken, is a matter of the call. */
const retold = (error: unknown): unknown => {
  if (error instanceof RangeError) return new Refusal('bad_call', error.message)
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return new Refusal('refused', `the port is taken: ${error.message}`, 'give another with --port or PORT')
  return error
}

export const command: Command = {
  name: 'serve',
  about: 'Serves the site and the API until it is stopped (SIGTERM or SIGINT).',
  places: [],
  options: {
    port: integer('the port; PORT, else 3000, if not given; 0 for any free one', '3000'),
    host: text('the address to listen on; HOST, else 127.0.0.1, if not given', '127.0.0.1'),
    ...PLAIN_OPTIONS,
  },
  examples: ['pacta serve', 'pacta serve --port 8080'],
  run: async ({ port, host, json }, world) => {
    const { serve } = await import('@pacta/api/serve')
    const print = (line: string): void => {
      const url = /https?:\S+/.exec(line)?.[0] ?? null
      world.out.write(json === undefined ? `${line}\n` : `${JSON.stringify({ url })}\n`)
    }
    try {
      await serve(print, {
        ...(port === undefined ? {} : { port: portOf(port) }),
        ...(host === undefined ? {} : { host }),
      })
    } catch (error) {
      throw retold(error)
    }
    return 0
  },
}
