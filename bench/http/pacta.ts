import { startServer } from '../../packages/api/src/server.ts'

// Started as a process of its own: the server as `pacta serve` starts it, on any free port. Tells its address
// to its parent, and its memory when asked.

const server = await startServer({ port: 0, host: '127.0.0.1', logLevel: 'warn' })
process.send?.({ url: server.url })
process.on('message', (message) => {
  if (message === 'cpu') process.send?.({ cpu: process.cpuUsage() })
  if (message === 'memory') process.send?.({ rss: process.memoryUsage().rss })
  if (message === 'stop') void server.close().then(() => process.disconnect())
})
