import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import { startServer } from '../../packages/api/src/server.ts'

// Started as a process of its own: the server as `pacta serve` starts it, on any free port. Tells its address
// to its parent, and its memory when asked.

// A copy of its own, so that nobody replaces the record during a run.
const file = join(mkdtempSync(join(tmpdir(), 'pacta-bench-')), 'snapshot.pacta')
copyFileSync(SHIPPED_SNAPSHOT, file)
const server = await startServer({ port: 0, host: '127.0.0.1', logLevel: 'warn', locate: () => file })
process.send?.({ url: server.url })
process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ cpu: process.cpuUsage() })
  if (message === 'memory') process.send?.({ rss: process.memoryUsage().rss })
  if (message === 'stop') void server.close().then(() => process.disconnect())
})
// A parent that failed takes its servers with it.
process.on('disconnect', () => process.exit())
