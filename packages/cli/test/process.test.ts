import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { start, startAndStopReading, startServer } from './support/process.ts'

describe('the pacta command as a process', () => {
  it('gives one JSON document on standard output, and nothing on standard error', async () => {
    const { exit, out, err } = await start(['status', 'UKR', '--on', '2026-01-10', '--json'])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out.endsWith('\n') && out.indexOf('\n') === out.length - 1).toBe(true)
    expect(JSON.parse(out)).toMatchObject({ state: 'UKR', on: '2026-01-10' })
  })

  it('writes failures to standard error only', async () => {
    const { exit, out, err } = await start(['parties', 'otawa', '--json'])
    expect({ exit, out }).toEqual({ exit: 3, out: '' })
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'not_found' } })
  })

  it('prints no colours into a pipe', async () => {
    const { out } = await start(['status', 'FIN', '--treaty', 'apmbc'])
    expect(out).not.toContain('\u001b')
  })

  it('reads assumed entries from standard input', async () => {
    const input = JSON.stringify([
      { kind: 'signature', states: ['MAR'], instrument: 'apmbc', on: '1998-12-01' },
    ])
    const { exit, out } = await start(['what-if', '--act-file', '-', '--json'], { input })
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ state: 'MAR', after: { status: 'signatory' } })
  })

  it('says its version and lists its commands', async () => {
    const [version, help] = await Promise.all([start(['--version']), start([])])
    expect(version.out).toMatch(/^pacta \d+\.\d+\.\d+\n$/)
    expect(help.out).toContain('Usage: pacta COMMAND')
  })

  it('ends quietly when its reader stops reading', async () => {
    expect(await startAndStopReading(['entries', '--limit', '1000', '--json'])).toEqual({ exit: 0, err: '' })
  })

  it('reports an unexpected failure in one sentence, and where it happened only if asked', async () => {
    const home = mkdtempSync(join(tmpdir(), 'pacta-cli-'))
    mkdirSync(join(home, 'snapshot.pacta'))
    const [plain, debugging] = await Promise.all([
      start(['status', 'FIN'], { env: { PACTA_HOME: home } }),
      start(['status', 'FIN'], { env: { PACTA_HOME: home, PACTA_DEBUG: '1' } }),
    ])
    rmSync(home, { recursive: true })
    expect(plain.exit).toBe(1)
    expect(plain.err).toMatch(/^internal failure: .* \(set PACTA_DEBUG=1 to see where it happened\)\n$/)
    expect(debugging.err).toContain('    at ')
  })

  it('checks a document from standard input', async () => {
    const { exit, out } = await start(['check', '-', '--json'], {
      input: 'Finland withdrew from the Ottawa Convention on 10 January 2026.',
    })
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ claims: [{ states: ['FIN'], verdict: 'supported' }] })
  })

  it('answers an assistant on standard input and output until the input ends', async () => {
    const hello = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'test', version: '1' },
    }
    const request = { jsonrpc: '2.0', id: 1, method: 'initialize', params: hello }
    const { exit, out, err } = await start(['mcp'], { input: `${JSON.stringify(request)}\n` })
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ id: 1, result: { serverInfo: { name: 'pacta' } } })
  })

  it('serves until it is told to stop', async () => {
    const server = await startServer(['serve', '--port', '0'])
    const ready = await fetch(`${server.url}/readyz`)
    expect(ready.status).toBe(200)
    expect(await server.stop()).toBe(0)
  })
})
