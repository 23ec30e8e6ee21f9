import { COMMON_PARAMETERS } from '@pacta/queries/question'
import type { Options } from '../command.ts'
import { file, flag } from './option.ts'

/** Options every command takes. */
export const PLAIN_OPTIONS: Options = {
  json: flag('one JSON document on standard output, and nothing else there'),
  help: flag('this page'),
}

/** Options every question about law takes beside its own. */
export const LAW_OPTIONS: Options = {
  ...COMMON_PARAMETERS,
  receipt: file('also write a signed receipt of the answer to this file', 'answer.receipt'),
  ...PLAIN_OPTIONS,
}
