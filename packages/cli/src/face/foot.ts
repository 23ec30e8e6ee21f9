import type { Envelope } from '@pacta/queries/question'
import type { Page } from './page.ts'
import { indented } from './width.ts'

const horizonText = ({ horizon, asFarAsRecorded }: Envelope, { labels }: Page): string | null => {
  const days = Object.entries(horizon)
  const first = days[0]?.[1]
  if (first === undefined) return null
  const text = days.every(([, day]) => day === first)
    ? labels.horizon(first)
    : days.map(([id, day]) => labels.horizonOf(id, day)).join('; ')
  return asFarAsRecorded ? `${text} ${labels.beyond}` : text
}

const uncertainLines = ({ uncertain }: Envelope, page: Page): readonly string[] => {
  const { labels, naming, paint, width } = page
  if (uncertain.length === 0) return []
  const facts = uncertain.map(
    ({ state, kind, earliest, latest, entry }) =>
      `${labels.uncertainOne(naming.state(state), labels.kind(kind), earliest, latest)} (${entry})`,
  )
  return [paint.warn(labels.uncertain), ...facts.flatMap((fact) => indented(fact, width, '  ', '    '))]
}

/** What stands under every answer: facts not known to the day, how far the record reaches, and the notice. */
export const footLines = (answer: Envelope, page: Page): readonly string[] => {
  const { labels, paint, width } = page
  const horizon = horizonText(answer, page)
  const basis = labels.basis(answer.asOf.size, answer.asOf.root, answer.knownOn)
  const texts = [...(horizon === null ? [] : [horizon]), basis, answer.notice]
  return [
    '',
    ...uncertainLines(answer, page),
    ...texts.flatMap((text) => indented(text, width, '', '').map(paint.dim)),
  ]
}
