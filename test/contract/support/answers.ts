import { call } from './call.ts'
import { type Fields, parse } from './json.ts'

/** The document of a call that is answered: one line on standard output, nothing on standard error. */
export const answer = async (...words: readonly string[]): Promise<Fields> => {
  const { exit, out, err } = await call(...words, '--json')
  if (exit !== 0 || err !== '') throw new Error(`${words.join(' ')}: exit ${exit}, ${err}`)
  return parse(out)
}

/** The error of a call that is not answered: nothing on standard output. */
export const refusal = async (
  ...words: readonly string[]
): Promise<{ readonly exit: number; readonly out: string; readonly error: Fields }> => {
  const { exit, out, err } = await call(...words, '--json')
  const { error } = parse(err)
  return { exit, out, error: error as Fields }
}
