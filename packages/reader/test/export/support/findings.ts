import type { CheckedDocument, Claim } from '../../../src/claim/claim.ts'
import type { ExportSetting } from '../../../src/export/setting.ts'

export const NOTICE = 'Unofficial reading.'

export const SETTING: ExportSetting = {
  notice: NOTICE,
  version: '1.2.3',
  ledgerSize: 3700,
  address: null,
  base: null,
  page: null,
  time: null,
}

/** A finding on the first stretch of a text that reads so; what else it is can be given. */
export const finding = (text: string, quote: string, others: Partial<Claim> = {}): Claim => {
  const start = text.indexOf(quote)
  return {
    id: 'c1',
    start,
    end: start + quote.length,
    quote,
    type: 'withdrawal_effect',
    states: ['FIN'],
    instrument: 'apmbc',
    asserted: 'Finland; leave; 2026-01-10',
    referenceDate: '2026-01-30',
    verdict: 'contradicted',
    contested: false,
    positions: [],
    correct: '2026-01-10',
    because: [
      {
        code: 'notice',
        text: 'Finland: notice received 2025-07-10, effect 2026-01-10.',
        holds: false,
        provision: 'apmbc/art_20__para_3',
        entry: 'apmbc-fin-withdrawal-2025-07-10',
        source: 'untc-xxvi-5',
      },
    ],
    confidence: 0.8,
    ...others,
  }
}

/** A checked document with these findings. */
export const checked = (...claims: readonly Claim[]): CheckedDocument => ({
  document: {
    title: 'An article',
    publishedOn: '2026-01-30',
    language: 'en',
    words: 9,
    textSha256: 'ab'.repeat(32),
  },
  claims,
  drafts: [],
})
