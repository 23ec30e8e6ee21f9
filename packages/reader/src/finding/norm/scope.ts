import { has } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { type Finding, unsure } from '../finding.ts'
import { isAffirmed, ruled } from './ban.ts'

/** What a treaty does not deal with at all. */
export const outOfScope = (frame: Frame): Finding | null => {
  const { clause, instrument } = frame
  if (!has(clause, 'ban') || !isAffirmed(frame)) return null
  const mines = has(clause, 'mine') && !has(clause, 'cluster')
  const clusters = has(clause, 'cluster') && !has(clause, 'mine', 'device_noun')
  if (instrument === 'ccm' && mines && frame.treatyNamed)
    return ruled(
      false,
      'cluster munitions only',
      'ccm/art_1__para_3',
      'The Convention does not apply to mines.',
    )
  if (instrument === 'ccw-p5' && (mines || clusters))
    return ruled(
      false,
      'it bans no weapon',
      'ccw-p5/art_1__para_1',
      'The Protocol deals with remnants after the fighting; it bans no weapon.',
    )
  return null
}

/** Mines meant for vehicles are no matter of the Convention on anti-personnel mines. */
export const vehicleMines = (frame: Frame): Finding | null => {
  const { clause, instrument } = frame
  if (!has(clause, 'avm')) return null
  if (instrument !== 'apmbc') return unsure('Which weapon is meant is not clear.')
  return ruled(
    !isAffirmed(frame) || has(clause, 'only', 'neg', 'except', 'allow'),
    'anti-personnel mines only',
    'apmbc/art_2__para_1',
    'Mines meant for vehicles are outside the Convention.',
  )
}
