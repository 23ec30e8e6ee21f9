import { EXIT_OF, Refusal } from '@pacta/queries/refusal'
import type { Options, World } from '../command.ts'
import { typedName } from './name.ts'

/** What went wrong, as it leaves the program. */
interface Failure {
  readonly code: string
  readonly message: string
  readonly hint: string | null
}

/** A refusal names an input as the questions know it; here it is named as it was typed. */
const asTyped = (message: string, options: Options): string => {
  const colon = message.indexOf(':')
  const name = message.slice(0, colon)
  return colon > 0 && name in options ? `${typedName(name)}${message.slice(colon)}` : message
}

/** The refusal with its inputs named as they are typed on the command line. */
export const retold = (error: unknown, options: Options): unknown =>
  error instanceof Refusal ? new Refusal(error.code, asTyped(error.message, options), error.hint) : error

interface Known extends Failure {
  readonly exit: number
}

/** What the ledger's own refusals and damaged files exit with (contract: 2 a file, 3 not found, 4 bad, 5 refused). */
const EXIT_OF_CODE: Readonly<Record<string, number>> = {
  bad_draft: 2,
  unreadable_file: 2,
  not_found: 3,
  bad_file: 4,
  damaged_file: 4,
}

/** The ledger and the reader refuse in classes of their own: a sentence and a code in small letters, which no error of the system has. */
const isOtherRefusal = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error &&
  ['Refusal', 'DamagedFile', 'Unreadable'].includes(error.name) &&
  'code' in error &&
  typeof error.code === 'string'

/** A document that cannot be read is a matter of the call; what else the ledger refuses is refused. */
const exitOf = ({ name, code }: Error & { readonly code: string }): number =>
  name === 'Unreadable' ? 2 : (EXIT_OF_CODE[code] ?? 5)

const failureOf = (error: unknown): Known => {
  if (error instanceof Refusal)
    return { code: error.code, message: error.message, hint: error.hint, exit: EXIT_OF[error.code] }
  if (isOtherRefusal(error))
    return { code: error.code, message: error.message, hint: null, exit: exitOf(error) }
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: 'internal',
    message: `internal failure: ${message.split('\n', 1)[0]}`,
    hint: 'set PACTA_DEBUG=1 to see where it happened',
    exit: 1,
  }
}

const asLine = ({ message, hint }: Failure): string =>
  hint === null || message.includes(hint) ? `${message}\n` : `${message} (${hint})\n`

/** Writes a failure to standard error, as a sentence or as JSON, and gives the exit code. */
export const reportFailure = (error: unknown, json: boolean, { env, err }: World): number => {
  const { exit, ...failure } = failureOf(error)
  err.write(json ? `${JSON.stringify({ error: failure })}\n` : asLine(failure))
  if ((env['PACTA_DEBUG'] ?? '') !== '' && error instanceof Error) err.write(`${error.stack ?? ''}\n`)
  return exit
}
