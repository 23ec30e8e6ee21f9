import type { Seed } from '@pacta/law/entry/seed'
import { canonicalJson } from '../../src/log/canonical.ts'
import { sha256Hex } from '../../src/log/hash.ts'
import type { LedgerConfig } from '../../src/store/config.ts'
import { smallRecord } from './seeds.ts'

/** A record of these rows, named by their content. */
export const recordOf = (seeds: readonly Seed[]): LedgerConfig['record'] => ({
  digest: sha256Hex(canonicalJson(seeds)),
  seeds: () => seeds,
})

export const NOW = new Date('2026-11-21T12:00:00Z')

/** A writer's configuration for a test's home: the small record, a fixed clock, payloads not checked. */
export const configOf = (home: string, change: Partial<LedgerConfig> = {}): LedgerConfig => ({
  home,
  databaseUrl: null,
  record: recordOf(smallRecord),
  rulebook: 'rulebook-hash',
  program: '0.1.0',
  now: () => NOW,
  checkDraft: () => [],
  ...change,
})
