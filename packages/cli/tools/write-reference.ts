import { writeFileSync } from 'node:fs'
import { loadAll } from '../src/catalogue.ts'
import { commandsReference } from '../src/reference.ts'

// Run by hand after a command has changed: node packages/cli/tools/write-reference.ts
const page = new URL('../../../docs/reference/commands.md', import.meta.url)
writeFileSync(page, commandsReference(await loadAll()))
