import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import type { Mention } from '../../mention/mention.ts'
import { because, type Finding, finding } from '../finding.ts'

/** The finding on a rule that stands in a treaty. */
export const ruled = (holds: boolean, correct: string | null, provision: string, text: string): Finding =>
  finding(holds ? 'supported' : 'contradicted', correct, because('treaty_norm', text, holds, { provision }))

/** A denial stands this close before its verb. */
const DENIAL = 3

/** "Outlaws mines that cannot be found" denies nothing of the ban: a denial stands before the verb. */
export const isAffirmed = ({ clause, affirmed }: Frame): boolean => {
  const ban = clause.mentions.find((m) => m.concept === 'ban')
  const denied = (m: Mention): boolean =>
    m.concept === 'neg' &&
    ban !== undefined &&
    m.to <= ban.from &&
    ban.from - m.to <= DENIAL &&
    clause.tokens.slice(m.to, ban.from).every((t) => t.kind !== 'mark')
  if (ban?.value === 'not') return false
  return affirmed || (ban !== undefined && !clause.mentions.some(denied))
}

/** The clause says that it is banned, or denies that it is allowed. */
export const saysBanned = (frame: Frame): boolean => has(frame.clause, 'ban') || !isAffirmed(frame)
