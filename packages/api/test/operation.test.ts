import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { openReading } from '@pacta/queries/reading'
import { expect, test } from 'vitest'
import { serveRecord } from './support/serve.ts'

test('a stop finishes what is open, and takes nothing new', async () => {
  const server = await serveRecord({ graceMs: 5000 })
  const socket = connect(server.port, '127.0.0.1')
  await once(socket, 'connect')
  const body = JSON.stringify({ act: 'withdrawal', state: 'UKR', treaty: 'apmbc', received: '2026-03-01' })
  socket.write(
    `POST /api/v1/what-if HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  )
  await server.get('/healthz')
  const stopped = server.stop()
  socket.write(body.slice(5))
  const parts: Buffer[] = []
  socket.on('data', (part: Buffer) => parts.push(part))
  await once(socket, 'close')
  await stopped
  expect(Buffer.concat(parts).toString('utf8')).toMatch(/^HTTP\/1\.1 200 /)
  await expect(server.get('/healthz')).rejects.toThrow('fetch failed')
})

test('questions about the past wait for each other, and nobody waits for them', async () => {
  const server = await serveRecord()
  try {
    const { size } = openReading(server.file).snapshot.meta
    const past = Array.from({ length: 200 }, (_, i) =>
      server.get(
        `/api/v1/status/FIN?asOfSize=${9 + (i % (size - 9))}&on=2020-01-${String((i % 28) + 1).padStart(2, '0')}`,
      ),
    )
    const present = await server.get('/api/v1/status/FIN')
    expect(present.status).toBe(200)
    const statuses = (await Promise.all(past)).map((response) => response.status)
    expect(new Set(statuses)).toEqual(new Set([200]))
  } finally {
    await server.stop()
  }
})

test('measures count requests by route, and name no address', async () => {
  const server = await serveRecord()
  try {
    await server.get('/api/v1/status/FIN')
    await server.get('/api/v1/status/FIN')
    await server.get('/states/LTU.csv')
    const text = await (await server.get('/metrics')).text()
    expect(text).toContain(
      'pacta_http_requests_total{method="GET",route="/api/v1/status/{state}",status="200"} 2',
    )
    expect(text).toContain('pacta_log_size 23')
    expect(text).not.toContain('FIN')
    expect(text).not.toContain('LTU')
    const refused = await server.get('/metrics', { 'x-forwarded-for': '203.0.113.1' })
    expect(refused.status).toBe(403)
  } finally {
    await server.stop()
  }
})

test('logs are lines of JSON that say what was done, and not who asked what', async () => {
  const entry = fileURLToPath(new URL('./support/serve-logged.ts', import.meta.url))
  const child = spawn(process.execPath, [entry], { stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  child.stderr.on('data', (part: Buffer) => {
    log += part.toString('utf8')
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const url = /http:\S+/.exec(line.toString('utf8'))?.[0] ?? ''
  await fetch(`${url}/api/v1/status/FIN?on=2001-02-03`, { headers: { 'user-agent': 'someone' } })
  await fetch(`${url}/states/UKR.json`)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  const lines = log
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as Readonly<Record<string, unknown>>)
  expect(lines.map((one) => `${one['method']} ${one['route']} ${one['status']}`)).toEqual([
    'GET /api/v1/status/{state} 200',
    'GET /states/{stem} 200',
  ])
  for (const part of ['FIN', 'UKR', '2001-02-03', 'someone', '127.0.0.1']) expect(log).not.toContain(part)
})
