import { serve } from '@pacta/api/serve'
import { day } from '@pacta/law/calendar/day'

// The server as `pacta serve` starts it, on a free port and a day that stands still.
const today = day('2026-06-01')
await serve((line) => process.stdout.write(`${line}\n`), {
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
  freeLoopback: true,
  today: () => today,
})
