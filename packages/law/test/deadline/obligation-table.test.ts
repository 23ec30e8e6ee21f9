import { describe, expect, it } from 'vitest'
import type { Obligation } from '../../src/deadline/obligation.ts'
import { OBLIGATION_TABLE } from '../../src/deadline/obligations.ts'
import { FINAL_CLAUSES } from '../../src/rulebooks/final-clauses.ts'
import { provisionOf, RULEBOOKS } from '../../src/rulebooks/rulebooks.ts'
import { entry } from '../support/entries.ts'
import { deadlines, party } from './support.ts'

describe('the table of dated duties', () => {
  it('names each duty of an instrument once, with a provision of that instrument', () => {
    const names = OBLIGATION_TABLE.map(({ instrument, obligation }) => `${instrument}/${obligation}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { instrument, provision, extension } of OBLIGATION_TABLE) {
      expect(provision.startsWith(`${instrument}/`)).toBe(true)
      expect(extension === null || extension.startsWith(`${instrument}/`)).toBe(true)
    }
  })

  it('knows what can be extended: clearance, and stocks under the CCM only', () =>
    expect(
      OBLIGATION_TABLE.filter(({ extension }) => extension !== null).map(
        ({ instrument, obligation }) => `${instrument} ${obligation}`,
      ),
    ).toEqual(['apmbc clear', 'ccm destroy_stockpile', 'ccm clear']))
})

describe('the rulebooks', () => {
  const written = new Set(RULEBOOKS.map(({ instrument }) => instrument))
  const rows = OBLIGATION_TABLE.filter(({ instrument }) => written.has(instrument))

  it('hold every provision a duty rests on', () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const { provision, extension } of rows)
      for (const id of [provision, extension]) if (id !== null) expect(provisionOf(id), id).not.toBeNull()
  })

  it('run the same clock where a norm has one', () => {
    const clocks = rows.flatMap(({ provision, due }) => {
      const reach = provisionOf(provision)?.provision.reach
      const norms = reach?.kind === 'norms' ? reach.norms : []
      return norms.flatMap(({ scope }) =>
        scope?.kind === 'within' ? [{ provision, due, clock: scope.clock }] : [],
      )
    })
    expect(clocks.length).toBeGreaterThan(0)
    for (const { provision, due, clock } of clocks) expect(due, provision).toMatchObject({ clock })
  })
})

describe('an invented instrument needs rows, and no code', () => {
  const clauses = FINAL_CLAUSES.find(({ instrument }) => instrument === 'apmbc')
  if (clauses === undefined) throw new Error('no clauses to copy')
  const invented = { ...clauses, instrument: 'kite' }
  const table: readonly Obligation[] = [
    {
      instrument: 'kite',
      provision: 'kite/art_3',
      obligation: 'destroy_stockpile',
      due: { kind: 'once', clock: { kind: 'months_after', months: 6 }, lastDay: 'day_before' },
      extension: null,
      shownBy: 'stock_destruction',
      decision: null,
    },
    {
      instrument: 'kite',
      provision: 'kite/art_4',
      obligation: 'annual_report',
      due: { kind: 'yearly', month: 2, day: 29, first: 'after_entry_into_force' },
      extension: null,
      shownBy: null,
      decision: null,
    },
  ]
  const force = entry('instrument', '', null, {
    instrument: 'kite',
    payload: { enteredIntoForceOn: '2023-08-31' },
  })
  it('six months from 31 August run out at the end of February, less a day; 29 February falls on the 28th', () => {
    const found = deadlines([force, ...party('AAA', '2023-01-01', 'kite')], '2024-02-01', table, [invented])
    expect(found.map(({ id, due }) => [id, due])).toEqual([
      ['kite-aaa-destroy-stockpile', '2024-02-28'],
      ['kite-aaa-annual-report-2024', '2024-02-29'],
    ])
    const later = deadlines([force, ...party('AAA', '2023-01-01', 'kite')], '2024-03-01', table, [invented])
    expect(later.map(({ due }) => due)).toEqual(['2024-02-28', '2024-02-29', '2025-02-28'])
  })
})
