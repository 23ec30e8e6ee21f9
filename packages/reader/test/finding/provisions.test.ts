import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RULEBOOKS } from '@pacta/law/rulebooks/rulebooks'
import { describe, expect, it } from 'vitest'

const FINDINGS = fileURLToPath(new URL('../../src/finding/', import.meta.url))
const held = RULEBOOKS.flatMap(({ provisions }) => provisions.map(({ id }) => id))

/** Provisions written out in the findings; those made with `${instrument}` are of the two treaties that share their articles. */
const cited = readdirSync(FINDINGS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const source = readFileSync(join(FINDINGS, file), 'utf8')
    const plain = [...source.matchAll(/'((?:apmbc|ccm|ccw|ccw-p2a|ccw-p5|att)\/(?:art|annex)_\w+)'/g)].map(
      ([, id]) => id as string,
    )
    const shared = [...source.matchAll(/\$\{instrument\}\/(art_\w+)/g)].flatMap(([, part]) => [
      `apmbc/${part}`,
      `ccm/${part}`,
    ])
    return [...plain, ...shared].map((id) => [id, file] as const)
  })

describe('findings cite provisions that the rulebooks hold', () => {
  it('some are cited', () => expect(cited.length).toBeGreaterThan(15))

  it.each(cited)('%s in %s', (id) => {
    expect(held.some((one) => one === id || one.startsWith(`${id}__`))).toBe(true)
  })
})
