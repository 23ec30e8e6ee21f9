import { type CommandName, type Commands, runCommand } from './command.ts'
import type { LedgerConfig } from './config.ts'
import { type Holder, holdHome, type Reply, type Request } from './hold.ts'
import { openLedger } from './ledger.ts'
import { ask } from './message.ts'
import { Refusal } from './refusal.ts'
import { connectTo, SOCKET_NAME, withShortPath } from './socket-file.ts'

/** How long a home that changes hands is asked again, and how often. */
const PATIENCE_MS = 30_000
const PAUSE_MS = 50

/** Sends a command to the process that holds a home; `null` where none does any more. Throws its `Refusal`. */
const forward = <N extends CommandName>(
  home: string,
  name: N,
  input: Commands[N]['in'],
): Promise<{ readonly value: Commands[N]['out'] } | null> =>
  withShortPath(home, async (pathTo) => {
    const socket = await connectTo(pathTo(SOCKET_NAME))
    if (socket === null) return null
    const answer = await ask(socket, { name, input } satisfies Request)
    if (answer.kind === 'not_greeted') return null
    if (answer.kind === 'cut_off')
      throw new Error(
        `the process that holds ${home} ended before it answered; what was sent may or may not be recorded, so look before sending it again`,
      )
    const reply = answer.reply as Reply
    if (reply.ok) return { value: reply.value as Commands[N]['out'] }
    throw reply.code === null ? new Error(reply.message) : new Refusal(reply.code, reply.message)
  })

const runAndClose = async <N extends CommandName>(
  holder: Holder,
  name: N,
  input: Commands[N]['in'],
): Promise<Commands[N]['out']> => {
  try {
    return await holder.run(name, input)
  } finally {
    await holder.close()
  }
}

/**
 * Carries out a writing command, wherever the right to write is: on a server directly, in an embedded
 * home by the process that holds it, or by holding the home for as long as the command takes.
 */
export const write = async <N extends CommandName>(
  config: LedgerConfig,
  name: N,
  input: Commands[N]['in'],
): Promise<Commands[N]['out']> => {
  if (config.databaseUrl !== null) {
    const ledger = await openLedger(config)
    try {
      return await runCommand(ledger, name, input)
    } finally {
      await ledger.close()
    }
  }
  for (const start = performance.now(); performance.now() - start < PATIENCE_MS; ) {
    const holder = await holdHome(config)
    if (holder !== null) return runAndClose(holder, name, input)
    const forwarded = await forward(config.home, name, input)
    if (forwarded !== null) return forwarded.value
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new Refusal(
    'held_elsewhere',
    `${config.home} is held by a process that does not answer; stop it and try again`,
  )
}
