import { sentenceOf } from '@pacta/law/reason/render'
import type { Position } from '@pacta/law/register/contest'
import type { Asked } from '../question.ts'

/** A view of the law or an act, by whom, from which document. */
export interface PositionJson {
  readonly by: readonly string[]
  readonly view: string
  readonly entry: string
  readonly source: string
}

/** A source that holds a rival date is named by its publisher, a meeting by its code. */
const holderName = (holder: string, { view }: Asked): string => {
  if (holder.startsWith('source:')) {
    const source = view.entry(holder.slice('source:'.length))?.current
    return source?.kind === 'source' ? source.payload.publisher : holder.slice('source:'.length)
  }
  const meeting = view.entry(holder)?.current
  return meeting?.kind === 'meeting' ? meeting.payload.code : holder
}

export const positionsJson = (positions: readonly Position[], asked: Asked): readonly PositionJson[] =>
  positions.map(({ by, view, entry, source }) => ({
    by: by.map((holder) => holderName(holder, asked)),
    view: sentenceOf(view, asked.language, asked.naming),
    entry,
    source,
  }))
