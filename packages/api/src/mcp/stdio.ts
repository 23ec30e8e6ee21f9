import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { locateSnapshot } from '@pacta/ledger/snapshot/locate'
import { shareReading } from '@pacta/queries/shared-reading'
import { askerOf } from '../ask/asker.ts'
import { pastThread } from '../ask/past.ts'
import { todayUtc } from '../today.ts'
import { createMcpServer } from './server.ts'

/** Serves the Model Context Protocol over standard input and output until the input ends. */
export const serveMcpStdio = async (
  locate: () => string = () => locateSnapshot(process.env),
): Promise<void> => {
  const shared = shareReading({ locate })
  const past = pastThread()
  const documents = pastThread()
  const asker = askerOf(shared, past, documents, todayUtc)
  const handle = serveStdio(() => createMcpServer(asker))
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  await handle.close()
  await Promise.all([past.close(), documents.close()])
  shared.close()
}
