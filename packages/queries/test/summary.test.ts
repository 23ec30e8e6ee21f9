import { describe, expect, it } from 'vitest'
import { CASES } from './cases/all.ts'
import { PEACE, q, WAR } from './cases/case.ts'
import { askReal } from './support/reading.ts'

describe('the summary is one sentence that keeps law and policy apart', () => {
  it.each<[ReturnType<typeof q>, string]>([
    [
      q('2023-01-01', 'USA', 'produce', 'apm'),
      'Barred by the United States’ policy of 21 June 2022; no treaty or custom in the record bars it for the United States.',
    ],
    [
      q('2026-01-09', 'FIN', 'produce', 'apm'),
      'Barred for Finland by the Anti-Personnel Mine Ban Convention (art. 1(1)(b)); no policy of its own in the record decides it.',
    ],
    [
      q('2026-01-10', 'FIN', 'produce', 'apm'),
      'No treaty or custom in the record bars it for Finland; no policy of its own in the record decides it.',
    ],
    [
      q('2025-05-01', 'NOR', 'use', 'apm'),
      'Barred for Norway by the Anti-Personnel Mine Ban Convention (art. 1(1)(a)); its own statute of 1998 bars it.',
    ],
    [
      q('2025-12-06', 'UKR', 'stockpile', 'apm'),
      'Barred for Ukraine by the Anti-Personnel Mine Ban Convention (art. 1(1)(b)), though other views are held and shown; what its own policy says is not known.',
    ],
    [
      q('2020-06-01', 'GBR', 'transit', 'apm'),
      'Unsettled for the United Kingdom under the Anti-Personnel Mine Ban Convention (art. 1(1)(b)): views differ and none is preferred; no policy of its own is on record, which is no permission.',
    ],
    [
      q('2026-08-01', 'LBN', 'produce', 'apm'),
      'Whether the Anti-Personnel Mine Ban Convention binds Lebanon on this day is not known; no policy of its own in the record decides it.',
    ],
    [
      q('2006-09-01', 'MNE', 'produce', 'apm'),
      'Whether the Anti-Personnel Mine Ban Convention binds Montenegro on this day is not known: readings differ; no policy of its own is on record, which is no permission.',
    ],
    [
      q('2020-05-01', 'THA', 'use', 'improvised', PEACE),
      'Under the Anti-Personnel Mine Ban Convention (art. 1(1)(a)) it turns for Thailand on what is not stated (victim activated, tripwire, both modes and more); no policy of its own is on record, which is no permission.',
    ],
    [
      q('2026-03-01', 'POL', 'use', 'apm+undetectable', WAR),
      'Barred for Poland by CCW Amended Protocol II (art. 4); under its own statute of 25 June 2025 it turns on what is not stated (place).',
    ],
    [
      q('2024-12-10', 'USA', 'transfer', 'apm+persistent', { counterpart: 'UKR', situation: 'peace' }),
      'Open to the United States only under the conditions of CCW Amended Protocol II (art. 8(1)(a), art. 8(1)(c), art. 8(1)(d)); its own policy of 21 June 2022 bars it.',
    ],
    [
      q('2025-12-27', 'LVA', 'acquire', 'apm', { place: 'LVA' }),
      'Allowed by Latvia’s statute of 16 April 2025; no treaty or custom in the record bars it for Latvia.',
    ],
    [
      q('2015-01-01', 'USA', 'destroy_stockpile', 'apm'),
      'Required under conditions by the United States’ policy of 23 September 2014; no treaty or custom in the record asks it of the United States.',
    ],
    [
      q('2020-08-01', 'AGO', 'report', 'apm'),
      'Required of Angola by the Anti-Personnel Mine Ban Convention (art. 7(1), art. 7(2)); no policy of its own is on record, which is no permission.',
    ],
    [
      q('2012-05-01', 'SAU', 'assist_victims', 'cluster_munition'),
      'Owed by Saudi Arabia under the conditions of CCW Protocol V (art. 8(2)); no policy of its own is on record, which is no permission.',
    ],
    [
      q('2020-06-01', 'NLD', 'use', 'cluster_munition'),
      'Barred for the Netherlands by the Convention on Cluster Munitions (art. 1(1)(a)); no policy of its own is on record, which is no permission.',
    ],
    [
      { ...q('2026-01-09', 'FIN', 'produce', 'apm'), lang: 'fr' },
      "Finlande : interdit en droit par la Convention sur l'interdiction des mines antipersonnel (art. 1(1)(b)) ; aucune politique propre enregistrée n’en décide.",
    ],
  ])('%o', (words, sentence) => expect(askReal(words).summary).toBe(sentence))

  it('in every case of the law reports: one sentence, law and policy in clauses of their own', () => {
    for (const { ask } of CASES.flatMap(({ cases }) => cases)) {
      const { summary } = askReal(ask)
      expect(summary).toMatch(/^[A-Z].*; [^;]+\.$/)
      expect(summary.replace(/art\. |rule /g, '').match(/\. /g)).toBeNull()
      expect(summary).not.toMatch(/undefined|null|_|\bby ;|\bof ;/)
    }
  })
})
