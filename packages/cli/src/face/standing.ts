import type { StatusJson } from '@pacta/queries/json/status'
import { instrumentText, type Page } from './page.ts'
import type { Paint } from './paint.ts'
import { positionLines } from './positions.ts'
import { reasonLines } from './reasons.ts'
import { indented } from './width.ts'

/** The colour of a status: bound, leaving or coming, out, not known. */
export const statusPaint = (status: StatusJson['status'], { paint }: Page): Paint =>
  status === 'party'
    ? paint.good
    : status === 'withdrawing' || status === 'consented' || status === 'unknown'
      ? paint.warn
      : status === 'former_party'
        ? paint.bad
        : paint.dim

/** A status as one sentence. */
export const standingText = (standing: StatusJson, state: string, on: string, page: Page): string => {
  const { instrument, status, since, pending } = standing
  return page.labels.standing({
    ...{ state, name: page.naming.state(state), instrument: instrumentText(page, instrument) },
    ...{ status, on, since, pending },
  })
}

/** The steps of what is under way that the reasons of the status have not shown yet. */
const pendingLines = ({ pending, because }: StatusJson, page: Page): readonly string[] => {
  if (pending === null) return []
  const shown = new Set(because.map(({ text }) => text))
  const steps = pending.because.filter(({ text }) => !shown.has(text))
  if (steps.length === 0) return []
  const { pendingWithdrawal, pendingForce } = page.labels
  const head = pending.kind === 'withdrawal' ? pendingWithdrawal : pendingForce
  return [page.paint.bold(head), ...reasonLines(steps, page)]
}

const dutyLines = ({ duties }: StatusJson, page: Page): readonly string[] =>
  duties.flatMap((duty) => [
    ...indented(
      `${page.labels.duties[duty.kind]}${page.labels.colon}${duty.provisions.join(', ')} (${page.labels.span(duty.from, duty.until)})`,
      page.width,
      '',
      '  ',
    ).map(page.paint.bold),
    ...reasonLines(duty.because, page),
  ])

/** A status with all it rests on: the sentence, the reasons, what is under way, duties, and who sees it otherwise. */
export const standingLines = (
  standing: StatusJson,
  state: string,
  on: string,
  page: Page,
): readonly string[] => [
  ...indented(standingText(standing, state, on, page), page.width, '', '').map(page.paint.bold),
  ...reasonLines(standing.because, page),
  ...pendingLines(standing, page),
  ...dutyLines(standing, page),
  ...positionLines(standing.positions, page),
]
