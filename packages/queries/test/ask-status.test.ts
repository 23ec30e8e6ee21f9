import { day } from '@pacta/law/calendar/day'
import type { MunitionClass } from '@pacta/law/conduct/munition'
import { segmentOn, timelineOf } from '@pacta/law/register/register'
import { describe, expect, it } from 'vitest'
import { counselFor } from '../src/counsel.ts'
import { realReading } from './support/reading.ts'

const view = realReading().view({})
const register = view.register()
const counsel = counselFor(view)
const DAYS = [
  '1997-12-03',
  '1998-06-01',
  '1999-02-28',
  '1999-03-01',
  '2006-09-01',
  '2010-08-01',
  '2012-10-01',
  '2020-02-29',
  '2025-12-27',
  '2026-03-01',
  '2026-08-01',
].map(day)

/** What a state's standing under a ban treaty makes of production, which no other instrument rules on. */
const expected = (instrument: string, state: string, on: (typeof DAYS)[number]): string => {
  const status = segmentOn(register, instrument, state, on)?.status
  if (status === 'party' || status === 'withdrawing') return 'prohibited'
  if (status === 'unknown') return 'unknown'
  const duties = (timelineOf(register, instrument, state)?.duties ?? []).filter(
    ({ from, until }) => from <= on && (until === null || on < until),
  )
  const whole = duties.some(
    ({ kind, provisions }) =>
      kind === 'provisional' && provisions.some((one) => /\/art_1(__para_1)?$/.test(one)),
  )
  if (whole) return 'prohibited'
  return duties.some(({ kind }) => kind === 'interim') ? 'conditional' : 'not_regulated'
}

describe('production follows the status of every state, whatever the day', () => {
  it.each<[MunitionClass, string]>([
    ['apm', 'apmbc'],
    ['cluster_munition', 'ccm'],
  ])('%s under %s', (munition, instrument) => {
    const wrong: string[] = []
    const seen = new Set<string>()
    for (const { state } of register.instruments.get(instrument)?.timelines ?? [])
      for (const on of DAYS) {
        const { verdict } = counsel
          .law({
            actor: state,
            conduct: 'produce',
            assisted: null,
            munition: { class: munition, stated: [] },
            place: null,
            counterpart: null,
            purpose: null,
            situation: null,
          })
          .at(on)
        const due = expected(instrument, state, on)
        seen.add(due)
        if (verdict !== due) wrong.push(`${state} on ${on}: ${verdict}, not ${due}`)
      }
    expect(wrong).toEqual([])
    expect(seen).toEqual(
      new Set(['prohibited', 'conditional', 'not_regulated', ...(instrument === 'apmbc' ? ['unknown'] : [])]),
    )
  })
})
