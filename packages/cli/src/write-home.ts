import type { CommandName, Commands } from '@pacta/ledger/store/command'
import type { World } from './command.ts'

/** Runs one of the ledger's writing commands on the home of this environment. Database code is loaded only here. */
export const writeHome = async <N extends CommandName>(
  { env }: World,
  name: N,
  input: Commands[N]['in'],
): Promise<Commands[N]['out']> => {
  const [{ homeConfig }, { write }] = await Promise.all([
    import('@pacta/ledger/store/home-config'),
    import('@pacta/ledger/store/write'),
  ])
  return write(homeConfig(env), name, input)
}
