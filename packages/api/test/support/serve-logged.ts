import { serve } from '../../src/serve.ts'
import { serveRecord } from './serve.ts'

// Started as a process of its own: what `pacta serve` does, on the small record, with a line a request.
const small = await serveRecord()
await serve((line) => console.log(line), {
  port: 0,
  locate: () => small.file,
  site: null,
  logLevel: 'info',
})
await small.stop()
