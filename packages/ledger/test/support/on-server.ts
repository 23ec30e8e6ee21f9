import { afterAll, describe } from 'vitest'
import { bePatient } from './patience.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

const unavailable = (): never => {
  throw new Error('these tests are skipped: no server was started')
}

const NO_SERVER: PostgresServer = {
  newDatabase: unavailable,
  newPlainDatabase: unavailable,
  crash: unavailable,
  stop: async () => undefined,
}

/**
 * Tests against a real PostgreSQL server of their own. Where none can be started (npm brings no binaries for the
 * platform) they count as skipped, with the reason printed.
 */
export const describeOnServer = async (
  name: string,
  tests: (server: PostgresServer) => void,
): Promise<void> => {
  bePatient()
  const started = await startPostgres().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  )
  const missing = typeof started === 'string'
  if (missing) console.log(`Skipped: ${name}. PostgreSQL cannot be started here: ${started}`)
  describe.skipIf(missing)(name, () => {
    const server = missing ? NO_SERVER : started
    afterAll(() => server.stop())
    tests(server)
  })
}
