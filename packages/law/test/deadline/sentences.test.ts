import { describe, expect, it } from 'vitest'
import { english } from '../../src/deadline/english.ts'
import { french } from '../../src/deadline/french.ts'
import { step } from '../../src/deadline/reason.ts'
import { DEADLINE_REASON_CODES } from '../../src/deadline/reason-code.ts'
import { deadlineSentence, renderDeadlineReason } from '../../src/deadline/render.ts'
import { reason } from '../../src/reason/reason.ts'
import { cleared, deadlines, extension, party } from './support.ts'

const naming = {
  state: (code: string) => (code === 'FIN' ? 'Finland' : code),
  instrument: (id: string) => (id === 'apmbc' ? 'Anti-Personnel Mine Ban Convention' : id),
  meeting: (key: string) => key.replace('meeting-apmbc-', '').toUpperCase(),
}

const say = (...args: Parameters<typeof step>): string => deadlineSentence(step(...args), 'en', naming)

describe('sentences', () => {
  it('stand in both languages for every step, and end with a full stop', () => {
    for (const code of DEADLINE_REASON_CODES)
      for (const table of [english, french]) {
        const sentence = table[code]((key) => (key === 'clock' ? '04-30' : `X${key}`), naming)
        expect(sentence, code).toMatch(/^\S.*\.$/s)
        expect(sentence, code).not.toMatch(/undefined|NaN|null/)
      }
  })

  it.each<[Parameters<typeof step>, string]>([
    [
      [
        'clock_runs',
        { state: 'FIN', obligation: 'initial_report', clock: '180d', from: '2012-07-01', due: '2012-12-28' },
      ],
      'Finland has 180 days from entry into force for it (1 July 2012) to make its initial report: the last day in time is 28 December 2012.',
    ],
    [
      [
        'clock_runs',
        { state: 'FIN', obligation: 'initial_report', clock: '1y-1', from: '2014-12-24', due: '2015-12-23' },
      ],
      'Finland has one year less a day from entry into force for it (24 December 2014) to make its initial report: the last day in time is 23 December 2015.',
    ],
    [
      ['extension_granted', { meeting: 'meeting-apmbc-12msp', on: '2012-12', due: '2023-03-01' }],
      'The 12MSP extended the deadline to 1 March 2023 (decided in December 2012).',
    ],
    [
      ['lapse', { from: '2011-11-02', to: '2011-12-02' }],
      'From 2 November 2011 until the decision (2 December 2011) the deadline had passed and no new one had been set.',
    ],
    [
      ['late', { due: '2008-03-01', min: '1', max: '1370' }],
      'That is after the deadline of 1 March 2008, by 1 to 1370 days.',
    ],
    [
      ['no_extension_found', { due: '2025-12-31' }],
      'No decision of a meeting that extended the deadline of 31 December 2025 is recorded; that is no proof that there is none.',
    ],
  ])('%j', (args, sentence) => expect(say(...args)).toBe(sentence))

  it('steps of the register under a step of a deadline are rendered too', () => {
    const child = reason('no_conflict_clause', {}, { provision: 'att/art_24', holds: false })
    const rendered = renderDeadlineReason(step('no_breach_found', {}, { children: [child] }), 'en', naming)
    expect(rendered.children?.[0]?.text).toBe('The clause knows no bar for armed conflict.')
  })
})

describe('every explanation', () => {
  const entries = [
    ...party('AAA', '2001-05-04'),
    extension('AAA', '11MSP', '2011-12-02', '2013-01-01'),
    cleared('AAA', '2012-12-05', null),
  ]
  it.each(['2002-01-01', '2011-11-15', '2012-06-01', '2026-01-01'])(
    'ends in provisions, entries or sources: %s',
    (on) => {
      for (const { because, id } of deadlines(entries, on)) {
        expect(because.length, id).toBeGreaterThan(0)
        for (const { provision, entry, source } of because)
          expect(provision ?? entry ?? source, id).not.toBeNull()
      }
    },
  )
})
