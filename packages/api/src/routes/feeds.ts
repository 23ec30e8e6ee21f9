import type { Envelope } from '@pacta/queries/question'
import type { Hono } from 'hono'
import type { ChangesBody } from '../ask/changes.ts'
import type { DatesBody } from '../ask/dates.ts'
import { atomFeed } from '../form/atom.ts'
import { calendar } from '../form/calendar.ts'
import { queryOf } from '../http/query.ts'
import { sendDocument } from '../http/send.ts'
import type { ServerContext } from '../server-context.ts'
import { fixedFor } from './questions.ts'

export const ATOM = 'application/atom+xml; charset=utf-8'
export const CALENDAR = 'text/calendar; charset=utf-8'

type Words = Readonly<Record<string, string>>

/** A feed of legal changes as its words ask for. `path` is the feed's own, `page` the one for people. */
export const changesFeed = async (
  context: ServerContext,
  words: Words,
  at: { readonly path: string; readonly query: Words; readonly page: string; readonly title: string },
): Promise<string> => {
  const answer = JSON.parse(await context.asker.ask('changes', words)) as ChangesBody & Envelope
  const search = (query: Words): string => {
    const text = new URLSearchParams(query).toString()
    return text === '' ? at.path : `${at.path}?${text}`
  }
  return atomFeed(answer, {
    title: at.title,
    base: context.baseUrl(),
    self: search(at.query),
    next: answer.next === null ? null : search({ ...at.query, cursor: answer.next }),
    page: at.page,
  })
}

/** A calendar of dates as its words ask for. */
export const datesCalendar = async (context: ServerContext, words: Words, name: string): Promise<string> => {
  const answer = JSON.parse(await context.asker.ask('dates', words)) as DatesBody & Envelope
  const { lastRecordedAt } = context.shared.current().snapshot.meta
  return calendar(answer, { name, base: context.baseUrl(), lastRecordedAt: lastRecordedAt ?? '' })
}

/** The two feeds over everything; those of one state or instrument stand on its stem. */
export const feedRoutes = (app: Hono, context: ServerContext): void => {
  const wordsAt = (url: string | undefined): Words => Object.fromEntries(queryOf(url ?? ''))
  app.get('/feeds/changes.atom', async (c) => {
    const words = wordsAt(context.incoming(c).url)
    const body = await changesFeed(context, words, {
      ...{ path: '/feeds/changes.atom', query: words, page: '/', title: 'Pacta: legal changes' },
    })
    return sendDocument(c, context, { type: ATOM, body, ...fixedFor(words, context.now()) })
  })
  app.get('/feeds/deadlines.ics', async (c) => {
    const words = wordsAt(context.incoming(c).url)
    const body = await datesCalendar(context, words, 'Pacta: dates')
    return sendDocument(c, context, { type: CALENDAR, body, ...fixedFor(words, context.now()) })
  })
}
