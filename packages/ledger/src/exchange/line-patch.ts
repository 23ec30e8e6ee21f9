/** A change to one text file: lines replaced in their place, and lines added at the end. Line numbers start at 1. */
export interface LineChange {
  readonly replaced: ReadonlyMap<number, string>
  readonly added: readonly string[]
}

/** Lines that a hunk shows before and after a change. */
const CONTEXT = 3

interface Hunk {
  readonly first: number
  readonly last: number
}

/** Runs of changed lines, those closer than their contexts in one. */
const hunksOf = (lines: number, { replaced, added }: LineChange): readonly Hunk[] => {
  const changed = [...replaced.keys(), ...(added.length > 0 ? [lines + 1] : [])].sort((a, b) => a - b)
  const hunks: Hunk[] = []
  for (const line of changed) {
    const before = hunks.at(-1)
    if (before !== undefined && line - before.last <= 2 * CONTEXT)
      hunks.splice(-1, 1, { ...before, last: line })
    else hunks.push({ first: line, last: line })
  }
  return hunks
}

const hunkText = (lines: readonly string[], change: LineChange, { first, last }: Hunk) => {
  const from = Math.max(1, first - CONTEXT)
  const to = Math.min(lines.length, last + CONTEXT)
  const body: string[] = []
  for (let line = from; line <= to; line++) {
    const old = lines[line - 1] ?? ''
    const fresh = change.replaced.get(line)
    if (fresh === undefined) body.push(` ${old}`)
    else body.push(`-${old}`, `+${fresh}`)
  }
  const added = last > lines.length ? change.added : []
  body.push(...added.map((line) => `+${line}`))
  const count = to - from + 1
  const header = `@@ -${from},${count} +${from},${count + added.length} @@`
  return [header, ...body]
}

/** The change as a unified diff that `git apply` takes; empty where nothing changes. */
export const linePatch = (path: string, text: string, change: LineChange): string => {
  const lines = text.split('\n').slice(0, -1)
  const hunks = hunksOf(lines.length, change)
  if (hunks.length === 0) return ''
  const parts = hunks.flatMap((hunk) => hunkText(lines, change, hunk))
  return `${[`--- a/${path}`, `+++ b/${path}`, ...parts].join('\n')}\n`
}
