import type { LayerEffect, Verdict } from '@pacta/law/finding/verdict'
import type { Words } from '../../src/question.ts'

/** What a case expects of law, or of policy. Only what the source of the case gives is stated. */
export interface Answer {
  readonly verdict: Verdict | 'not_covered'
  /** Provisions or policy norms that decide: they stand among the layers, not displaced, with the verdict's effect. */
  readonly by: readonly string[]
  /** First day of another verdict; `null` where nothing on record changes it. */
  readonly until?: string | null
  readonly contested?: boolean
  /** Who holds a view, each from a document. */
  readonly views?: readonly string[]
  /** What lost, and to what. */
  readonly displaced?: Readonly<Record<string, string>>
  /** Words that must stand among the conditions named. */
  readonly conditions?: readonly string[]
  /** Other instruments, or provisions, and their say. */
  readonly beside?: Readonly<Record<string, LayerEffect>>
  /** Policy norms shown that decide nothing. */
  readonly context?: readonly string[]
}

/** One case of the law reports: a question, its answer, the rule or fact it rests on, and where that stands. */
export interface ConductCase {
  readonly ask: Words
  readonly law?: Answer
  readonly policy?: Answer
  /** The other side of a transfer or of assistance. */
  readonly other?: { readonly law?: Answer; readonly policy?: Answer }
  readonly why: string
  /** Id of the document in the record. */
  readonly source: string
}

/** The cases on one subject. */
export interface CaseTable {
  readonly title: string
  readonly cases: readonly ConductCase[]
}

type Circumstance = 'assisted' | 'place' | 'counterpart' | 'purpose' | 'situation'

/** The words of a question. */
export const q = (
  on: string,
  actor: string,
  conduct: string,
  object: string,
  rest: Partial<Record<Circumstance, string>> = {},
): Words => ({ actor, conduct, object, ...rest, on })

/** An answer, with the provisions that decide it parted by spaces. */
export const is = (
  verdict: Answer['verdict'],
  by = '',
  rest: Omit<Answer, 'verdict' | 'by'> = {},
): Answer => ({ verdict, by: by.split(' ').filter((one) => one !== ''), ...rest })

export const WAR = { situation: 'armed_conflict' } as const
export const PEACE = { situation: 'peace' } as const
