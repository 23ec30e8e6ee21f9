import type { Command } from './command.ts'

type Load = () => Promise<{ readonly command: Command }>

/** Every command by name, in the order in which help lists them. Only the one that is called is loaded. */
export const CATALOGUE: Readonly<Record<string, Load>> = {
  status: () => import('./commands/status.ts'),
  timeline: () => import('./commands/timeline.ts'),
  parties: () => import('./commands/parties.ts'),
  counts: () => import('./commands/counts.ts'),
  ask: () => import('./commands/ask.ts'),
  policy: () => import('./commands/policy.ts'),
  deadlines: () => import('./commands/deadlines.ts'),
  'what-if': () => import('./commands/what-if.ts'),
  check: () => import('./commands/check.ts'),
  watch: () => import('./commands/watch.ts'),
  entries: () => import('./commands/entries.ts'),
  show: () => import('./commands/show.ts'),
  verify: () => import('./commands/verify.ts'),
  import: () => import('./commands/import.ts'),
  export: () => import('./commands/export.ts'),
  proposals: () => import('./commands/proposals.ts'),
  record: () => import('./commands/record.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  admin: () => import('./commands/admin.ts'),
  serve: () => import('./commands/serve.ts'),
  mcp: () => import('./commands/mcp.ts'),
  completion: () => import('./commands/completion.ts'),
  help: () => import('./commands/help.ts'),
}

/** The command of a name; `null` if there is none. */
export const loadCommand = async (name: string): Promise<Command | null> => {
  const load = Object.hasOwn(CATALOGUE, name) ? CATALOGUE[name] : undefined
  return load === undefined ? null : (await load()).command
}

/** All commands, loaded. */
export const loadAll = async (): Promise<readonly Command[]> =>
  Promise.all(Object.values(CATALOGUE).map(async (load) => (await load()).command))
