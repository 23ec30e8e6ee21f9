import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { type Finding, unsure } from '../finding.ts'
import { isAffirmed, ruled, saysBanned } from './ban.ts'

/** "Bans mines", whole and without a limit to one way of using them. */
const bansAll = ({ clause }: Frame): boolean =>
  has(clause, 'ban') &&
  has(clause, 'mine') &&
  (has(clause, 'all', 'fully') || !has(clause, 'use', 'transfer', 'clear'))

/** Protocol II to the Convention on Certain Conventional Weapons restricts mines and bans one sort of them. */
export const ofMinesProtocol = (frame: Frame): Finding | null => {
  const { clause, instrument } = frame
  if (instrument !== 'ccw-p2a' && instrument !== 'ccw-p2') return null
  if (has(clause, 'undetectable'))
    return ruled(
      saysBanned(frame),
      'undetectable anti-personnel mines are banned',
      'ccw-p2a/art_4',
      'The Protocol bans anti-personnel mines that cannot be detected.',
    )
  if (bansAll(frame))
    return ruled(
      !isAffirmed(frame),
      'it restricts mines and does not ban them',
      'ccw-p2a/art_3',
      'The Protocol restricts the use of mines; it does not ban them.',
    )
  return unsure('Which rule of the Protocol is meant is not clear.')
}
