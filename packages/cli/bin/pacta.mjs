#!/usr/bin/env node
// Runs the command on Node 24. An older Node hands over to the one the project brings, because
// only Node 24 reads TypeScript sources as they are.
// Node 20 has no enableCompileCache; naming it in the import would stop the file from loading there.
import * as modules from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

if (Number(process.versions.node.split('.')[0]) >= 24) {
  modules.enableCompileCache()
  const { main } = await import('../src/main.ts')
  process.exitCode = await main(process.argv.slice(2))
} else {
  const { spawn } = await import('node:child_process')
  const { resolve } = modules.createRequire(import.meta.url)
  const node = join(dirname(resolve('node/package.json')), 'bin', 'node')
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 1
  })
}
