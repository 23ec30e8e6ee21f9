import type { Entry } from '@pacta/law/entry/entry'
import canonicalize from 'canonicalize'

/**
 * The canonical payload of an entry: RFC 8785 JSON of its members but `hash`, which is made from it, and
 * whatever a reader adds to it. Members are named one by one so that a new one is a decision (docs/adr/0011).
 */
export const canonicalEntry = (entry: Omit<Entry, 'hash'>): string =>
  canonicalJson({
    id: entry.id,
    version: entry.version,
    kind: entry.kind,
    states: entry.states,
    instrument: entry.instrument,
    on: entry.on,
    effectiveOn: entry.effectiveOn,
    payload: entry.payload,
    sources: entry.sources,
    confidence: entry.confidence,
    recordedAt: entry.recordedAt,
    recordedBy: entry.recordedBy,
    checkedAt: entry.checkedAt,
    supersedes: entry.supersedes,
  })

/** RFC 8785 JSON of any value that JSON can hold. Throws on one it cannot (a function, a lone surrogate). */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('this value cannot be written as JSON')
  return text
}
