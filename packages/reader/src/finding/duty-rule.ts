import { citedWork, type Work } from '../frame/cited-work.ts'
import { has } from '../frame/clause.ts'
import type { Frame } from '../frame/frame.ts'

export interface Rule {
  readonly months: number
  readonly days: number
  readonly provision: string
  readonly text: string
}

/** The clocks of the treaties: what they count in months and days. */
export const RULES: Readonly<Record<string, Partial<Record<Work, Rule>>>> = {
  apmbc: {
    stock: {
      months: 48,
      days: 0,
      provision: 'apmbc/art_4',
      text: 'four years after entry into force for the state',
    },
    clear: {
      months: 120,
      days: 0,
      provision: 'apmbc/art_5__para_1',
      text: 'ten years after entry into force for the state',
    },
    report: {
      months: 0,
      days: 180,
      provision: 'apmbc/art_7__para_1',
      text: '180 days after entry into force, then by 30 April each year',
    },
  },
  ccm: {
    stock: {
      months: 96,
      days: 0,
      provision: 'ccm/art_3__para_2',
      text: 'eight years after entry into force for the state',
    },
    clear: {
      months: 120,
      days: 0,
      provision: 'ccm/art_4__para_1__point_a',
      text: 'ten years after entry into force for the state',
    },
    report: {
      months: 0,
      days: 180,
      provision: 'ccm/art_7__para_1',
      text: '180 days after entry into force, then by 30 April each year',
    },
  },
  'ccw-p2a': {
    stock: {
      months: 108,
      days: 0,
      provision: 'ccw-p2a/annex_1__para_2__point_c',
      text: 'deferral of up to nine years from entry into force of the Protocol',
    },
  },
}

export const workOf = (frame: Frame): Work | null => {
  const { clause } = frame
  if (has(clause, 'report')) return 'report'
  if (has(clause, 'stock')) return 'stock'
  if (has(clause, 'clear', 'cleared')) return 'clear'
  return has(clause, 'destroy') ? 'stock' : citedWork(frame)
}
