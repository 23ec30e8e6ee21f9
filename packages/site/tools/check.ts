import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeShapes } from './shapes/write.ts'

// The site's own check: Kit writes the types of its routes, then every component and page is checked.

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)

const run = (script: string, ...words: readonly string[]): number =>
  spawnSync(process.execPath, [script, ...words], { cwd: ROOT, stdio: 'inherit' }).status ?? 1

const kit = join(dirname(require.resolve('@sveltejs/kit/package.json')), 'svelte-kit.js')
const check = join(dirname(require.resolve('svelte-check/package.json')), 'bin', 'svelte-check')

writeShapes(join(ROOT, 'src', 'lib', 'generated'))
process.exitCode =
  run(kit, 'sync') || run(check, '--tsconfig', './tsconfig.json', '--output', 'human', '--fail-on-warnings')
