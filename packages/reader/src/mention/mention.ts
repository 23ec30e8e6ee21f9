import type { Day } from '@pacta/law/calendar/day'
import type { Concept } from '../language/concept.ts'

/** A phrase found in a sentence; `from` and `to` are token positions, `to` exclusive. */
export interface Mention {
  readonly concept: Concept
  readonly value: string
  readonly from: number
  readonly to: number
}

/** How exactly a number is meant. */
export type Hedge = 'exact' | 'more' | 'less' | 'about' | 'nearly'

export interface NumberMention {
  readonly value: number
  readonly ordinal: boolean
  readonly hedge: Hedge
  readonly from: number
  readonly to: number
}

/** The days a date may mean, both included. */
export interface Span {
  readonly earliest: Day
  readonly latest: Day
}

export interface DateMention {
  /** One reading, or several where the text leaves the year open. */
  readonly readings: readonly Span[]
  readonly precision: 'day' | 'month' | 'year' | 'loose'
  /** The year stands in the text. */
  readonly yearStated: boolean
  readonly from: number
  readonly to: number
}

export interface DurationMention {
  readonly months: number
  readonly days: number
  readonly from: number
  readonly to: number
}

export interface Marks {
  readonly mentions: readonly Mention[]
  readonly numbers: readonly NumberMention[]
  readonly dates: readonly DateMention[]
  readonly durations: readonly DurationMention[]
}
