import type { Language } from '@pacta/law/reason/language'
import type { Status } from '@pacta/law/register/status'

/** A state's status as a sentence needs it; days are ISO dates. */
export interface StandingFacts {
  readonly state: string
  readonly name: string
  /** The instrument in running text. */
  readonly instrument: string
  readonly status: Status
  readonly on: string
  readonly since: string | null
  readonly pending: {
    readonly kind: 'entry_into_force' | 'withdrawal'
    readonly on: string | null
    readonly condition: string | null
  } | null
}

/** Every word the command prints around an answer, in one language. A missing one does not compile. */
export interface Labels {
  readonly day: (iso: string) => string
  /** Between a term and what is said of it. */
  readonly colon: string
  readonly status: Readonly<Record<Status, string>>
  readonly effect: Readonly<Record<'confirmed' | 'computed' | 'conditional', string>>
  readonly kind: (kind: string) => string
  /** An instrument in running text, and as a heading. */
  readonly instrument: (name: string) => string
  readonly title: (name: string) => string
  readonly standing: (facts: StandingFacts) => string
  readonly summary: (name: string, on: string, bound: number, all: number) => string
  readonly area: (name: string, statement: string) => string
  readonly contested: string
  readonly duties: Readonly<Record<'provisional' | 'interim', string>>
  readonly span: (from: string | null, to: string | null) => string
  readonly pendingWithdrawal: string
  readonly pendingForce: string
  readonly horizon: (day: string) => string
  readonly horizonOf: (id: string, day: string) => string
  readonly beyond: string
  readonly uncertain: string
  readonly uncertainOne: (
    name: string,
    kind: string,
    earliest: string | null,
    latest: string | null,
  ) => string
  readonly basis: (size: number, root: string, knownOn: string | null) => string
  readonly parties: (instrument: string, on: string, count: number) => string
  readonly range: (min: number, max: number) => string
  readonly lists: Readonly<
    Record<
      'states' | 'withdrawing' | 'consented' | 'notParties' | 'signatoriesOnly' | 'formerParties' | 'unknown',
      string
    >
  >
  readonly counts: (instrument: string, on: string, inForce: number, consented: number) => string
  readonly noCounts: (instrument: string) => string
  readonly head: Readonly<
    Record<
      | 'instrument'
      | 'status'
      | 'since'
      | 'until'
      | 'day'
      | 'inForce'
      | 'consented'
      | 'change'
      | 'id'
      | 'kind'
      | 'states',
      string
    >
  >
  readonly assumed: string
  readonly before: string
  readonly after: string
  readonly countsBoth: (instrument: string, on: string, before: number, after: number) => string
  readonly timelineOf: (name: string) => string
  readonly asked: (on: string) => string
  readonly noEntries: string
  readonly entriesShown: (count: number) => string
  readonly more: (cursor: string) => string
  readonly fields: Readonly<
    Record<
      | 'kind'
      | 'states'
      | 'instrument'
      | 'on'
      | 'effectiveOn'
      | 'confidence'
      | 'recorded'
      | 'checked'
      | 'supersedes'
      | 'hash'
      | 'payload'
      | 'history'
      | 'sources'
      | 'proof'
      | 'related'
      | 'norms',
      string
    >
  >
  readonly unverified: string
  readonly proof: (position: number, size: number, steps: number) => string
  readonly relatedMore: (count: number) => string
}

/** The labels of a language. Only the one asked for is loaded. */
export const labelsFor = async (language: Language): Promise<Labels> =>
  language === 'fr' ? (await import('./french.ts')).french : (await import('./english.ts')).english
