import type { ReasonText } from '@pacta/law/reason/render'
import type { Envelope } from '@pacta/queries/question'

/** Sentences shown at most: enough to quote from, short enough to read. The whole answer stands beside them. */
const MOST_SENTENCES = 40

const isReason = (value: unknown): value is ReasonText =>
  typeof value === 'object' && value !== null && 'text' in value && 'holds' in value && 'code' in value

const gather = (value: unknown, into: Map<string, ReasonText>): void => {
  if (into.size >= MOST_SENTENCES || typeof value !== 'object' || value === null) return
  if (isReason(value)) into.set(value.text, value)
  for (const inner of Object.values(value)) gather(inner, into)
}

const cited = ({ text, provision, entry, source, holds }: ReasonText): string => {
  const grounds = [provision, entry, source].filter((one) => one !== undefined)
  return `- ${holds ? '' : 'Counter-check: '}${text}${grounds.length === 0 ? '' : ` [${grounds.join('; ')}]`}`
}

const ENVELOPE = ['on', 'knownOn', 'asOf', 'horizon', 'asFarAsRecorded', 'uncertain', 'notice']

/** An answer without reasons, as data in few characters. */
const bare = (answer: object): string => {
  const own = Object.entries(answer).filter(([name]) => !ENVELOPE.includes(name))
  const text = JSON.stringify(Object.fromEntries(own))
  return text.length > 4000 ? `${text.slice(0, 4000)}… (the whole answer is in the structured content)` : text
}

/**
 * An answer in words that can be quoted: the answer itself, its reasons with their citations, how far the
 * record reaches, and the notice.
 */
export const quotable = (answer: object & Envelope, head: readonly string[] = []): string => {
  const reasons = new Map<string, ReasonText>()
  gather(answer, reasons)
  const summary = 'summary' in answer && typeof answer.summary === 'string' ? [answer.summary] : head
  const horizon = Object.entries(answer.horizon).map(([id, day]) => `${id} ${day}`)
  return [
    ...summary,
    ...(summary.length === 0 ? [] : ['']),
    ...(reasons.size === 0 ? [bare(answer)] : [...reasons.values()].map(cited)),
    '',
    `On ${answer.on}, from the ledger at size ${answer.asOf.size} (root ${answer.asOf.root}).`,
    ...(horizon.length === 0 ? [] : [`Last checked against the depositary: ${horizon.join(', ')}.`]),
    ...(answer.asFarAsRecorded ? ['The day asked about lies after the last check: as far as recorded.'] : []),
    answer.notice,
  ].join('\n')
}
