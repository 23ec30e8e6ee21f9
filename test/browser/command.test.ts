import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { buildSite } from '@pacta/site/build'
import { expect, test } from 'vitest'

const COMMAND = fileURLToPath(new URL('../../packages/cli/bin/pacta.mjs', import.meta.url))

test('`pacta serve` serves pages and interface from one reading, and stops when told', async () => {
  await buildSite()
  const server = spawn(process.execPath, [COMMAND, 'serve'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer]
    const url = /http:\/\/\S+/.exec(line.toString())?.[0] ?? ''
    const page = await (await fetch(`${url}/treaties/apmbc?on=2026-01-09`)).text()
    const parties = (await (await fetch(`${url}/api/v1/parties/apmbc?on=2026-01-09`)).json()) as {
      readonly count: number
      readonly asOf: { readonly root: string }
    }
    expect(page).toContain(`binds <strong>${parties.count}</strong>`)
    expect(page).toContain(parties.asOf.root)
  } finally {
    server.kill('SIGTERM')
  }
  const [code] = (await once(server, 'exit')) as [number | null]
  expect(code).toBe(0)
}, 120_000)
