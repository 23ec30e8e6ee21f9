import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadAll } from '../src/catalogue.ts'
import { commandsReference } from '../src/reference.ts'

test('docs/reference/commands.md is what the commands say of themselves', async () => {
  const page = new URL('../../../docs/reference/commands.md', import.meta.url)
  expect(readFileSync(page, 'utf8')).toBe(commandsReference(await loadAll()))
})
