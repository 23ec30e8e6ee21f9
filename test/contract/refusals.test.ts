import { describe, expect, it } from 'vitest'
import { refusal } from './support/answers.ts'
import { call } from './support/call.ts'
import { text } from './support/json.ts'

const ask = (...words: readonly string[]): readonly string[] => [
  'ask',
  ...['--actor', 'SWE', '--conduct', 'use', '--object', 'apm'],
  ...words,
]

/** A call that cannot be answered, its exit code, and words its sentence must hold. */
const REFUSED: readonly (readonly [words: readonly string[], exit: number, says: RegExp])[] = [
  [['status'], 2, /STATE/],
  [['stauts', 'FIN'], 2, /status/],
  [['status', 'FIN', '--bogus'], 2, /--bogus/],
  [['status', 'FIN', '--on', '2025-02-30'], 2, /2025-02-30.*YYYY-MM-DD/],
  [['status', 'FIN', '--on', '30.06.2025'], 2, /YYYY-MM-DD/],
  [['status', 'FIN', '--on', '2025-06'], 2, /YYYY-MM-DD/],
  [['status', 'FIN', '--lang', 'de'], 2, /en, fr/],
  [['status', 'FIN', '--as-of-size', 'many'], 2, /many/],
  [['counts', 'apmbc', '--from', '2020-01-01', '--to', '2010-01-01'], 2, /2020-01-01.*2010-01-01/],
  [['entries', '--kind', 'withdrawl'], 2, /withdrawal/],
  [['entries', '--limit', '0'], 2, /1/],
  [['entries', '--cursor', 'nonsense'], 2, /cursor/],
  [['deadlines', '--play', 'late'], 2, /overdue/],
  [['deadlines', '--within', 'soon'], 2, /soon/],
  [['deadlines', '--within', '-5d'], 2, /5d/],
  [ask('--conduct', 'use', '--conduct', 'use'), 2, /twice/],
  [['ask', '--actor', 'SWE', '--conduct', 'usee', '--object', 'apm'], 2, /use, develop/],
  [['ask', '--actor', 'SWE', '--conduct', 'use', '--object', 'foo'], 2, /apm, avm/],
  [['ask', '--actor', 'SWE', '--conduct', 'use', '--object', 'apm+foo'], 2, /victim_activated/],
  [
    ['ask', '--actor', 'SWE', '--conduct', 'use', '--object', 'apm+persistent+non_persistent'],
    2,
    /persistent/,
  ],
  [['ask', '--actor', 'SWE', '--conduct', 'assist', '--object', 'apm'], 2, /assisted/],
  [ask('--purpose', 'fun'), 2, /counter_mine_training/],
  [ask('--situation', 'war'), 2, /peace, armed_conflict, emergency/],
  [['what-if'], 2, /received/],
  [['what-if', '--act-file', '/does/not/exist.json'], 2, /exist\.json/],
  [['verify', '/does/not/exist.json'], 2, /exist\.json/],
  [['import', 'csv', '/does/not/exist.csv'], 2, /exist\.csv/],
  [['check', '/does/not/exist.txt'], 2, /exist\.txt/],
  [['status', 'Finnland'], 3, /Finland \(FIN\)/],
  [['status', 'FIN', '--treaty', 'apmb'], 3, /apmbc/],
  [['parties', 'xyz'], 3, /apmbc, att, ccm/],
  [['show', 'no-such-id'], 3, /no-such-id/],
  [['show', 'apmbc-fin-withdrawal-2025-07-10@9'], 3, /version 9/],
  [['policy', 'Utopia'], 3, /Utopia/],
  [['entries', '--state', 'Utopia'], 3, /Utopia/],
  [ask('--place', 'Atlantis'), 3, /Atlantis/],
]

describe('a call that cannot be answered', () => {
  it.each(REFUSED)('%j ends with %i', async (words, exit, says) => {
    const { exit: got, out, error } = await refusal(...words)
    expect({ exit: got, out }).toEqual({ exit, out: '' })
    expect(Object.keys(error)).toEqual(expect.arrayContaining(['code', 'message', 'hint']))
    expect(`${text(error['message'])} ${error['hint'] ?? ''}`).toMatch(says)
  })

  it.each(REFUSED)('%j says so in one sentence on standard error', async (words, exit, says) => {
    const plain = await call(...words)
    expect({ exit: plain.exit, out: plain.out }).toEqual({ exit, out: '' })
    expect(plain.err).toMatch(says)
    expect(plain.err.trimEnd().split('\n')).toHaveLength(1)
  })

  it.each([[['--known-on', '2020-01-01']], [['--as-of-size', '0']]])(
    '%j lies before the ledger began, and the first day is named',
    async (words) => {
      const { exit, out, error } = await refusal('status', 'FIN', ...words)
      expect({ exit, out, code: error['code'] }).toEqual({ exit: 3, out: '', code: 'before_ledger' })
      expect(`${error['message']} ${error['hint']}`).toMatch(/\d{4}-\d\d-\d\d/)
    },
  )

  it('is not made of what the ledger never held', async () => {
    expect((await refusal('status', 'FIN', '--as-of-size', '99999999')).exit).toBe(3)
  })
})
