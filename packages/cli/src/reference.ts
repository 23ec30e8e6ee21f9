import type { Command } from './command.ts'
import { optionRow, usageOf } from './help.ts'

const escaped = (text: string): string => text.replaceAll('|', '\\|')

const section = (command: Command): readonly string[] => [
  `## pacta ${command.name}`,
  '',
  command.about,
  '',
  '```',
  usageOf(command),
  '```',
  '',
  '| option | meaning |',
  '| --- | --- |',
  ...Object.entries(command.options).map(([name, option]) => {
    const [typed, about] = optionRow(name, option)
    const place = command.places.includes(name) ? '; may be given by place' : ''
    const needed = option.required ? '; needed' : ''
    return `| \`${escaped(typed)}\` | ${escaped(about)}${place}${needed} |`
  }),
  '',
  ...(command.examples.length === 0 ? [] : ['```', ...command.examples, '```', '']),
]

const FRONT = `# Commands

This page is written by \`node packages/cli/tools/write-reference.ts\` from the descriptors of the commands; a test
compares the two.

Every command takes \`--json\` (one JSON document on standard output, and nothing else there) and \`--help\`.
Options may be written \`--on DATE\` or \`--on=DATE\`; after \`--\` every word is taken as it is. States are given by
ISO 3166-1 alpha-3 code or by name, instruments by id or name.

| exit code | meaning |
| --- | --- |
| 0 | answered |
| 1 | an internal failure |
| 2 | the words of the call, or a file given, cannot be read |
| 3 | not found |
| 4 | answered, and the answer is bad |
| 5 | refused |

Errors go to standard error: one sentence that says what was wrong and what is accepted, or with \`--json\` one
document \`{"error":{"code","message","hint"}}\`.

| variable | meaning |
| --- | --- |
| \`PACTA_HOME\` | the folder that holds the ledger; \`.pacta\` in the checkout if not set |
| \`DATABASE_URL\` | a PostgreSQL server instead of the embedded database, for commands that write |
| \`PORT\`, \`HOST\` | where \`pacta serve\` listens |
| \`NO_COLOR\` | no colours, if set to anything |
| \`COLUMNS\` | the width to write in where the output is no terminal |
| \`PACTA_DEBUG\` | print where an internal failure happened |
`

/** The reference page of all commands, as Markdown. */
export const commandsReference = (commands: readonly Command[]): string =>
  `${[FRONT, ...commands.flatMap(section)].join('\n').trimEnd()}\n`
