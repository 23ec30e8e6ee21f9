import { addDays } from '@pacta/law/calendar/day'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atomFaults, entryIds, entryTitles, nextPage } from './support/atom-rules.ts'
import { RECORD } from './support/record.ts'
import { serveRecord, type TestServer, TODAY } from './support/serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveRecord()
})
afterAll(() => server.stop())

const text = async (path: string, from: TestServer = server): Promise<string> => (await from.get(path)).text()

describe('the feed of changes', () => {
  test.each([
    '/feeds/changes.atom',
    '/feeds/changes.atom?limit=3',
    '/feeds/changes.atom?on=1990-01-01',
    '/feeds/changes.atom?lang=fr',
    '/states/FIN.atom',
    '/states/XKX.atom',
    '/treaties/ccm.atom',
  ])('%s keeps the rules of Atom', async (path) => {
    expect(atomFaults(await text(path))).toEqual([])
  })

  test('tells deposit and effect apart, the newest first', async () => {
    expect(entryTitles(await text('/states/LTU.atom?treaty=ccm'))).toEqual([
      'Lithuania: withdrawal takes effect (CCM)',
      'Lithuania: notice of withdrawal received (CCM)',
      'Lithuania: entry into force (CCM)',
      'Lithuania: ratification deposited (CCM)',
      'Lithuania: signature (CCM)',
    ])
  })

  test('holds nothing that has not happened', async () => {
    const titles = entryTitles(await text('/states/LTU.atom?treaty=ccm&on=2025-03-05'))
    expect(titles[0]).toBe('Lithuania: notice of withdrawal received (CCM)')
    expect(entryTitles(await text('/states/LTU.atom?treaty=ccm&on=2025-03-06'))[0]).toBe(
      'Lithuania: withdrawal takes effect (CCM)',
    )
  })

  test('a communication is a deposit and has no effect', async () => {
    const titles = entryTitles(await text('/states/UKR.atom?treaty=apmbc'))
    expect(titles).toContain('Ukraine: communication to the depositary (APMBC)')
    expect(titles.filter((title) => title.includes('takes effect'))).toEqual([])
  })

  test('a clock that ran out is no news where the record does not show that anything was owed', async () => {
    for (const path of ['/feeds/changes.atom?limit=1000', '/states/AUT.atom', '/treaties/apmbc.atom'])
      expect(entryTitles(await text(path)).filter((title) => title.includes('passed'))).toEqual([])
  })

  test('its pages follow each other and hold everything once', async () => {
    const found: string[] = []
    let path: string | null = '/feeds/changes.atom?limit=4'
    while (path !== null) {
      const page = await text(path)
      found.push(...entryTitles(page))
      path = nextPage(page)
    }
    expect(found).toEqual(entryTitles(await text('/feeds/changes.atom?limit=1000')))
    expect(found.length).toBeGreaterThan(10)
  })

  test('an entry keeps its id in another edition of the ledger, and on another server', async () => {
    const other = await serveRecord(
      {},
      RECORD.filter((seed) => !seed.id.startsWith('apmbc-aut-')),
    )
    try {
      const [here, there] = [
        entryIds(await text('/states/FIN.atom')),
        entryIds(await text('/states/FIN.atom', other)),
      ]
      expect(there.size).toBeGreaterThan(2)
      for (const [title, id] of there) expect(here.get(title)).toBe(id)
    } finally {
      await other.stop()
    }
  })

  test('a name from the record cannot break it', async () => {
    const seeds = RECORD.map((seed) =>
      seed.kind === 'state' && seed.states[0] === 'FIN'
        ? { ...seed, payload: { ...seed.payload, name: '<b>&"Finland"</b>]]>' } }
        : seed,
    )
    const other = await serveRecord({}, seeds)
    try {
      const feed = await text('/states/FIN.atom', other)
      expect(atomFaults(feed)).toEqual([])
      expect(feed).toContain('&lt;b&gt;&amp;&quot;Finland&quot;')
    } finally {
      await other.stop()
    }
  })
})

interface Event {
  readonly uid: string
  readonly summary: string
  readonly start: string
  readonly end: string
  readonly status: string
}

const eventsOf = (calendar: string): readonly Event[] =>
  new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      summary: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      status: String(component.getFirstPropertyValue('status')),
    }
  })

describe('the calendar of dates', () => {
  test.each(['/feeds/deadlines.ics', '/states/FIN.ics', '/treaties/ccm.ics', '/states/XKX.ics'])(
    '%s keeps the rules of iCalendar',
    async (path) => {
      const calendar = await text(path)
      expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
      expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
      for (const line of calendar.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toContain('\n')
      }
      const events = eventsOf(calendar)
      expect(new Set(events.map((event) => event.uid)).size).toBe(events.length)
      for (const { start, end } of events) expect(start < end).toBe(true)
      const stamps = [...calendar.matchAll(/^DTSTAMP:(.*)\r$/gm)].map((match) => match[1])
      for (const stamp of stamps) expect(stamp).toMatch(/^\d{8}T\d{6}Z$/)
    },
  )

  test('a withdrawal that hangs on a condition is tentative', async () => {
    const events = eventsOf(await text('/states/FIN.ics?treaty=apmbc'))
    expect(events).toContainEqual({
      uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      summary: 'Finland: withdrawal, not before this day (APMBC)',
      start: '2026-01-10',
      end: '2026-01-11',
      status: 'TENTATIVE',
    })
  })

  test('a date that was only computed is titled by the clock, not as owed', async () => {
    const calendar = await text('/states/LTU.ics?treaty=ccm&on=2020-01-01')
    expect(eventsOf(calendar).map((event) => event.summary)).toContain(
      'Lithuania: ten-year date by the clock of the CCM, art. 4(1)(a) (clearance)',
    )
    const whole = calendar.replaceAll('\r\n ', '')
    expect(whole).toContain('Whether anything is owed is not recorded.')
    expect(whole).toContain('Whether the report was made is not recorded.')
  })

  test('it keeps its UID when its day is settled', async () => {
    const settled = RECORD.map((seed) =>
      seed.kind === 'withdrawal' && seed.states[0] === 'FIN' ? { ...seed, effectiveOn: '2026-01-12' } : seed,
    )
    const other = await serveRecord({}, settled)
    try {
      const uidOf = (calendar: string, part: string): string | undefined =>
        eventsOf(calendar).find((event) => event.summary.includes(part))?.uid
      const [open, fixed] = [await text('/states/FIN.ics'), await text('/states/FIN.ics', other)]
      expect(uidOf(open, 'not before')).toBe(uidOf(fixed, 'takes effect'))
      expect(eventsOf(fixed)).toContainEqual(
        expect.objectContaining({ start: '2026-01-12', status: 'CONFIRMED' }),
      )
    } finally {
      await other.stop()
    }
  })

  test('equal ledgers give equal calendars, whenever they are asked', async () => {
    const later = await serveRecord({ today: () => addDays(TODAY, 1), publicUrl: 'https://pacta.example' })
    const now = await serveRecord({ publicUrl: 'https://pacta.example' })
    try {
      const path = '/states/UKR.ics?on=2026-02-01'
      expect(await text(path, later)).toBe(await text(path, now))
      expect(await text(path, now)).toContain('URL:https://pacta.example/states/UKR')
    } finally {
      await later.stop()
      await now.stop()
    }
  })
})
