import { COMMON_PARAMETERS } from '@pacta/queries/question'
import type { Options } from '../command.ts'

/** Options every command takes. */
export const PLAIN_OPTIONS: Options = {
  json: {
    kind: 'flag',
    about: 'one JSON document on standard output, and nothing else there',
    ...{ example: '', choices: [], required: false },
  },
  help: { kind: 'flag', about: 'this page', ...{ example: '', choices: [], required: false } },
}

/** Options every question about law takes beside its own. */
export const LAW_OPTIONS: Options = { ...COMMON_PARAMETERS, ...PLAIN_OPTIONS }
