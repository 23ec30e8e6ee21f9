import { typedName } from './call/name.ts'
import type { Command, Option } from './command.ts'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** What can stand in the place of a value, by kind of option. */
export interface Values {
  readonly states: readonly string[]
  readonly instruments: readonly string[]
}

/** Words of a shell script stand in single quotes, so that nothing in a name is run. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const valuesOf = (option: Option | undefined, values: Values): readonly string[] => {
  if (option?.kind === 'state') return values.states
  if (option?.kind === 'instrument') return values.instruments
  return option?.choices ?? []
}

const optionsOf = ({ options }: Command): readonly (readonly [string, Option])[] =>
  Object.entries(options).map(([name, option]) => [typedName(name), option])

const firstValues = (command: Command, names: readonly string[], values: Values): readonly string[] => {
  if (command.name === 'help') return names
  const first = command.places[0]
  return first === undefined ? [] : valuesOf(command.options[first], values)
}

const bash = (commands: readonly Command[], values: Values): string => {
  const names = commands.map(({ name }) => name)
  const cases = commands.map((command) => {
    const flags = optionsOf(command).map(([typed]) => typed)
    const words = [...firstValues(command, names, values), ...flags]
    const byOption = optionsOf(command)
      .map(([typed, option]) => [typed, valuesOf(option, values)] as const)
      .filter(([, list]) => list.length > 0)
      .map(([typed, list]) => `        ${typed}) words=${quoted(list.join(' '))} ;;`)
    return [
      `    ${command.name})`,
      ...(byOption.length === 0
        ? [`      words=${quoted(words.join(' '))} ;;`]
        : [
            '      case "$before" in',
            ...byOption,
            `        *) words=${quoted(words.join(' '))} ;;`,
            '      esac ;;',
          ]),
    ].join('\n')
  })
  return `# Completion of pacta for bash. Load it with: source <(pacta completion bash)
_pacta() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted(names.join(' '))}
  else case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _pacta pacta
`
}

/** In a zsh specification a colon and brackets part the fields. */
const zshText = (text: string): string => text.replace(/[[\]:\\]/g, (letter) => `\\${letter}`)

const zshOption = (typed: string, option: Option, values: Values): string => {
  const list = valuesOf(option, values)
  const value =
    option.kind === 'flag' ? '' : `:${option.kind}:${list.length === 0 ? '' : `(${list.join(' ')})`}`
  return quoted(`${typed}[${zshText(option.about)}]${value}`)
}

const zsh = (commands: readonly Command[], values: Values): string => {
  const names = commands.map(({ name }) => name)
  const list = commands.map(({ name, about }) => quoted(`${name}:${about}`)).join('\n    ')
  const cases = commands.map((command) => {
    const first = firstValues(command, names, values)
    const place = first.length === 0 ? `'*:word:_files'` : quoted(`1:value:(${first.join(' ')})`)
    const options = optionsOf(command).map(([typed, option]) => zshOption(typed, option, values))
    return `    ${command.name}) _arguments ${[...options, place].join(' \\\n      ')} ;;`
  })
  return `#compdef pacta
# Completion of pacta for zsh. Load it with: source <(pacta completion zsh)
_pacta() {
  local -a commands=(
    ${list}
  )
  if (( CURRENT == 2 )); then _describe 'command' commands; return; fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _pacta pacta
`
}

const fishOption = (command: Command, typed: string, option: Option, values: Values): string => {
  const list = valuesOf(option, values)
  const value =
    option.kind === 'flag' ? '' : list.length === 0 ? ' -r' : ` -x -a ${fishQuoted(list.join(' '))}`
  return `complete -c pacta -n '__fish_seen_subcommand_from ${command.name}' -l ${typed.slice(2)}${value} -d ${fishQuoted(option.about)}`
}

const fishQuoted = (text: string): string => `'${text.replace(/['\\]/g, (letter) => `\\${letter}`)}'`

const fish = (commands: readonly Command[], values: Values): string => {
  const names = commands.map(({ name }) => name)
  const lines = commands.flatMap((command) => {
    const first = firstValues(command, names, values)
    const seen = `'__fish_seen_subcommand_from ${command.name}'`
    const place = first.length === 0 ? [] : [`complete -c pacta -n ${seen} -a ${fishQuoted(first.join(' '))}`]
    return [
      `complete -c pacta -n __fish_use_subcommand -a ${command.name} -d ${fishQuoted(command.about)}`,
      ...place,
      ...optionsOf(command).map(([typed, option]) => fishOption(command, typed, option, values)),
    ]
  })
  return `# Completion of pacta for fish. Load it with: pacta completion fish | source
complete -c pacta -f
${lines.join('\n')}
`
}

const SCRIPTS: Readonly<Record<Shell, typeof bash>> = { bash, zsh, fish }

/** A script that completes commands, options, state codes, instrument ids and the words of fixed lists. */
export const completionScript = (shell: Shell, commands: readonly Command[], values: Values): string =>
  SCRIPTS[shell](commands, values)
