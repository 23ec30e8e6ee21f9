import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { start, startAndStopReading } from './support/process.ts'

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
})
