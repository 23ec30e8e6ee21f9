import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../src/run.ts'

// Run by hand after a sentence has changed: node packages/cli/tools/write-tutorial.ts
// Each example keeps as many lines as it showed; what stands after three dots is found by its first line.

const page = new URL('../../../docs/tutorial/first-steps.md', import.meta.url)
const EXAMPLE = /^(```console\n\$ npx pacta )([^\n]*)\n([\s\S]*?)^```$/gm

const printed = async (command: string): Promise<readonly string[]> => {
  const words = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''))
  const texts: string[] = []
  const sink = { write: (text: string) => texts.push(text) }
  const env = { PACTA_HOME: join(tmpdir(), 'pacta-without-a-home') }
  await run(words, { out: sink, err: sink, env, columns: 80, colour: false, progress: false })
  return texts.join('').trimEnd().split('\n')
}

const refreshed = (shown: readonly string[], lines: readonly string[]): readonly string[] => {
  let at = 0
  let fresh = true
  return shown.map((line, i) => {
    if (line === '…') {
      fresh = false
      return line
    }
    if (!fresh && shown[i - 1] === '…') at = Math.max(at, lines.indexOf(line))
    const now = lines[at++] ?? line
    return line.includes('…') ? line : now
  })
}

const old = readFileSync(page, 'utf8')
let text = old
for (const [whole, fence = '', command = '', shown = ''] of old.matchAll(EXAMPLE)) {
  const lines = refreshed(shown.trimEnd().split('\n'), await printed(command))
  text = text.replace(whole, () => `${fence}${command}\n${lines.join('\n')}\n\`\`\``)
}
writeFileSync(page, text)
