import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, isoDate } from '../../src/calendar/day.ts'
import type { Deadline } from '../../src/deadline/deadline.ts'
import type { Entry } from '../../src/entry/entry.ts'
import { cleared, codes, deadline, deadlines, destroyed, extension, party } from './support.ts'

const START = day('1999-04-01')
const anyDay = fc.integer({ min: 0, max: 12_000 }).map((days) => isoDate(addDays(START, days)))

interface Step {
  readonly decided: string
  readonly due: string
  readonly sourced: boolean
}

const steps = fc.array(
  fc.record({ decided: anyDay, due: anyDay, sourced: fc.boolean() }, { noNullPrototype: true }),
  { maxLength: 5 },
)

const rows = (list: readonly Step[]): readonly Entry[] =>
  list.map(({ decided, due, sourced }, i) =>
    extension('AAA', `M${i}`, decided, due, sourced ? {} : { source: null }),
  )

/** Steps that show a missed deadline; each ends in an entry with its source. */
const EVIDENCE = new Set(['said_not_done', 'said_violation', 'lapse_open', 'met_only_later', 'late'])

const isAccused = ({ stateOfPlay }: Deadline): boolean =>
  stateOfPlay === 'overdue' || stateOfPlay === 'met_late' || stateOfPlay === 'ended_in_breach'

describe('what always holds', () => {
  it('no deadline falls before entry into force, and none is computed for a state not bound', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (deposited, on) => {
        for (const { originalDue, state } of deadlines(party('AAA', deposited), on)) {
          expect(state).toBe('AAA')
          expect(String(originalDue) > deposited).toBe(true)
        }
      }),
    ))

  it('where nothing is recorded, nobody is late, on no day', () =>
    fc.assert(
      fc.property(anyDay, anyDay, (deposited, on) => {
        expect(deadlines(party('AAA', deposited), on).filter(isAccused)).toEqual([])
      }),
    ))

  it('rows without a source move no deadline and show nobody late', () =>
    fc.assert(
      fc.property(anyDay, steps, anyDay, (deposited, list, on) => {
        const unsourced = rows(list.map((one) => ({ ...one, sourced: false })))
        const bare = party('AAA', deposited)
        const without = deadlines(bare, on)
        const withRows = deadlines([...bare, ...unsourced, cleared('AAA', on, null, { source: null })], on)
        expect(withRows.map(({ due, stateOfPlay }) => [due, stateOfPlay])).toEqual(
          without.map(({ due, stateOfPlay }) => [due, stateOfPlay]),
        )
      }),
    ))

  it('a state is late only with a step that shows it', () =>
    fc.assert(
      fc.property(anyDay, steps, anyDay, anyDay, (deposited, list, done, on) => {
        const entries = [
          ...party('AAA', deposited),
          ...rows(list),
          cleared('AAA', done, null),
          destroyed('AAA', 'completed', done),
        ]
        for (const found of deadlines(entries, on).filter(isAccused))
          expect(codes(found).some((code) => EVIDENCE.has(code))).toBe(true)
      }),
    ))

  it('the deadline is the original one or one that a sourced decision set by that day', () =>
    fc.assert(
      fc.property(steps, anyDay, (list, on) => {
        const bare = party('AAA', '1999-04-01')
        if (deadlines(bare, on).length === 0) return
        const found = deadline([...bare, ...rows(list)], on, 'clear')
        const set = list.filter(({ sourced, decided }) => sourced && decided <= on).map(({ due }) => due)
        expect([found.originalDue, ...set]).toContain(found.due)
        expect(found.extensions.length).toBe(set.length)
      }),
    ))

  it('a later decision never moves the deadline back unless the meeting did', () =>
    fc.assert(
      fc.property(steps, anyDay, anyDay, (list, one, other) => {
        const dues = list.map(({ due }) => due).sort()
        const decisions = list.map(({ decided }) => decided).sort()
        const rising = list.map((step, i) => ({ ...step, decided: decisions[i] ?? '', due: dues[i] ?? '' }))
        const entries = [
          ...party('AAA', '1999-04-01'),
          ...rows(rising.filter(({ due }) => due > '2009-11-01')),
        ]
        const [early, late] = [one, other].sort()
        if (early === undefined || late === undefined || early < '1999-11-01') return
        const before = deadline(entries, early, 'clear').due
        const after = deadline(entries, late, 'clear').due
        expect(String(after) >= String(before)).toBe(true)
      }),
    ))

  it('a name belongs to one duty, and the duty keeps it from day to day', () =>
    fc.assert(
      fc.property(steps, anyDay, anyDay, (list, one, other) => {
        const entries = [...party('AAA', '1999-04-01'), ...rows(list)]
        const ids = [...deadlines(entries, one), ...deadlines(entries, other)]
        const seen = new Map(ids.map((found) => [found.id, found]))
        for (const { id, obligation, originalDue } of ids) {
          expect(seen.get(id)?.obligation).toBe(obligation)
          expect(seen.get(id)?.originalDue).toEqual(originalDue)
        }
        const today = deadlines(entries, one).map(({ id }) => id)
        expect(new Set(today).size).toBe(today.length)
      }),
    ))
})
