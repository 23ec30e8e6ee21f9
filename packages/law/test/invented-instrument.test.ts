import { describe, expect, it } from 'vitest'
import { partiesOn } from '../src/answers/parties.ts'
import { statusOn } from '../src/answers/status.ts'
import { day, isoDate } from '../src/calendar/day.ts'
import type { Entry } from '../src/entry/entry.ts'
import { compile } from '../src/register/compile.ts'
import type { FinalClauses } from '../src/rulebook/final-clauses.ts'
import { entry } from './support/entries.ts'

/** An instrument of our own: three consents, thirty days, a year to leave. It brings values and no engine code. */
const CLAUSES: FinalClauses = {
  instrument: 'kites',
  signature: { from: day('2001-01-01'), until: day('2002-01-01'), provision: 'kites/art_1' },
  consent: { kinds: ['ratification', 'accession'], provision: 'kites/art_2' },
  entryIntoForce: {
    threshold: 3,
    clock: { kind: 'days_after', days: 30 },
    provision: 'kites/art_3__para_1',
    laterClock: { kind: 'days_after', days: 30 },
    laterProvision: 'kites/art_3__para_2',
    laterMeans: 'after_threshold',
  },
  provisionalApplication: null,
  withdrawal: {
    clock: { kind: 'years_after', years: 1 },
    provision: 'kites/art_4',
    bar: 'end_of_conflict',
    revocationProvision: 'kites/art_5',
  },
  parent: null,
}

const states = ['AAA', 'BBB', 'CCC', 'DDD'].map((code) => entry('state', code, null))
const act = (kind: Entry['kind'], state: string, on: string, rest: object = {}) =>
  entry(kind, state, on, { instrument: 'kites', ...rest })
const joined = [
  act('ratification', 'AAA', '2001-02-01'),
  act('accession', 'BBB', '2001-03-01'),
  act('accession', 'CCC', '2001-04-01'),
]
const registerOf = (...more: readonly Entry[]) => compile([...states, ...joined, ...more], [CLAUSES])
const statuses = (register: ReturnType<typeof registerOf>, state: string) =>
  register.instruments
    .get('kites')
    ?.timelines.find((timeline) => timeline.state === state)
    ?.segments.map(({ from, status, effect }) => [from === null ? null : isoDate(from), status, effect])

describe('a new instrument is new data', () => {
  it('enters into force thirty days after the third consent, later states on their own clock', () => {
    const register = registerOf(act('accession', 'DDD', '2001-06-10'))
    expect(register.problems).toEqual([])
    expect(statuses(register, 'AAA')).toEqual([
      [null, 'not_party', 'confirmed'],
      ['2001-02-01', 'consented', 'confirmed'],
      ['2001-05-01', 'party', 'computed'],
    ])
    expect(statuses(register, 'DDD')?.at(-1)).toEqual(['2001-07-10', 'party', 'computed'])
    expect(partiesOn(register, 'kites', day('2001-05-01'))?.states).toEqual(['AAA', 'BBB', 'CCC'])
  })

  it('a withdrawal waits a year, and for the end of an armed conflict found on that day', () => {
    const notice = act('withdrawal', 'AAA', '2003-03-15')
    const peace = entry('conflict_assessment', 'AAA', '2004-03-15')
    expect(statuses(registerOf(notice, peace), 'AAA')?.at(-1)).toEqual([
      '2004-03-15',
      'former_party',
      'computed',
    ])
    const war = entry('conflict_start', 'AAA', '2004-01-01')
    expect(statuses(registerOf(notice, war), 'AAA')?.at(-1)).toEqual([
      '2003-03-15',
      'withdrawing',
      'confirmed',
    ])
    const end = entry('conflict_end', 'AAA', '2006-05-05')
    expect(statuses(registerOf(notice, war, end), 'AAA')?.at(-1)).toEqual([
      '2006-05-06',
      'former_party',
      'computed',
    ])
    const over = entry('conflict_end', 'AAA', '2004-02-01')
    expect(statuses(registerOf(notice, war, over), 'AAA')?.at(-1)).toEqual([
      '2004-03-15',
      'unknown',
      'conditional',
    ])
    expect(statuses(registerOf(notice), 'AAA')?.at(-1)).toEqual(['2004-03-15', 'unknown', 'conditional'])
  })

  it('a conflict that begins after the day of the test revives nothing', () => {
    const register = registerOf(
      act('withdrawal', 'AAA', '2003-03-15'),
      entry('conflict_assessment', 'AAA', '2004-03-15'),
      entry('conflict_start', 'AAA', '2004-03-16'),
    )
    expect(statusOn(register, 'kites', 'AAA', day('2010-01-01'))?.status).toBe('former_party')
  })

  it('a notice can be taken back before its effect, and the state may later leave again', () => {
    const notice = act('withdrawal', 'AAA', '2003-03-15', { id: 'first' })
    const back = act('revocation', 'AAA', '2003-09-01', { payload: { concerns: 'first' } })
    const register = registerOf(
      notice,
      back,
      act('withdrawal', 'AAA', '2005-01-31'),
      entry('conflict_assessment', 'AAA', '2006-01-31'),
    )
    expect(register.problems).toEqual([])
    expect(statuses(register, 'AAA')?.slice(2)).toEqual([
      ['2001-05-01', 'party', 'computed'],
      ['2003-03-15', 'withdrawing', 'confirmed'],
      ['2003-09-01', 'party', 'confirmed'],
      ['2005-01-31', 'withdrawing', 'confirmed'],
      ['2006-01-31', 'former_party', 'computed'],
    ])
  })

  it('a former party may join again; what it tells the depositary meanwhile changes nothing', () => {
    const register = registerOf(
      act('withdrawal', 'AAA', '2003-03-15', { effectiveOn: '2004-03-15' }),
      act('communication', 'AAA', '2005-01-01'),
      act('accession', 'AAA', '2007-07-07'),
    )
    expect(register.problems).toEqual([])
    expect(statuses(register, 'AAA')?.slice(-3)).toEqual([
      ['2004-03-15', 'former_party', 'confirmed'],
      ['2007-07-07', 'consented', 'confirmed'],
      ['2007-08-06', 'party', 'computed'],
    ])
  })

  it('an unverified or rival act decides nothing', () => {
    const register = registerOf(
      act('withdrawal', 'AAA', '2003-03-15', { sources: [] }),
      act('withdrawal', 'BBB', '2003-03-15', { payload: { standing: 'conflicting' } }),
    )
    expect(statusOn(register, 'kites', 'AAA', day('2010-01-01'))?.status).toBe('party')
    expect(statusOn(register, 'kites', 'BBB', day('2010-01-01'))?.status).toBe('party')
  })
})

describe('acts that cannot stand beside each other are errors of the record', () => {
  it.each<[string, readonly Entry[], RegExp]>([
    [
      'a signature outside the window',
      [act('signature', 'DDD', '2002-01-01', { id: 'late' })],
      /^late: signature on 2002-01-01 lies outside the window, 2001-01-01 to the day before 2002-01-01 \(kites\/art_1\)$/,
    ],
    [
      'a consent by a state already bound',
      [act('accession', 'AAA', '2005-01-01', { id: 'twice' })],
      /^twice: AAA had already consented to kites when this consent was deposited$/,
    ],
    [
      'a second withdrawal while one is pending',
      [
        act('withdrawal', 'AAA', '2003-03-15', { id: 'one' }),
        act('withdrawal', 'AAA', '2003-05-15', { id: 'two' }),
      ],
      /^two: a withdrawal of AAA from kites, received on 2003-03-15, was still pending \(one\)$/,
    ],
    [
      'a withdrawal by a state not bound',
      [act('withdrawal', 'DDD', '2003-03-15', { id: 'none' })],
      /^none: DDD was not bound by kites on 2003-03-15, so it had nothing to withdraw from$/,
    ],
    [
      'a revocation after the effect',
      [
        act('withdrawal', 'AAA', '2003-03-15', { id: 'gone', effectiveOn: '2004-03-15' }),
        act('revocation', 'AAA', '2004-03-16', { payload: { concerns: 'gone' } }),
      ],
      /^gone: its revocation on 2004-03-16 came when the withdrawal had taken effect/,
    ],
    [
      'a way of consent the instrument does not know',
      [act('consent_to_be_bound', 'DDD', '2003-01-01', { id: 'way' })],
      /^way: kites cannot be joined by consent_to_be_bound; accepted are ratification, accession/,
    ],
    [
      'an act by nobody the record knows',
      [act('accession', 'ZZZ', '2003-01-01', { id: 'who' })],
      /^ZZZ acted under kites but is no state of the record$/,
    ],
  ])('%s', (_case, more, sentence) => {
    const { problems } = registerOf(...more)
    expect(problems.map((problem) => problem.sentence)).toEqual([expect.stringMatching(sentence)])
  })
})
