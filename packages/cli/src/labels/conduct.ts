import type { Language } from '@pacta/law/reason/language'
import type { FindingJson, LayerJson } from '@pacta/queries/json/finding'

/** Words around findings, policies and deadlines, in one language. */
export interface ConductLabels {
  readonly law: (state: string, verdict: string) => string
  readonly policy: (state: string, verdict: string) => string
  readonly verdict: Readonly<Record<FindingJson['verdict'], string>>
  readonly effect: Readonly<Record<LayerJson['effect'], string>>
  readonly conditions: string
  readonly notStated: string
  readonly givesWay: (to: string) => string
  readonly until: (day: string) => string
  readonly context: string
  readonly otherSide: (state: string, conduct: string) => string
  readonly word: (word: string) => string
  readonly policies: (name: string, day: string, count: number) => string
  readonly noPolicies: (name: string) => string
  readonly olderPolicies: string
  readonly norm: (conduct: string, effect: string) => string
  readonly scope: Readonly<
    Record<
      'place' | 'object' | 'counterpart' | 'situation' | 'conditions' | 'force' | 'confirmed' | 'source',
      string
    >
  >
  readonly onDay: Readonly<Record<'decides' | 'unknown' | 'gap' | 'context' | 'none', string>>
  readonly deadlines: (count: number, day: string) => string
  readonly deadlineHead: readonly [string, string, string, string, string]
  readonly due: (due: string, original: string | null) => string
  readonly extended: (newDue: string, decidedAt: string | null) => string
  readonly lapse: (from: string, to: string) => string
  readonly oneState: string
}

/** These words in a language; only the one asked for is loaded. */
export const conductLabelsFor = async (language: Language): Promise<ConductLabels> =>
  language === 'fr'
    ? (await import('./conduct-french.ts')).conductFrench
    : (await import('./conduct-english.ts')).conductEnglish
