import type { CountsBody } from '@pacta/queries/counts'
import type { PartiesBody } from '@pacta/queries/parties'
import { COMMON_PARAMETERS, type Envelope } from '@pacta/queries/question'
import type { StatusBody } from '@pacta/queries/status'
import type { TimelineBody } from '@pacta/queries/timeline'
import type { Context, Hono } from 'hono'
import type { MembersBody } from '../ask/members.ts'
import type { PanelBody } from '../ask/panel.ts'
import type { QuestionName } from '../ask/questions.ts'
import { csv, type Table } from '../form/csv.ts'
import { stateMarkdown, treatyMarkdown } from '../form/markdown.ts'
import { dataPackage } from '../form/package.ts'
import { countsTable, membersTable, panelTable, timelineTable } from '../form/tables.ts'
import { Unanswerable } from '../http/problem.ts'
import { queryOf, shortened } from '../http/query.ts'
import { type Document, sendDocument } from '../http/send.ts'
import { linksOf, type StemKind } from '../http/stem-links.ts'
import type { ServerContext } from '../server-context.ts'
import { ATOM, CALENDAR, changesFeed, datesCalendar } from './feeds.ts'
import { fixedFor } from './questions.ts'

type Words = Readonly<Record<string, string>>

/** A stem as it was asked for: whose it is, and the words of its query. */
interface Stem {
  readonly context: ServerContext
  readonly id: string
  readonly words: Words
}

const asked = async <T>({ context, words }: Stem, name: QuestionName, more: Words): Promise<T & Envelope> =>
  JSON.parse(await context.asker.ask(name, { ...words, ...more })) as T & Envelope

/** The words every question takes: what names a stem, where its form takes more. */
const named = (stem: Stem): Stem => ({
  ...stem,
  words: Object.fromEntries(
    Object.entries(stem.words).filter(([name]) => Object.hasOwn(COMMON_PARAMETERS, name)),
  ),
})

type Form = (stem: Stem) => Promise<Pick<Document, 'type' | 'body' | 'headers'>>

const csvDocument = (table: Table, id: string) => ({
  type: 'text/csv; charset=utf-8; header=present',
  body: csv(table),
  headers: {
    'x-row-count': String(table.rows.length),
    'content-disposition': `attachment; filename="${id}-${table.name}.csv"`,
  },
})

const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) })
const markdown = (body: string) => ({ type: 'text/markdown; charset=utf-8', body })

const STATE_FORMS: Readonly<Record<string, Form>> = {
  json: async (stem) => {
    const status = await asked<StatusBody>(stem, 'status', { state: stem.id })
    const timeline = await asked<TimelineBody>(stem, 'timeline', { state: stem.id })
    return json({ ...status, timelines: timeline.instruments })
  },
  csv: async (stem) => {
    const answer = await asked<TimelineBody>(stem, 'timeline', { state: stem.id })
    return csvDocument(timelineTable(answer), answer.state)
  },
  md: async (stem) => markdown(stateMarkdown(await asked<StatusBody>(stem, 'status', { state: stem.id }))),
  ics: async (stem) => {
    const { state, name } = await asked<StatusBody>(stem, 'status', { state: stem.id })
    return {
      type: CALENDAR,
      body: await datesCalendar(stem.context, { ...stem.words, state }, `Pacta: ${name}`),
    }
  },
  atom: async (stem) => {
    const { state, name } = await asked<StatusBody>(named(stem), 'status', { state: stem.id })
    const at = {
      path: `/states/${state}.atom`,
      query: stem.words,
      page: `/states/${state}`,
      title: `Pacta: ${name}`,
    }
    return { type: ATOM, body: await changesFeed(stem.context, { ...stem.words, state }, at) }
  },
}

const TABLES = ['states', 'panel', 'counts'] as const

const tableOf = async (stem: Stem, name: (typeof TABLES)[number]): Promise<Table> => {
  const treaty = { treaty: stem.id }
  if (name === 'panel') return panelTable(await asked<PanelBody>(stem, 'panel', treaty))
  if (name === 'counts') return countsTable(await asked<CountsBody>(stem, 'counts', treaty))
  return membersTable(await asked<MembersBody>(stem, 'members', treaty))
}

const treatyCsv: Form = async (stem) => {
  const { table = 'states', ...words } = stem.words
  const name = TABLES.find((one) => one === table)
  if (name === undefined)
    throw new Unanswerable({
      code: 'bad_call',
      detail: `table: "${shortened(table)}" is not known; accepted are ${TABLES.join(', ')}`,
    })
  return csvDocument(await tableOf({ ...stem, words }, name), stem.id)
}

const nameOf = ({ context }: Stem, instrument: string): string =>
  context.shared.current().view({}).names().instruments.get(instrument)?.payload.title ?? instrument

const TREATY_FORMS: Readonly<Record<string, Form>> = {
  json: async (stem) => {
    const parties = await asked<PartiesBody>(stem, 'parties', { treaty: stem.id })
    const counts = await asked<CountsBody>(stem, 'counts', { treaty: stem.id })
    return json({ ...parties, series: counts.series })
  },
  csv: treatyCsv,
  md: async (stem) => {
    const answer = await asked<PartiesBody>(stem, 'parties', { treaty: stem.id })
    return markdown(treatyMarkdown(answer, nameOf(stem, answer.instrument)))
  },
  zip: async (stem) => {
    const tables = await Promise.all(TABLES.map((name) => tableOf(stem, name)))
    const parties = await asked<PartiesBody>(stem, 'parties', { treaty: stem.id })
    const id = parties.instrument
    const head = {
      id: `pacta-${id}`,
      title: nameOf(stem, id),
      base: stem.context.baseUrl(),
      address: `/treaties/${id}.zip`,
    }
    return {
      type: 'application/zip',
      body: dataPackage(tables, head, parties),
      headers: { 'content-disposition': `attachment; filename="pacta-${id}.zip"` },
    }
  },
  ics: async (stem) => {
    const { instrument } = await asked<PartiesBody>(named(stem), 'parties', { treaty: stem.id })
    const name = `Pacta: ${nameOf(stem, instrument)}`
    return {
      type: CALENDAR,
      body: await datesCalendar(stem.context, { ...stem.words, treaty: instrument }, name),
    }
  },
  atom: async (stem) => {
    const { instrument } = await asked<PartiesBody>(named(stem), 'parties', { treaty: stem.id })
    const title = `Pacta: ${nameOf(stem, instrument)}`
    const page = `/treaties/${instrument}`
    const at = { path: `${page}.atom`, query: stem.words, page, title }
    return { type: ATOM, body: await changesFeed(stem.context, { ...stem.words, treaty: instrument }, at) }
  },
}

const split = (name: string): { readonly id: string; readonly form: string } => {
  const dot = name.lastIndexOf('.')
  return { id: name.slice(0, dot), form: name.slice(dot + 1) }
}

/** What the stem names already. */
const refuseTwice = (words: Words, name: string): void => {
  if (words[name] !== undefined)
    throw new Unanswerable({
      code: 'bad_call',
      detail: `"${name}" stands in the path; do not give it in the query`,
    })
}

const answerStem =
  (kind: StemKind, forms: Readonly<Record<string, Form>>, context: ServerContext) =>
  async (c: Context): Promise<Response> => {
    const { id, form } = split(c.req.param('stem') ?? '')
    const make = Object.hasOwn(forms, form) ? forms[form] : undefined
    if (make === undefined)
      throw new Unanswerable({
        code: 'not_found',
        detail: `there is no form "${shortened(form)}"; there are ${Object.keys(forms).join(', ')}`,
      })
    const words = Object.fromEntries(queryOf(context.incoming(c).url ?? ''))
    refuseTwice(words, kind === 'states' ? 'state' : 'treaty')
    const document = await make({ context, id, words })
    const headers = { ...document.headers, link: linksOf(kind, encodeURIComponent(id)) }
    return sendDocument(c, context, { ...document, headers, ...fixedFor(words, context.now()) })
  }

/** One stem, many forms: a state or an instrument as data, table, page of text, calendar, feed, package. */
export const stemRoutes = (app: Hono, context: ServerContext): void => {
  app.get('/states/:stem{.*\\.[a-z]+}', answerStem('states', STATE_FORMS, context))
  app.get('/treaties/:stem{.*\\.[a-z]+}', answerStem('treaties', TREATY_FORMS, context))
}
