import type { Parameter } from '@pacta/queries/parameter'

/** One input of a command. A `flag` stands alone; every other kind takes a value. */
export type Option = Pick<Parameter<unknown>, 'about' | 'example' | 'choices' | 'required'> & {
  readonly kind: Parameter<unknown>['kind'] | 'flag'
  /** What stands for the value in a usage line, where the kind does not say it. */
  readonly value?: string
}

/** Inputs by their camelCase names; on the command line they are written in kebab-case. */
export type Options = Readonly<Record<string, Option>>

/** What was typed, by the options' camelCase names. A flag that is given reads `true`. */
export type Given = Readonly<Record<string, string | undefined>>

/** Something that takes text. */
export interface Sink {
  readonly write: (text: string) => unknown
}

/** Where a command writes, and all it may know of the world around it. */
export interface World {
  readonly out: Sink
  readonly err: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number
  readonly colour: boolean
  /** Whether somebody watches standard error, so that progress can be drawn there. */
  readonly progress: boolean
}

/** One `pacta` command: what it is called with, and what it does. `run` gives the exit code. */
export interface Command {
  readonly name: string
  readonly about: string
  /** Options that may be given by place, without their names. */
  readonly places: readonly string[]
  readonly options: Options
  readonly examples: readonly string[]
  readonly run: (given: Given, world: World) => Promise<number>
}
