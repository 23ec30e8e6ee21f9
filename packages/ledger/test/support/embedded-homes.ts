import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll } from 'vitest'
import { sha256Hex } from '../../src/log/hash.ts'
import type { LedgerConfig } from '../../src/store/config.ts'
import { openLedger } from '../../src/store/ledger.ts'
import { configOf } from './config.ts'
import { bePatient } from './patience.ts'
import { tempFolder } from './temp.ts'

const PREFIX = 'pacta-template-'
const AN_HOUR = 3_600_000

/** Names this state of the program: a template is used only by the code that made it. */
const sourceHash = (): string => {
  const folders = ['../../src/', './'].map((path) => fileURLToPath(new URL(path, import.meta.url)))
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`),
  )
  return sha256Hex(texts.join('\n')).slice(0, 16)
}

const dropOld = (): void => {
  for (const name of readdirSync(tmpdir()).filter((candidate) => candidate.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    if (Date.now() - statSync(folder).mtimeMs > AN_HOUR) rmSync(folder, { recursive: true, force: true })
  }
}

/** Makes the template, if no other test file has made it yet: first under a name of its own, then renamed. */
const makeTemplate = async (template: string): Promise<void> => {
  if (existsSync(template)) return
  dropOld()
  const draft = mkdtempSync(join(tmpdir(), `${PREFIX}draft-`))
  await openLedger(configOf(draft)).then((ledger) => ledger.close())
  try {
    renameSync(draft, template)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
}

/**
 * Embedded homes seeded from the small record. Making a database takes seconds, copying one milliseconds, so
 * one is made for all test files, in the system's temporary folder, and each home is a copy of it.
 */
export const embeddedHomes = (): ((home?: string, change?: Partial<LedgerConfig>) => LedgerConfig) => {
  bePatient()
  const template = join(tmpdir(), PREFIX + sourceHash())
  beforeAll(() => makeTemplate(template))
  return (home = tempFolder(), change = {}) => {
    cpSync(template, home, { recursive: true })
    return configOf(home, change)
  }
}
