import { mkdirSync } from 'node:fs'
import type { Socket } from 'node:net'
import { type CommandName, type Commands, isCommandName, runCommand } from './command.ts'
import type { LedgerConfig } from './config.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { readRequest, writeReply } from './message.ts'
import { Refusal, type RefusalCode } from './refusal.ts'
import { holdSocket } from './socket-file.ts'

/** A home that this process may write to, until it lets go. */
export interface Holder {
  /** Runs a command here. The database is opened at the first one. */
  readonly run: <N extends CommandName>(name: N, input: Commands[N]['in']) => Promise<Commands[N]['out']>
  readonly close: () => Promise<void>
}

/** What goes over the socket. */
export interface Request {
  readonly name: string
  readonly input: unknown
}

export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: RefusalCode | null; readonly message: string }

const replyTo = async (request: Request, run: Holder['run']): Promise<Reply> => {
  try {
    if (!isCommandName(request.name)) throw new Refusal('not_found', `there is no command "${request.name}"`)
    // Both ends are this program: what a command takes is checked by the command itself.
    return { ok: true, value: await run(request.name, request.input as never) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, code: error instanceof Refusal ? error.code : null, message }
  }
}

/**
 * Holds a home for writing: listens on its socket, and runs the commands that other processes send. Gives
 * `null` where another process holds it. The socket of a process that was killed is taken over.
 */
export const holdHome = async (config: LedgerConfig): Promise<Holder | null> => {
  mkdirSync(config.home, { recursive: true })
  let opening: Promise<Ledger> | null = null
  let closing = false
  const busy = new Set<Promise<unknown>>()
  const answer = async (socket: Socket): Promise<void> => {
    const request = (await readRequest(socket)) as Request
    writeReply(socket, await replyTo(request, run))
  }
  const held = await holdSocket(config.home, (socket) => {
    socket.on('error', () => undefined)
    // Without a greeting the other side knows that nothing was done, and asks whoever holds the home next.
    if (closing) return void socket.destroy()
    const task = answer(socket).catch(() => socket.destroy())
    busy.add(task)
    task.finally(() => busy.delete(task))
  })
  if (held === null) return null
  const ledger = (): Promise<Ledger> => {
    opening ??= openLedger(config).catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
  const run: Holder['run'] = async (name, input) => {
    if (!held.isOurs())
      throw new Refusal(
        'held_elsewhere',
        `another process has taken over ${config.home}; stop one of the two and start it again`,
      )
    return runCommand(await ledger(), name, input)
  }
  const close = async (): Promise<void> => {
    closing = true
    await Promise.all(busy)
    const open = await opening?.catch(() => null)
    await open?.close()
    await held.close()
  }
  return { run, close }
}
