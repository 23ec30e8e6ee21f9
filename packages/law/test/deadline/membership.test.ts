import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/entry/entry.ts'
import { entry } from '../support/entries.ts'
import { codes, deadline, deadlines, destroyed, party } from './support.ts'

const notice = (code: string, received: string, effectiveOn?: string): Entry =>
  entry('withdrawal', code, received, {
    instrument: 'apmbc',
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    payload: { receivedOn: received },
  })

const plays = (entries: readonly Entry[], on: string) =>
  deadlines(entries, on).map(({ obligation, originalDue, stateOfPlay }) => [
    obligation,
    originalDue,
    stateOfPlay,
  ])

describe('a withdrawal whose effect nobody can say', () => {
  // Art. 20(3): no effect published, and whether the state was then in an armed conflict is not assessed.
  const open = [
    ...party('AAA', '2020-01-10'),
    destroyed('AAA', 'completed', '2022-01-01'),
    notice('AAA', '2025-01-15'),
  ]
  it('leaves the clocks that ran and what was met; of the rest nothing can be said', () =>
    expect(plays(open, '2025-08-01')).toEqual([
      ['initial_report', '2020-12-28', 'unknown'],
      ['destroy_stockpile', '2024-07-01', 'met'],
      ['annual_report', '2025-04-30', 'unknown'],
      ['annual_report', '2026-04-30', 'unknown'],
      ['clear', '2030-07-01', 'unknown'],
    ]))
  it('says what is missing', () =>
    expect(codes(deadline(open, '2025-08-01', 'clear'))).toContain('membership_unknown'))

  it('in a recorded armed conflict the state stays bound, and its duties run on', () => {
    const barred = [...open, entry('conflict_start', 'AAA', '2024-01-01')]
    expect(deadline(barred, '2025-08-01', 'clear').stateOfPlay).toBe('pending')
  })
})

describe('a state that left and came back', () => {
  const back = [
    ...party('AAA', '2000-01-10'),
    notice('AAA', '2015-01-15', '2015-07-15'),
    entry('accession', 'AAA', '2018-01-10', { instrument: 'apmbc' }),
  ]
  it('keeps its ended duties until it is bound again', () =>
    expect(plays(back, '2018-02-01')).toEqual([
      ['initial_report', '2000-12-28', 'ended'],
      ['destroy_stockpile', '2004-07-01', 'ended'],
      ['clear', '2010-07-01', 'ended'],
      ['annual_report', '2015-04-30', 'ended'],
    ]))
  it('then has new duties, under names of their own', () => {
    const found = deadline(back, '2019-01-01', 'clear')
    expect([found.id, found.originalDue, found.stateOfPlay]).toEqual([
      'apmbc-aaa-clear-membership-2',
      '2028-07-01',
      'pending',
    ])
  })
})

describe('before a state is bound', () => {
  it.each(['1999-12-31', '2000-01-10', '2000-06-30'])('it has no deadline: %s', (on) =>
    expect(deadlines(party('AAA', '2000-01-10'), on)).toEqual([]),
  )
  it('from its first day it has all of them', () =>
    expect(deadlines(party('AAA', '2000-01-10'), '2000-07-01').map(({ obligation }) => obligation)).toEqual([
      'initial_report',
      'annual_report',
      'destroy_stockpile',
      'clear',
    ]))
})
