import { createHash } from 'node:crypto'
import { type Day, isoDate, parseDay } from '@pacta/law/calendar/day'
import type { CheckedDocument, Claim } from './claim/claim.ts'
import type { Facts } from './finding/facts.ts'
import type { Finding } from './finding/finding.ts'
import { guarded } from './finding/guard.ts'
import { judge } from './finding/judge.ts'
import type { Frame } from './frame/frame.ts'
import { readDocument } from './frame/read-document.ts'
import type { Language } from './language/compile.ts'
import { languageOf } from './language/library.ts'

/** A document to check: its text, and what is known about it. */
export interface CheckInput {
  readonly text: string
  readonly title?: string | null
  /** ISO 8601; without it findings say "as of today". */
  readonly publishedOn?: string | null
  /** ISO 639-1. */
  readonly language: string
}

const cache = new WeakMap<Facts, Map<string, Language | null>>()

const language = (code: string, facts: Facts): Language | null => {
  const known = cache.get(facts) ?? new Map<string, Language | null>()
  cache.set(facts, known)
  if (!known.has(code)) known.set(code, languageOf(code, facts))
  return known.get(code) ?? null
}

const FAULTS: ReadonlySet<string> = new Set(['contradicted', 'outdated', 'imprecise'])

/**
 * Where a clause does not name its treaty, a fault may lie in the reading: if the claim holds under another treaty
 * the document names, it is read so. A wrong accusation is worse than a miss.
 */
const charitable = (
  frame: Frame,
  named: ReadonlySet<string>,
  day: Day,
  facts: Facts,
): { readonly frame: Frame; readonly finding: Finding } => {
  const finding = judge(frame, day, facts)
  if (frame.treatyNamed || !FAULTS.has(finding.verdict)) return { frame, finding }
  for (const instrument of named) {
    if (instrument === frame.instrument) continue
    const other = { ...frame, instrument }
    const again = judge(other, day, facts)
    if (again.verdict === 'supported') return { frame: other, finding: again }
  }
  return { frame, finding: guarded(frame, finding, facts) }
}

const claimOf = (
  read: Frame,
  named: ReadonlySet<string>,
  text: string,
  index: number,
  day: Day,
  facts: Facts,
): Claim => {
  const { frame, finding } = charitable(read, named, day, facts)
  const { tokens } = frame.clause
  const start = tokens[frame.part.from]?.start ?? 0
  const end = tokens[frame.part.to - 1]?.end ?? start
  return {
    id: `c${index + 1}`,
    start,
    end,
    quote: text.slice(start, end),
    type: frame.type,
    states: frame.states,
    instrument: frame.instrument,
    asserted: text.slice(start, end),
    referenceDate: isoDate(day),
    confidence: frame.confidence,
    ...finding,
  }
}

export const check = (input: CheckInput, facts: Facts): CheckedDocument => {
  const text = input.text
  const day = (input.publishedOn == null ? null : parseDay(input.publishedOn)) ?? facts.today
  const lang = language(input.language, facts)
  const frames = lang === null ? [] : readDocument(text, lang, day)
  const named = new Set(['apmbc', ...frames.flatMap((f) => (f.instrument === null ? [] : [f.instrument]))])
  return {
    document: {
      title: input.title ?? null,
      publishedOn: input.publishedOn ?? null,
      language: input.language,
      words: text.split(/\s+/).filter((word) => word !== '').length,
      textSha256: createHash('sha256').update(text).digest('hex'),
    },
    claims: frames.map((frame, i) => claimOf(frame, named, text, i, day, facts)),
  }
}
