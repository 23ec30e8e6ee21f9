import type { World } from '../command.ts'
import { indented } from './width.ts'

/** Prints what a command did: the JSON document if asked for, else lines for people. */
export const say = (
  { out, columns }: World,
  json: string | undefined,
  body: object,
  lines: readonly string[],
): void => {
  const wrapped = lines.flatMap((line) => {
    const lead = /^ */.exec(line)?.[0] ?? ''
    return indented(line.slice(lead.length), Math.min(columns, 110), lead, `${lead}  `)
  })
  out.write(json === undefined ? `${wrapped.join('\n')}\n` : `${JSON.stringify(body)}\n`)
}
