import { describe, expect, it } from 'vitest'
import { isoDate } from '../src/calendar/day.ts'
import type { Entry } from '../src/entry/entry.ts'
import { compile } from '../src/register/compile.ts'
import { timelineOf } from '../src/register/register.ts'
import { FINAL_CLAUSES } from '../src/rulebooks/final-clauses.ts'
import { entry } from './support/entries.ts'

const act = (instrument: string, kind: Entry['kind'], on: string, rest: object = {}) =>
  entry(kind, 'AAA', on, { instrument, ...rest })
const inForce = (id: string, on: string) =>
  entry('instrument', '', null, { instrument: id, payload: { enteredIntoForceOn: on } })
const base = [
  entry('state', 'AAA', null),
  inForce('ccw', '1983-12-02'),
  inForce('ccw-p2a', '1998-12-03'),
  inForce('ccw-p5', '2006-11-12'),
]
const joined = [
  act('ccw', 'accession', '2000-01-10'),
  act('ccw-p2a', 'consent_to_be_bound', '2000-01-10'),
  act('ccw-p5', 'consent_to_be_bound', '2007-03-31'),
]
const statuses = (entries: readonly Entry[], id: string) =>
  timelineOf(compile([...base, ...entries], FINAL_CLAUSES), id, 'AAA')?.segments.map(({ from, status }) => [
    from === null ? null : isoDate(from),
    status,
  ])

describe('protocols of the CCW hang on the Convention', () => {
  it('six months after the notice of consent, on the same day of the month or the last one', () => {
    expect(statuses(joined, 'ccw-p5')?.at(-1)).toEqual(['2007-09-30', 'party'])
  })

  it('denouncing the Convention covers every protocol accepted, after a year (art. 9(2)-(3))', () => {
    const notice = act('ccw', 'withdrawal', '2010-05-05', { effectiveOn: '2011-05-05' })
    expect(statuses([...joined, notice], 'ccw-p2a')?.slice(-2)).toEqual([
      ['2010-05-05', 'withdrawing'],
      ['2011-05-05', 'former_party'],
    ])
    expect(statuses([...joined, notice], 'ccw-p5')?.at(-1)).toEqual(['2011-05-05', 'former_party'])
  })

  it('a protocol can be denounced alone, and the Convention afterwards', () => {
    const alone = act('ccw-p5', 'withdrawal', '2009-01-01', { effectiveOn: '2010-01-01' })
    const later = act('ccw', 'withdrawal', '2012-01-01', { effectiveOn: '2013-01-01' })
    const register = compile([...base, ...joined, alone, later], FINAL_CLAUSES)
    expect(register.problems).toEqual([])
    expect(statuses([...joined, alone, later], 'ccw-p5')?.at(-1)).toEqual(['2010-01-01', 'former_party'])
    expect(statuses([...joined, alone], 'ccw')?.at(-1)?.[1]).toBe('party')
  })

  it('nobody joins a protocol without the Convention', () => {
    const { problems } = compile(
      [...base, act('ccw-p5', 'consent_to_be_bound', '2008-01-01', { id: 'orphan' })],
      FINAL_CLAUSES,
    )
    expect(problems.map((problem) => problem.sentence)).toEqual([
      'orphan: AAA cannot consent to ccw-p5 without having consented to ccw (ccw/art_4__para_4)',
    ])
  })
})
