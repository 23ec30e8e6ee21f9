/** What may be done with a weapon, or owed about it. */
export const CONDUCTS = [
  'use',
  'develop',
  'produce',
  'acquire',
  'stockpile',
  'retain',
  'transfer',
  'transit',
  'assist',
  'destroy_stockpile',
  'clear',
  'report',
  'assist_victims',
  'cooperate',
] as const
export type Conduct = (typeof CONDUCTS)[number]

/** Duties to act: for them the question is whether the law requires, not whether it allows. */
export const DUTIES = ['destroy_stockpile', 'clear', 'report', 'assist_victims', 'cooperate'] as const

const DUTY_SET: ReadonlySet<Conduct> = new Set(DUTIES)
export const isDuty = (conduct: Conduct): boolean => DUTY_SET.has(conduct)

export const PURPOSES = [
  'counter_mine_training',
  'counter_mine_development',
  'destruction',
  'clearance',
  'combat_training',
  'combat',
] as const
export type Purpose = (typeof PURPOSES)[number]

export const SITUATIONS = ['peace', 'armed_conflict', 'emergency'] as const
export type Situation = (typeof SITUATIONS)[number]
