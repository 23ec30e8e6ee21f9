import type { Reason } from '@pacta/law/reason/reason'
import { type ReasonText, renderReason } from '@pacta/law/reason/render'
import type { Asked } from '../question.ts'

/** Reasons in the words of the answer's language. */
export const reasonsJson = (reasons: readonly Reason[], { language, naming }: Asked): readonly ReasonText[] =>
  reasons.map((reason) => renderReason(reason, language, naming))
