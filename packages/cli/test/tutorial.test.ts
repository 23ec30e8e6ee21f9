import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { call } from './support/call.ts'

const page = readFileSync(new URL('../../../docs/tutorial/first-steps.md', import.meta.url), 'utf8')

interface Example {
  readonly command: string
  readonly shown: readonly string[]
}

const examples: readonly Example[] = [
  ...page.matchAll(/^```console\n\$ npx pacta ([^\n]*)\n([\s\S]*?)^```$/gm),
].map(([, command = '', shown = '']) => ({ command, shown: shown.trimEnd().split('\n') }))

const wordsOf = (command: string): readonly string[] =>
  (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))

/** Three dots stand for what was left out: lines where they stand alone, a part of a line elsewhere. */
const asPattern = (line: string): RegExp => new RegExp(`^${line.split('…').map(escaped).join('.*')}$`)
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('every output in the tutorial is what the command prints (packages/cli/tools/write-tutorial.ts writes it anew)', () => {
  it('has examples', () => expect(examples.length).toBeGreaterThan(10))

  it.each(examples)('$command', async ({ command, shown }) => {
    const { out, err } = await call(wordsOf(command), { columns: command === 'verify' ? 110 : 80 })
    const printed = `${out}${err}`.trimEnd().split('\n')
    let at = 0
    for (const line of shown.filter((text) => text !== '…')) {
      const found = printed.slice(at).findIndex((text) => asPattern(line).test(text))
      expect(found, `"${line}" in the output of pacta ${command}`).toBeGreaterThanOrEqual(0)
      at += found + 1
    }
  })
})
