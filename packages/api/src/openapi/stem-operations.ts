import { z } from 'zod'
import { QUESTIONS, type QuestionName } from '../ask/questions.ts'
import { STEM_FORMS, type StemKind } from '../http/stem-links.ts'
import { countsAnswer } from '../schema/counts.ts'
import { partiesAnswer } from '../schema/parties.ts'
import { statusAnswer } from '../schema/status.ts'
import { timelineAnswer } from '../schema/timeline.ts'
import type { Operation, Taken } from './operation.ts'
import { takenByAddress } from './taken.ts'

/** The question whose parameters a form takes. */
const QUESTION_OF: Readonly<Record<StemKind, Readonly<Record<string, QuestionName>>>> = {
  states: { json: 'status', csv: 'timeline', ics: 'dates', atom: 'changes', md: 'status' },
  treaties: {
    ...{ json: 'parties', csv: 'members', ics: 'dates', atom: 'changes', md: 'parties', zip: 'parties' },
  },
}

const SHAPES: Readonly<Record<StemKind, z.ZodType>> = {
  states: statusAnswer
    .extend({ timelines: timelineAnswer.shape.instruments })
    .meta({ id: 'StateStem', description: 'A state’s status, and its timelines.' }),
  treaties: partiesAnswer
    .extend({ series: countsAnswer.shape.series })
    .meta({ id: 'TreatyStem', description: 'Parties to an instrument, and their number over time.' }),
}

const ABOUT: Readonly<Record<StemKind, Readonly<Record<string, string>>>> = {
  states: {
    json: 'A state’s status and timelines.',
    csv: 'A state’s timelines as a table. Each row says which of how many it is.',
    ics: 'Dates that concern a state, as a calendar.',
    atom: 'Legal changes that concern a state, as a feed.',
    md: 'A state’s status with its reasons, as text.',
  },
  treaties: {
    json: 'Parties to an instrument, and their number over time.',
    csv: 'Every state under an instrument as a table; or, with `table`, the country-year panel or the counts.',
    ics: 'Dates under an instrument, as a calendar.',
    atom: 'Legal changes under an instrument, as a feed.',
    md: 'Parties to an instrument, as text.',
    zip: 'States, country-year panel and counts as CSV, with their description (Frictionless Data Package) and a README.',
  },
}

const TABLE: Taken = {
  name: 'table',
  in: 'query',
  about: 'which table: states (one row each), panel (a row a state and year), counts',
  required: false,
  schema: z.enum(['states', 'panel', 'counts']),
  example: 'panel',
}

const PROBLEMS = ['bad_call', 'not_found', 'no_such_size', 'before_ledger'] as const

const stemOperation = (kind: StemKind, form: string, type: string): Operation => {
  const [name, word] = kind === 'states' ? (['state', 'state'] as const) : (['instrument', 'treaty'] as const)
  const question = QUESTIONS[QUESTION_OF[kind][form] ?? 'status']
  return {
    id: `get${kind === 'states' ? 'State' : 'Treaty'}${form.charAt(0).toUpperCase()}${form.slice(1)}`,
    method: 'get',
    path: `/${kind}/{${name}}.${form}`,
    tag: form === 'atom' || form === 'ics' ? 'Feeds' : 'Downloads',
    summary: ABOUT[kind][form] ?? '',
    takes: [
      ...takenByAddress(question.parameters, { [name]: word }),
      ...(kind === 'treaties' && form === 'csv' ? [TABLE] : []),
    ],
    answers: { [type]: form === 'json' ? SHAPES[kind] : z.string() },
    tagged: true,
    problems: PROBLEMS,
  }
}

const feed = (
  id: string,
  path: string,
  question: QuestionName,
  type: string,
  summary: string,
): Operation => ({
  ...{ id, method: 'get', path, tag: 'Feeds', summary },
  takes: takenByAddress(QUESTIONS[question].parameters, {}),
  answers: { [type]: z.string() },
  tagged: true,
  problems: PROBLEMS,
})

/** States and instruments in all their forms, and the feeds over everything. */
export const stemOperations: readonly Operation[] = [
  feed(
    'getChanges',
    '/feeds/changes.atom',
    'changes',
    'application/atom+xml',
    'Legal changes, the newest first: acts deposited, effects, findings of meetings, deadlines passed.',
  ),
  feed(
    'getDates',
    '/feeds/deadlines.ics',
    'dates',
    'text/calendar',
    'Days to come and of the last year: effects, deadlines, meetings. Events keep their UID when they move.',
  ),
  ...(['states', 'treaties'] as const).flatMap((kind) =>
    Object.entries(STEM_FORMS[kind]).map(([form, type]) => stemOperation(kind, form, type)),
  ),
]
