import type { ReasonText } from '@pacta/law/reason/render'
import { type Effect, isBound, type Status } from '@pacta/law/register/status'
import type { Timeline } from '@pacta/law/register/timeline'
import type { Asked } from '../question.ts'
import { reasonsJson } from './reason.ts'
import { isoOrNull } from './status.ts'

export interface SegmentJson {
  readonly from: string | null
  readonly to: string | null
  readonly status: Status
  readonly bound: boolean | null
  readonly effect: Effect
  readonly because: readonly ReasonText[]
}

export const segmentsJson = (timeline: Timeline, asked: Asked): readonly SegmentJson[] =>
  timeline.segments.map((segment) => ({
    from: isoOrNull(segment.from),
    to: isoOrNull(segment.to),
    status: segment.status,
    bound: isBound(segment.status),
    effect: segment.effect,
    because: reasonsJson(segment.because, asked),
  }))
