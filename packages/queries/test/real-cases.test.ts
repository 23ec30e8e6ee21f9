import { countsOf } from '@pacta/law/answers/counts'
import { partiesOn } from '@pacta/law/answers/parties'
import { statusOn } from '@pacta/law/answers/status'
import { whatIf } from '@pacta/law/answers/what-if'
import { type Day, day, isoDate } from '@pacta/law/calendar/day'
import { computedForce } from '@pacta/law/register/entry-into-force'
import { timelineOf } from '@pacta/law/register/register'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { readExpectations } from '@pacta/ledger/record/expectation'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RECORD, realEntries, realRegister } from './support/record.ts'

const register = realRegister()
const bound = (id: string, on: string): number => partiesOn(register, id, day(on))?.states.length ?? -1
const status = (state: string, id: string, on: string) => statusOn(register, id, state, day(on))

describe('the real record compiles', () => {
  it('without a problem', () => expect(register.problems).toEqual([]))

  it('and keeps every party count the record expects of itself', () => {
    for (const { instrument, on, min, max, because } of readExpectations(RECORD).parties) {
      const count = bound(instrument, on)
      expect(count, `${instrument} on ${on}: ${because}`).toBeGreaterThanOrEqual(min)
      expect(count, `${instrument} on ${on}: ${because}`).toBeLessThanOrEqual(max)
    }
  })
})

describe('parties, on days a source counts them', () => {
  it.each<[string, string, number]>([
    ['apmbc', '1999-02-28', 0],
    ['apmbc', '1999-03-01', 45],
    ['apmbc', '2014-09-23', 161],
    ['apmbc', '2024-11-01', 164],
    ['apmbc', '2025-12-01', 166],
    ['apmbc', '2025-12-26', 166],
    ['apmbc', '2025-12-27', 163],
    ['apmbc', '2026-01-09', 163],
    ['apmbc', '2026-01-10', 162],
    ['apmbc', '2026-02-19', 162],
    ['apmbc', '2026-02-20', 161],
    ['ccm', '2010-07-31', 0],
    ['ccm', '2025-03-05', 112],
    ['ccm', '2025-03-06', 111],
    ['ccm', '2026-02-28', 111],
    ['ccm', '2026-03-01', 112],
    ['att', '2026-02-03', 117],
    ['ccw', '2026-02-03', 128],
    ['ccw-p2', '2026-02-03', 96],
    ['ccw-p2a', '2026-02-03', 107],
    ['ccw-p5', '2026-02-03', 99],
  ])('%s on %s: %i', (id, on, count) => expect(bound(id, on)).toBe(count))
})

describe('entry into force as such, computed from the deposits', () => {
  it.each<[string, string, string]>([
    ['apmbc', '1998-09-16', '1999-03-01'],
    ['ccm', '2010-02-16', '2010-08-01'],
    ['ccw', '1983-06-02', '1983-12-02'],
    ['ccw-p2', '1983-06-02', '1983-12-02'],
    ['ccw-p5', '2006-05-12', '2006-11-12'],
    ['att', '2014-09-25', '2014-12-24'],
  ])('%s: threshold reached on %s, in force on %s, as published', (id, reached, force) => {
    const clauses = FINAL_CLAUSES.find((one) => one.instrument === id)
    const computed = clauses === undefined ? null : computedForce(register.record, clauses)
    expect(computed === null ? null : [isoDate(computed.reachedOn), isoDate(computed.on)]).toEqual([
      reached,
      force,
    ])
    expect(register.instruments.get(id)?.force?.on).toBe(day(force))
  })

  it('ccw-p2a: the published day governs where the list would give an earlier one', () => {
    expect(register.instruments.get('ccw-p2a')?.force).toMatchObject({
      on: day('1998-12-03'),
      published: true,
    })
  })
})

describe('statuses of states, day by day around the turning points', () => {
  it.each<[string, string, string, string]>([
    ['FIN', 'apmbc', '2025-07-09', 'party'],
    ['FIN', 'apmbc', '2025-07-10', 'withdrawing'],
    ['FIN', 'apmbc', '2026-01-09', 'withdrawing'],
    ['FIN', 'apmbc', '2026-01-10', 'former_party'],
    ['EST', 'apmbc', '2025-12-26', 'withdrawing'],
    ['EST', 'apmbc', '2025-12-27', 'former_party'],
    ['LVA', 'apmbc', '2025-12-26', 'withdrawing'],
    ['LVA', 'apmbc', '2025-12-27', 'former_party'],
    ['LTU', 'apmbc', '2025-12-26', 'withdrawing'],
    ['LTU', 'apmbc', '2025-12-27', 'former_party'],
    ['LTU', 'ccm', '2025-03-05', 'withdrawing'],
    ['LTU', 'ccm', '2025-03-06', 'former_party'],
    ['POL', 'apmbc', '2026-02-19', 'withdrawing'],
    ['POL', 'apmbc', '2026-02-20', 'former_party'],
    ['POL', 'apmbc', '1997-12-04', 'signatory'],
    ['BWA', 'apmbc', '2000-08-31', 'consented'],
    ['BWA', 'apmbc', '2000-09-01', 'party'],
    ['GBR', 'apmbc', '1999-02-28', 'consented'],
    ['GBR', 'apmbc', '1999-03-01', 'party'],
    ['SSD', 'apmbc', '2011-07-08', 'not_a_state_yet'],
    ['SSD', 'apmbc', '2011-07-09', 'party'],
    ['MNE', 'apmbc', '2006-06-02', 'not_a_state_yet'],
    ['MNE', 'apmbc', '2006-12-01', 'unknown'],
    ['MNE', 'apmbc', '2007-04-01', 'party'],
    ['HRV', 'ccw', '1991-10-07', 'not_a_state_yet'],
    ['HRV', 'ccw', '1993-06-01', 'unknown'],
    ['HRV', 'ccw', '1994-06-02', 'party'],
    ['CSHH', 'ccw', '1992-12-31', 'party'],
    ['CSHH', 'ccw', '1993-01-01', 'not_party'],
    ['RUS', 'ccw', '1990-01-01', 'party'],
    ['USA', 'apmbc', '2026-01-01', 'not_party'],
    ['USA', 'att', '2026-01-01', 'signatory'],
    ['MHL', 'apmbc', '2025-08-31', 'consented'],
    ['MHL', 'apmbc', '2025-09-01', 'party'],
    ['PRT', 'ccw-p2a', '1999-09-29', 'consented'],
    ['PRT', 'ccw-p2a', '1999-09-30', 'party'],
    ['MKD', 'ccw-p2a', '2005-11-29', 'consented'],
    ['MKD', 'ccw-p2a', '2005-11-30', 'party'],
    ['FRA', 'ccw-p5', '2007-04-29', 'consented'],
    ['FRA', 'ccw-p5', '2007-04-30', 'party'],
    ['GIN', 'att', '2014-12-23', 'consented'],
    ['GIN', 'att', '2014-12-24', 'party'],
    ['LBN', 'apmbc', '2026-06-30', 'not_party'],
    ['LBN', 'apmbc', '2026-07-01', 'unknown'],
    ['UKR', 'apmbc', '2025-08-01', 'party'],
  ])('%s under %s on %s: %s', (state, id, on, expected) =>
    expect(status(state, id, on)?.status).toBe(expected),
  )

  it('Lebanon is not bound before 1 July 2026 on any reading, and the answer says what it rests on', () => {
    expect(status('LBN', 'apmbc', '2026-06-30')).toMatchObject({ bound: false })
    expect(
      status('LBN', 'apmbc', '2026-06-30')?.uncertain.map(({ kind, earliest }) => [
        kind,
        earliest === null ? null : isoDate(earliest),
      ]),
    ).toEqual([
      ['accession', '2026-01-12'],
      ['entry_into_force', '2026-07-01'],
    ])
    expect(status('LBN', 'apmbc', '2026-07-01')?.bound).toBeNull()
    expect(status('LBN', 'apmbc', '2025-12-31')?.uncertain).toEqual([])
  })

  it('Ukraine’s communication of 2025 changes no status and stands contested, with every position taken by then', () => {
    expect(status('UKR', 'apmbc', '2025-07-17')?.contested).toBe(false)
    const holders = (on: string) =>
      [...new Set(status('UKR', 'apmbc', on)?.positions.flatMap((position) => position.by))].sort()
    expect(status('UKR', 'apmbc', '2025-07-18')).toMatchObject({
      status: 'party',
      bound: true,
      contested: true,
    })
    expect(holders('2025-07-18')).toEqual(['UKR'])
    expect(holders('2025-10-20')).toEqual(['CHE', 'UKR'])
    expect(holders('2025-12-05')).toEqual([
      'AUT',
      'BEL',
      'CHE',
      'COL',
      'NOR',
      'NZL',
      'UKR',
      'meeting-apmbc-22msp',
    ])
  })

  it('a rival date never decides and marks the days on which it would differ', () => {
    expect(status('LTU', 'apmbc', '2025-06-27')).toMatchObject({ status: 'withdrawing', contested: true })
    expect(status('LTU', 'apmbc', '2025-06-29')).toMatchObject({ contested: false })
    expect(status('LTU', 'apmbc', '2026-03-01')).toMatchObject({ status: 'former_party', contested: false })
  })

  it('provisional and interim duties run before a state is bound', () => {
    expect(status('CHE', 'apmbc', '1998-06-01')?.duties.map((duty) => [duty.kind, duty.provisions])).toEqual([
      ['provisional', ['apmbc/art_1__para_1']],
      ['interim', ['vclt/art_18__point_b']],
    ])
    expect(status('CHE', 'apmbc', '1998-01-01')?.duties.map((duty) => duty.provisions)).toEqual([
      ['vclt/art_18__point_a'],
    ])
    expect(status('CHE', 'apmbc', '1999-03-01')?.duties).toEqual([])
    expect(status('USA', 'att', '2019-07-17')?.duties.map((duty) => duty.kind)).toEqual(['interim'])
    expect(status('USA', 'att', '2019-07-18')?.duties).toEqual([])
  })
})

describe('what would follow if', () => {
  const notice = (state: string, on: string) =>
    ({
      ...realEntries().find((entry) => entry.id === 'apmbc-fin-withdrawal-2025-07-10'),
      id: 'assumed-1',
      states: [state],
      on,
      effectiveOn: null,
      sources: [],
      confidence: 'assumed',
      supersedes: null,
    }) as never
  const supposing = (state: string, on: string) => {
    const outcome = whatIf(
      realEntries(),
      [
        {
          ...(notice(state, on) as object),
          payload: {
            standing: 'accepted',
            actedAs: null,
            note: null,
            receivedOn: null,
            circulatedOn: null,
            noticeTo: [],
            reasonsGiven: null,
            reasonsSource: null,
          },
        } as never,
      ],
      FINAL_CLAUSES,
    )
    if (!outcome.possible) throw new Error(outcome.problems.map((problem) => problem.sentence).join())
    return outcome.register
  }

  it('a Ukrainian withdrawal received on 1 March 2026 waits for the end of the armed conflict, on a named finding', () => {
    const answer = statusOn(supposing('UKR', '2026-03-01'), 'apmbc', 'UKR', day('2026-11-21'))
    expect(answer).toMatchObject({
      status: 'withdrawing',
      bound: true,
      pending: {
        kind: 'withdrawal',
        notBefore: day('2026-09-01'),
        on: null,
        condition: 'end_of_conflict',
        conflictTest: { finding: 'engaged', source: 'rulac-ukr' },
      },
    })
  })

  it('for Sudan nobody has assessed it: not before 1 September 2026, later if then engaged', () => {
    const answer = statusOn(supposing('SDN', '2026-03-01'), 'apmbc', 'SDN', day('2026-09-01'))
    expect(answer).toMatchObject({
      status: 'unknown',
      bound: null,
      pending: {
        notBefore: day('2026-09-01'),
        on: null,
        condition: 'engaged_in_conflict',
        conflictTest: { finding: 'not_assessed' },
      },
    })
  })

  it('with nothing assumed it is the register itself', () => {
    const outcome = whatIf(realEntries(), [], FINAL_CLAUSES)
    expect(outcome.possible && JSON.stringify([...outcome.register.instruments])).toBe(
      JSON.stringify([...register.instruments]),
    )
  })
})

describe('what always holds', () => {
  const ids = FINAL_CLAUSES.map((clauses) => clauses.instrument)
  const someDay = fc.integer({ min: day('1980-01-01'), max: day('2030-12-31') }).map((n) => n as Day)

  it('segments partition the axis', () => {
    for (const id of ids) {
      for (const state of register.states) {
        const segments = timelineOf(register, id, state)?.segments ?? []
        expect(segments[0]?.from).toBeNull()
        expect(segments.at(-1)?.to).toBeNull()
        segments.forEach((segment, i) => {
          const next = segments[i + 1]
          if (next === undefined) return
          expect(segment.to).toBe(next.from)
          expect((segment.from ?? -Infinity) < (next.from ?? -Infinity)).toBe(true)
        })
      }
    }
  })

  it('counts equal the sum of changes and the number of states listed on every day of change', () => {
    for (const id of ids) {
      for (const row of countsOf(register, id))
        expect(row.inForce).toBe(partiesOn(register, id, row.on)?.states.length)
    }
  })

  it('the lists partition the states that exist on a day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), someDay, (id, on) => {
        const parties = partiesOn(register, id, on)
        if (parties === null) return false
        const all = [...parties.states, ...parties.consented, ...parties.notParties, ...parties.unknown]
        const inside = (part: readonly string[], whole: readonly string[]) =>
          part.every((one) => whole.includes(one))
        return (
          new Set(all).size === all.length &&
          inside(parties.withdrawing, parties.states) &&
          inside(parties.signatoriesOnly, parties.notParties) &&
          inside(parties.formerParties, parties.notParties) &&
          !all.includes('SUHH') &&
          !all.includes('XKX')
        )
      }),
    )
  })

  it('every reason ends in a provision, an entry or a source, and entries and sources exist', () => {
    const known = new Set(realEntries().map((entry) => entry.id))
    for (const id of ids) {
      for (const state of register.states) {
        for (const segment of timelineOf(register, id, state)?.segments ?? []) {
          expect(segment.because.length).toBeGreaterThan(0)
          for (const reason of segment.because) {
            expect(
              reason.provision ?? reason.entry ?? reason.source,
              `${state} ${id} ${reason.code}`,
            ).not.toBeNull()
            if (reason.entry !== null) expect(known.has(reason.entry), reason.entry).toBe(true)
            if (reason.source !== null) expect(known.has(reason.source), reason.source).toBe(true)
          }
        }
      }
    }
  })
})
