import type { World } from '../command.ts'
import { oneLine } from './item.ts'

/** What the watch tells while it runs. */
export type Told =
  | {
      readonly kind: 'item'
      readonly at: string
      readonly feed: string
      readonly title: string | null
      readonly address: string | null
      /** Claims by verdict. */
      readonly verdicts: Readonly<Record<string, number>>
      readonly drafts: number
    }
  | {
      readonly kind: 'problem'
      readonly at: string
      /** `null` where it is no single feed's. */
      readonly feed: string | null
      /** The item it is about. */
      readonly title: string | null
      readonly problem: string
    }

export type Tell = (told: Told) => void

const LONGEST_TITLE = 100

const titleLine = (title: string | null): string => {
  const line = oneLine(title ?? '')
  if (line === '') return '(no title)'
  return line.length > LONGEST_TITLE ? `${line.slice(0, LONGEST_TITLE - 1)}…` : line
}

const itemLine = ({ at, feed, title, verdicts, drafts }: Extract<Told, { kind: 'item' }>): string => {
  const counts = Object.entries(verdicts).map(
    ([verdict, count]) => `${count} ${verdict.replaceAll('_', ' ')}`,
  )
  const claims = counts.length === 0 ? 'no claims' : counts.join(', ')
  return `${[at, oneLine(feed), titleLine(title), claims, `drafts ${drafts}`].join('  ')}\n`
}

const problemLine = ({ at, feed, title, problem }: Extract<Told, { kind: 'problem' }>): string => {
  const where = [feed ?? '', ...(title === null ? [] : [titleLine(title)])].filter((part) => part !== '')
  return `${[at, ...where.map(oneLine), oneLine(problem)].join('  ')}\n`
}

/** A line an item on standard output, problems on standard error; as JSON all of it on standard output. */
export const tellTo =
  ({ out, err }: World, json: boolean): Tell =>
  (told) => {
    if (json) out.write(`${JSON.stringify(told)}\n`)
    else if (told.kind === 'item') out.write(itemLine(told))
    else err.write(problemLine(told))
  }
