import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/entry/entry.ts'
import { entry } from '../support/entries.ts'
import {
  cleared,
  codes,
  deadline,
  deadlines,
  destroyed,
  extension,
  meeting,
  party,
  source,
  state,
  text,
} from './support.ts'

const MEETINGS = [
  meeting('9MSP', '2008-11-24', '2008-11-28'),
  meeting('10MSP', '2010-11-29', '2010-12-03', ['on', 'endsOn']),
  meeting('11MSP', '2011-11-28', '2011-12-02', ['on', 'endsOn']),
  meeting('12MSP', '2012-12-03', '2012-12-07'),
  meeting('18MSP', '2020-11-16', '2020-11-20'),
  meeting('19MSP', '2021-11-15', '2021-11-19'),
  meeting('21MSP', '2023-11-20', '2023-11-24'),
  meeting('22MSP', '2025-12-01', '2025-12-05'),
]

const clear = (entries: readonly Entry[], on: string) => deadline([...MEETINGS, ...entries], on, 'clear')
const stock = (entries: readonly Entry[], on: string, instrument = 'apmbc') =>
  deadline(entries, on, 'destroy_stockpile', instrument)

const withdrawal = (code: string, received: string, effect: string): Entry =>
  entry('withdrawal', code, received, {
    instrument: 'apmbc',
    effectiveOn: effect,
    payload: { receivedOn: received },
  })

describe('Cyprus destroyed its stock on the very last day', () => {
  const cyprus = [...party('CYP', '2003-01-17'), destroyed('CYP', 'completed', '2007-07-01')]
  it.each([
    ['2007-06-30', 'pending', '-', null],
    ['2007-07-01', 'met', '2007-07-01', 0],
    ['2026-01-01', 'met', '2007-07-01', 0],
  ])('on %s: %s', (on, play, metOn, daysLate) => {
    const found = stock(cyprus, on)
    expect(text(found.due)).toBe('2007-07-01')
    expect([found.stateOfPlay, text(found.metOn), found.daysLate]).toEqual([play, metOn, daysLate])
  })
  it('one day later would be late by a day', () => {
    const late = stock(
      [...party('CYP', '2003-01-17'), destroyed('CYP', 'completed', '2007-07-02')],
      '2008-01-01',
    )
    expect([late.stateOfPlay, late.daysLate]).toEqual(['met_late', 1])
  })
})

describe('Congo 2011: the decision came a month after the deadline', () => {
  const congo = [
    ...party('COG', '2001-05-04'),
    extension('COG', '11MSP', '2011-12-02', '2013-01-01', {
      note: 'ISU page prints a request date of 2011-11-24',
    }),
    cleared('COG', '2012-12-05', '12MSP'),
  ]
  it.each([
    ['2011-11-01', '2011-11-01', 'pending', null],
    ['2011-11-02', '2011-11-01', 'overdue', 1],
    ['2011-12-01', '2011-11-01', 'overdue', 30],
    ['2011-12-02', '2013-01-01', 'pending', null],
    ['2012-12-05', '2013-01-01', 'met', 0],
  ])('on %s: due %s, %s', (on, due, play, daysLate) => {
    const found = clear(congo, on)
    expect([text(found.due), found.stateOfPlay, found.daysLate]).toEqual([due, play, daysLate])
  })
  it('keeps the lapse and the extension beside the answer', () => {
    const { lapses, extensions, originalDue, declaredBy, metOnIs } = clear(congo, '2020-01-01')
    expect(originalDue).toBe('2011-11-01')
    expect(lapses.map(({ to }) => to)).toEqual(['2011-12-02'])
    expect(extensions.map(({ decidedAt, decidedOn, newDue }) => [decidedAt, decidedOn, newDue])).toEqual([
      ['11MSP', '2011-12-02', '2013-01-01'],
    ])
    expect([metOnIs, declaredBy?.state, declaredBy?.meeting]).toEqual(['declaration', 'COG', '12MSP'])
  })
  it('shows what proves that it was late', () =>
    expect(codes(clear(congo, '2011-11-15'))).toContain('lapse_open'))
})

describe('Eritrea: three years without a deadline, and an open question since', () => {
  const eritrea = [
    ...party('ERI', '2001-08-27'),
    extension('ERI', '11MSP', '2011-12-02', '2015-02-01'),
    extension('ERI', 'RC3', '2014-06', '2020-02-01'),
    extension('ERI', 'RC4', '2019-11', '2020-12-31'),
    extension('ERI', '21MSP', '2023-11', '2024-12-31', { note: 'requested 2023-11-16, granted late' }),
  ]
  it.each([
    ['2020-12-31', 'pending'],
    ['2021-01-01', 'overdue'],
    ['2023-11-19', 'overdue'],
    // Between the first and the last possible day of the decision nobody can say; then the new deadline runs.
    ['2023-11-22', 'unknown'],
    ['2023-11-24', 'pending'],
    ['2024-12-31', 'pending'],
    ['2025-01-01', 'unknown'],
  ])('on %s: %s', (on, play) => expect(clear(eritrea, on).stateOfPlay).toBe(play))

  it('a decision known to the month stays so in the lapse', () => {
    const { lapses, uncertain } = clear(eritrea, '2023-11-22')
    expect(lapses.map(({ to }) => to)).toEqual([
      { edtf: '2023-11', earliest: '2023-11-01', latest: '2023-11-30' },
    ])
    expect(uncertain.map(({ kind }) => kind)).toEqual(['deadline_extension'])
  })
})

describe('Nigeria: declared complete in 2011, open again from 2019', () => {
  const nigeria = [
    ...party('NGA', '2001-09-27'),
    cleared('NGA', '2011-11-29', '11MSP', { note: 'reopened 2019' }),
    extension('NGA', '18MSP', '2020-11-20', '2021-12-31', { source: null }),
    extension('NGA', '19MSP', '2021-11', '2025-12-31', { confidence: 'medium' }),
  ]
  it.each([
    ['2011-11-28', 'pending', '2012-03-01'],
    ['2011-11-29', 'met', '2012-03-01'],
    ['2018-12-31', 'met', '2012-03-01'],
    // "2019" is a year: within it nobody can say.
    ['2019-06-01', 'unknown', '2012-03-01'],
    ['2019-12-31', 'reopened', '2012-03-01'],
    ['2022-01-01', 'reopened', '2025-12-31'],
    ['2026-01-01', 'reopened', '2025-12-31'],
  ])('on %s: %s, due %s', (on, play, due) => {
    const found = clear(nigeria, on)
    expect([found.stateOfPlay, text(found.due)]).toEqual([play, due])
  })
  it('has no lapse: the duty had been declared met', () =>
    expect(clear(nigeria, '2026-01-01').lapses).toEqual([]))
  it('shows the row without a source and lets it decide nothing', () => {
    const found = clear(nigeria, '2021-06-01')
    expect(text(found.due)).toBe('2012-03-01')
    expect(codes(found)).toContain('extension_unverified')
  })
})

describe('the United Kingdom: the work ended before the meeting it was told to', () => {
  const kingdom = [
    ...party('GBR', '1998-07-31'),
    extension('GBR', '9MSP', '2008-11', '2019-03-01'),
    extension('GBR', '17MSP', '2018-11', '2024-03-01'),
    cleared('GBR', '2020-11-14', '18MSP'),
  ]
  it('met in time, on a day of its own', () => {
    const found = clear(kingdom, '2021-01-01')
    expect([text(found.originalDue), text(found.due)]).toEqual(['2009-03-01', '2024-03-01'])
    expect([found.stateOfPlay, found.metOn, found.metOnIs, found.daysLate]).toEqual([
      'met',
      '2020-11-14',
      'completion',
      0,
    ])
  })
})

describe('a declaration after the deadline is no proof of a late end', () => {
  // Nicaragua lifted its last mine on 13 April 2010 and told the meeting in November.
  const nicaragua = [
    ...party('NIC', '1998-11-30'),
    extension('NIC', '9MSP', '2008-11', '2010-05-01'),
    cleared('NIC', '2010-11-30', '10MSP', { note: 'last mine lifted 2010-04-13' }),
  ]
  it('met, and the record cannot say whether in time', () => {
    const found = clear(nicaragua, '2011-01-01')
    expect([found.stateOfPlay, found.metOnIs, found.daysLate]).toEqual([
      'met',
      'declaration',
      { min: 0, max: 213 },
    ])
    expect(codes(found)).toContain('timeliness_open')
  })
  it('nor is it overdue before the declaration', () =>
    expect(clear(nicaragua, '2010-08-01').stateOfPlay).toBe('unknown'))
})

describe('Ukraine: stocks a source calls unfinished, clearance with a lapse', () => {
  const ukraine = [
    ...party('UKR', '2005-12-27'),
    destroyed('UKR', 'overdue', null, { source: 'isu-ukr' }),
    extension('UKR', '17MSP', '2018-11', '2021-06-01', { confidence: 'medium' }),
    extension('UKR', '18MSP', '2020-11-20', '2023-12-01'),
    extension('UKR', '21MSP', '2023-11', '2033-12-01', { source: null }),
  ]
  it.each([
    ['2010-06-01', 'pending', null],
    ['2010-06-02', 'overdue', 1],
    ['2026-01-01', 'overdue', 5693],
  ])('stocks on %s: %s', (on, play, daysLate) => {
    const found = stock(ukraine, on)
    expect([found.stateOfPlay, found.daysLate]).toEqual([play, daysLate])
  })
  it.each([
    ['2016-06-02', 'overdue'],
    ['2018-12-01', 'pending'],
    ['2023-12-01', 'pending'],
    // The extension to 2033 has no source: it shows neither time nor lateness.
    ['2023-12-02', 'unknown'],
  ])('clearance on %s: %s', (on, play) => expect(clear(ukraine, on).stateOfPlay).toBe(play))
  it('Article 4 cannot be extended', () => {
    const bare = stock(party('UKR', '2005-12-27'), '2020-01-01')
    expect(codes(bare)).toContain('extension_not_provided')
  })
})

describe('an exit ends duties for the future', () => {
  const estonia = [...party('EST', '2004-05-12'), withdrawal('EST', '2025-06-27', '2025-12-27')]
  it.each([
    ['2025-12-26', ['unknown', 'unknown', 'unknown', 'unknown', 'pending']],
    ['2025-12-27', ['ended', 'ended', 'ended', 'ended']],
  ])('Estonia on %s: %j', (on, plays) =>
    expect(deadlines(estonia, on).map(({ stateOfPlay }) => stateOfPlay)).toEqual(plays),
  )

  it('says that a report falls away if the notice takes effect first', () =>
    expect(codes(deadlines(estonia, '2025-12-01').at(-1) as never)).toContain('falls_away'))

  it('no breach is found where no source shows one', () =>
    expect(codes(stock(estonia, '2026-01-01'))).toContain('no_breach_found'))

  it('what was met stays met: Finland', () => {
    const finland = [
      ...party('FIN', '2012-01-09'),
      destroyed('FIN', 'completed', '2015-08-15'),
      destroyed('FIN', 'completed', '2015-08-18', {
        confidence: 'medium',
        note: '18 August is the day of the announcement',
      }),
      withdrawal('FIN', '2025-07-10', '2026-01-10'),
    ]
    const found = stock(finland, '2026-02-01')
    expect([found.stateOfPlay, found.metOn, found.contested]).toEqual(['met', '2015-08-15', false])
  })

  it('what a source shows breached before stays breached', () => {
    const leaver = [
      ...party('UKR', '2005-12-27'),
      destroyed('UKR', 'overdue', null),
      withdrawal('UKR', '2025-06-27', '2025-12-27'),
    ]
    expect(stock(leaver, '2025-12-26').stateOfPlay).toBe('overdue')
    expect(stock(leaver, '2025-12-27').stateOfPlay).toBe('ended_in_breach')
    expect(codes(stock(leaver, '2025-12-27'))).toContain('breach_before_end')
  })
})

describe('successions', () => {
  it('South Sudan: all clocks run from independence', () => {
    const sudan = [
      state('SSD'),
      entry('succession', 'SSD', '2011-11-11', {
        instrument: 'apmbc',
        effectiveOn: '2011-07-09',
        payload: { successionOfStatesOn: '2011-07-09', effectPublishedBy: 'meeting_or_secretariat' },
      }),
      extension('SSD', '18MSP', '2020-11-20', '2026-07-09'),
    ]
    const found = clear(sudan, '2025-01-01')
    expect([found.originalDue, found.due, found.stateOfPlay]).toEqual(['2021-07-09', '2026-07-09', 'pending'])
  })

  const montenegro = [
    state('MNE'),
    entry('succession', 'MNE', '2006-10-23', {
      instrument: 'apmbc',
      payload: { successionOfStatesOn: '2006-06-03' },
    }),
  ]
  it('Montenegro: two readings give two last days, and both are kept', () => {
    const found = clear(montenegro, '2010-01-01')
    expect(found.originalDue).toEqual({
      edtf: '2016-06-03/2017-04-01',
      earliest: '2016-06-03',
      latest: '2017-04-01',
    })
    expect(found.uncertain.map(({ kind }) => kind)).toEqual(['entry_into_force'])
  })
  it.each([
    ['2016-06-03', 'pending'],
    ['2016-06-04', 'unknown'],
    ['2017-04-02', 'unknown'],
  ])('Montenegro on %s: %s', (on, play) => expect(clear(montenegro, on).stateOfPlay).toBe(play))
  it('while nobody can say whether it is bound, no clock is computed', () => {
    const found = clear(montenegro, '2006-12-01')
    expect([found.originalDue, found.due, found.stateOfPlay]).toEqual([null, null, 'unknown'])
    expect(codes(found)).toEqual(['membership_unknown'])
  })
})

describe('a deposit whose day is not known', () => {
  const lebanon = [state('LBN'), entry('accession', 'LBN', '2026-01-12/2026-12-31', { instrument: 'apmbc' })]
  it('gives no clock while it may or may not be bound', () =>
    expect(deadlines(lebanon, '2026-11-21').map(({ due, stateOfPlay }) => [due, stateOfPlay])).toEqual([
      [null, 'unknown'],
      [null, 'unknown'],
      [null, 'unknown'],
      [null, 'unknown'],
    ]))
  it('gives a span once it is bound for certain', () =>
    expect(text(stock(lebanon, '2027-07-01').due)).toBe('2030-07-01/2031-06-01'))
})

describe('requests without a recorded decision', () => {
  it('Ethiopia: asked in August 2025, the decision is not recorded', () => {
    const ethiopia = [
      ...party('ETH', '2004-12-17'),
      extension('ETH', '14MSP', '2015-12', '2020-06-01', { note: 'request dated 2015-06-15' }),
      extension('ETH', 'RC4', '2019-11', '2025-12-31'),
      extension('ETH', '22MSP', '2025-12', null, {
        confidence: 'low',
        note: 'further request dated 2025-08-07; length and decision not found',
      }),
    ]
    const plays = ['2015-06-10', '2025-08-06', '2025-08-07', '2026-02-01'].map(
      (on) => clear(ethiopia, on).stateOfPlay,
    )
    expect(plays).toEqual(['overdue', 'pending', 'request_pending', 'request_pending'])
  })
  it('Angola: a date that was only asked for moves nothing', () => {
    const angola = [
      ...party('AGO', '2002-07-05'),
      extension('AGO', '16MSP', '2017-12', '2025-12-31'),
      extension('AGO', '22MSP', '2025-12', '2030', {
        confidence: 'low',
        note: 'third request presented at the 22MSP asks for 2030; the decision itself was not found',
      }),
    ]
    const found = clear(angola, '2026-02-01')
    expect([found.due, found.stateOfPlay]).toEqual(['2025-12-31', 'request_pending'])
  })
})

describe('sources that disagree are never added up', () => {
  const burundi = [
    ...party('BDI', '2003-10-22'),
    destroyed('BDI', 'completed', '2008-03-17', { confidence: 'medium' }),
    destroyed('BDI', 'completed', '2008-03-18', { confidence: 'medium', source: 'another' }),
  ]
  it('equally good ones both stand: Burundi', () => {
    const found = stock(burundi, '2010-01-01')
    expect([text(found.metOn), found.stateOfPlay, found.contested]).toEqual([
      '2008-03-17/2008-03-18',
      'met',
      true,
    ])
  })
  const afghanistan = [
    ...party('AFG', '2002-09-11'),
    destroyed('AFG', 'completed', '2006'),
    destroyed('AFG', 'completed_late', '2007-10', { confidence: 'medium', source: 'lm-2008-ban' }),
  ]
  it('the better one is used, the other stays beside it: Afghanistan', () => {
    const found = stock(afghanistan, '2010-01-01')
    expect([text(found.metOn), found.stateOfPlay, found.contested]).toEqual(['2006', 'met', true])
    expect(found.positions.map(({ by }) => by)).toEqual([['source:lm-2008-ban']])
  })
  it('two rows of one meeting: Argentina', () => {
    const argentina = [
      ...party('ARG', '1999-09-14'),
      extension('ARG', 'RC2', '2009-12', '2020-01-01'),
      extension('ARG', 'RC2', '2009-12', '2020-03-01', { confidence: 'low' }),
    ]
    const found = clear(argentina, '2015-01-01')
    expect([found.due, found.extensions.length, found.contested]).toEqual(['2020-01-01', 1, true])
  })
  it('another original deadline than the clock gives: Yemen', () => {
    const yemen = [
      ...party('YEM', '1998-09-01'),
      extension('YEM', '9MSP', '2008-11', '2015-03-01', { original: '2009-03-01' }),
      extension('YEM', '9MSP', '2008-11', '2015-03-01', { original: '2009-04-01', confidence: 'low' }),
    ]
    const found = clear(yemen, '2010-01-01')
    expect([found.originalDue, found.contested]).toEqual(['2009-03-01', true])
    expect(codes(found)).toContain('recorded_original')
  })
})

describe('stocks', () => {
  it('none reported: not applicable', () => {
    const iraq = [...party('IRQ', '2007-08-15'), destroyed('IRQ', 'no_stock_reported', null)]
    expect(stock(iraq, '2020-01-01').stateOfPlay).toBe('not_applicable')
  })
  it('late by a source that gives no day: within bounds, not guessed', () => {
    const cape = [
      ...party('CPV', '2001-05-14'),
      destroyed('CPV', 'completed_late', null, { source: 'backgrounder' }),
      source('backgrounder', '2008-04-02'),
    ]
    const found = stock(cape, '2010-01-01')
    expect([found.stateOfPlay, text(found.metOn), found.daysLate]).toEqual([
      'met_late',
      '2005-11-02/2008-04-02',
      { min: 1, max: 883 },
    ])
    expect(stock(cape, '2007-01-01').stateOfPlay).toBe('unknown')
  })
  it('late, the day being that of the announcement: Türkiye', () => {
    const turkiye = [
      ...party('TUR', '2003-09-25'),
      destroyed('TUR', 'completed_late', '2011-12-01', { note: 'date of the announcement at the 11MSP' }),
    ]
    expect(stock(turkiye, '2010-01-01').stateOfPlay).toBe('overdue')
    const found = stock(turkiye, '2012-01-01')
    expect([found.stateOfPlay, found.metOn, found.metOnIs]).toEqual(['met_late', '2011-12-01', 'report'])
  })
  it('a year around the deadline: done, in time or not is not said', () => {
    const bangladesh = [...party('BGD', '2000-09-06'), destroyed('BGD', 'completed', '2005')]
    const found = stock(bangladesh, '2006-01-01')
    expect([found.stateOfPlay, found.daysLate]).toEqual(['met', { min: 0, max: 305 }])
    expect(stock(bangladesh, '2005-06-01').stateOfPlay).toBe('unknown')
  })
  it('more found after completion is no second account: Bosnia and Herzegovina', () => {
    const bosnia = [
      ...party('BIH', '1998-09-08'),
      destroyed('BIH', 'completed', '1999-11'),
      destroyed('BIH', 'completed', '2007-04', { note: 'after a stock found in 2006' }),
    ]
    const found = stock(bosnia, '2010-01-01')
    expect([text(found.metOn), found.stateOfPlay, found.contested]).toEqual(['1999-11', 'met', false])
    expect(codes(found)).toContain('later_find')
  })
  it('extended under the CCM, which the APMBC does not know: Peru', () => {
    const peru = [
      ...party('PER', '2012-09-26', 'ccm'),
      destroyed('PER', 'extended', null, { instrument: 'ccm', note: 'extension until April 2024' }),
    ]
    const found = stock(peru, '2022-01-01', 'ccm')
    expect([found.originalDue, text(found.due), found.stateOfPlay]).toEqual([
      '2021-03-01',
      '2024-04',
      'pending',
    ])
    // April 2024 is a month: within it nobody can say.
    expect(stock(peru, '2024-04-15', 'ccm').stateOfPlay).toBe('unknown')
    expect(stock(peru, '2024-05-01', 'ccm').stateOfPlay).toBe('unknown')
  })
})

describe('gaps that prove nothing', () => {
  it('Denmark: a row without a source may have closed the gap', () => {
    const denmark = [
      ...party('DNK', '1998-06-08'),
      extension('DNK', '9MSP', '2008-11', '2011-01-01', { source: null }),
      extension('DNK', '10MSP', '2010-12', '2012-07-01'),
    ]
    expect(clear(denmark, '2010-01-01').stateOfPlay).toBe('unknown')
    expect(clear(denmark, '2012-01-01').lapses).toEqual([])
  })
  it('Niger: the later decision answered an area found after the deadline', () => {
    const niger = [
      ...party('NER', '1999-03-23'),
      extension('NER', '13MSP', '2013-12', '2015-12-31', {
        note: 'first request lodged late, new area found',
      }),
    ]
    const found = clear(niger, '2012-01-01')
    expect([found.stateOfPlay, found.lapses.length]).toEqual(['unknown', 1])
    expect(codes(found)).toContain('lapse_new_area')
  })
  it('Cameroon: a source calls the missed deadline a violation', () => {
    const cameroon = [
      ...party('CMR', '2002-09-19'),
      extension('CMR', null, null, null, {
        note: 'listed deadline lapsed; Mine Action Review calls it a violation',
      }),
    ]
    expect(clear(cameroon, '2020-01-01').stateOfPlay).toBe('overdue')
    expect(clear(cameroon, '2013-03-01').stateOfPlay).toBe('pending')
  })
  it('Mali: a listed deadline lapsed is not called a breach', () => {
    const mali = [
      ...party('MLI', '1998-06-02'),
      extension('MLI', null, null, null, { note: 'listed deadline lapsed; no request found' }),
    ]
    expect(clear(mali, '2020-01-01').stateOfPlay).toBe('unknown')
  })
})
