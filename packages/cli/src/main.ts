import { run } from './run.ts'

/** A reader that stops reading (`| head`) has what it wanted: that is no failure. */
const endQuietlyOnClosedPipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

/** Runs the words of a call and gives its exit code (see the contract: 0 answered, 1 to 5 not). */
export const main = (words: readonly string[]): Promise<number> => {
  endQuietlyOnClosedPipe()
  const { stdout, stderr, env } = process
  return run(words, {
    out: stdout,
    err: stderr,
    env,
    columns: stdout.columns ?? (Number(env['COLUMNS']) || 80),
    progress: stderr.isTTY === true,
    colour: stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '',
  })
}
