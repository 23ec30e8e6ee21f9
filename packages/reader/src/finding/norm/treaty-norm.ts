import { has, near } from '../../frame/clause.ts'
import type { Frame } from '../../frame/frame.ts'
import { TREATY_WORDS } from '../../language/concept.ts'
import { type Finding, unsure } from '../finding.ts'
import { isAffirmed, ruled, saysBanned } from './ban.ts'
import { ofMinesProtocol } from './mines-protocol.ts'
import { outOfScope, vehicleMines } from './scope.ts'

/** The treaties that ban a weapon outright, with the article that does it. */
const BANS: Readonly<Record<string, string>> = { apmbc: 'apmbc/art_1__para_1', ccm: 'ccm/art_1__para_1' }

/** What is allowed stands this close after the verb. */
const ALLOWED = 5

const MINIMUM = 'a minimum may be kept for training'
const MINIMUM_TEXT =
  'A number no larger than absolutely needed may be kept for training and development of techniques.'

const articleOf = ({ instrument }: Frame): string | undefined => BANS[instrument as string]

/** Reservations: both bans allow none. */
const reservations = (frame: Frame): Finding | null => {
  const { clause, instrument } = frame
  if (!has(clause, 'reservation')) return null
  if (articleOf(frame) === undefined) return unsure('Reservations to this instrument were not checked.')
  return ruled(
    saysBanned(frame),
    'no reservations',
    `${instrument}/art_19`,
    'The treaty allows no reservations to its articles.',
  )
}

/** Operations beside states that are not parties. */
const jointOperations = (frame: Frame): Finding | null => {
  const { clause, instrument } = frame
  if (!has(clause, 'joint_operation')) return null
  if (instrument !== 'ccm') return unsure('The treaty does not speak of joint operations.')
  return ruled(
    !has(clause, 'ban') || !isAffirmed(frame),
    'parties may take part in operations with states that are not',
    'ccm/art_21__para_3',
    'Parties may engage in military cooperation and operations with states not party.',
  )
}

/** A few may be kept, to train with. */
const keptForTraining = (frame: Frame): Finding | null => {
  const { clause, instrument } = frame
  return has(clause, 'allow') && has(clause, 'retain', 'training')
    ? ruled(
        isAffirmed(frame),
        MINIMUM,
        `${instrument}/art_3${instrument === 'ccm' ? '__para_6' : '__para_1'}`,
        MINIMUM_TEXT,
      )
    : null
}

/** What parties are to do. */
const duties = (frame: Frame): Finding | null =>
  has(frame.clause, 'require') && has(frame.clause, 'destroy', 'clear', 'victim_assist', 'report')
    ? ruled(
        isAffirmed(frame),
        null,
        frame.instrument === 'apmbc' ? 'apmbc/art_1__para_2' : 'ccm/art_1',
        'Parties are to destroy stocks, clear land and help victims.',
      )
    : null

/** "Bans keeping any, even for training" */
const trainingBanned = (frame: Frame): Finding | null => {
  const { clause, instrument } = frame
  return has(clause, 'ban') && has(clause, 'training') && isAffirmed(frame) && !has(clause, 'except')
    ? ruled(false, MINIMUM, `${instrument}/art_3`, MINIMUM_TEXT)
    : null
}

const outrightBan = (frame: Frame, article: string): Finding | null =>
  has(frame.clause, 'ban')
    ? ruled(
        isAffirmed(frame) || has(frame.clause, 'must', 'allow', 'except'),
        'use, production, stockpiling and transfer are banned',
        article,
        'A party undertakes never under any circumstances to use, develop, produce, acquire, stockpile, retain or transfer the weapon.',
      )
    : null

/** "Allows states to use mines": said of those whom the treaty binds, not of what someone may do elsewhere. */
const isAllowedByTreaty = ({ clause }: Frame): boolean =>
  clause.mentions.some((m) => m.concept === 'allow' && m.value !== 'may')
    ? has(clause, ...TREATY_WORDS, 'duty_holder')
    : has(clause, 'duty_holder')

/** What is said to be allowed although the treaty bans it. */
const allowance = (frame: Frame, article: string): Finding | null => {
  const { clause } = frame
  const allowed = clause.mentions.find((m) => m.concept === 'allow')
  if (allowed === undefined) return null
  if (!isAllowedByTreaty(frame)) return unsure('Whom it is allowed is not clear.')
  return near(clause, allowed.to, ALLOWED, 'use', 'produce', 'transfer', 'stock') === undefined
    ? null
    : ruled(!isAffirmed(frame), 'banned', article, 'The treaty bans it under any circumstances.')
}

/** The rules of a treaty that bans its weapon outright. */
const ofOutrightBan = (frame: Frame): Finding | null => {
  const article = articleOf(frame)
  // Neither ban tells mines by whether they can be found: that is the Protocol's rule.
  if (has(frame.clause, 'undetectable') && frame.instrument === 'apmbc')
    return unsure('Which treaty is meant is not clear.')
  if (article === undefined) return null
  return (
    jointOperations(frame) ??
    vehicleMines(frame) ??
    keptForTraining(frame) ??
    duties(frame) ??
    trainingBanned(frame) ??
    outrightBan(frame, article) ??
    allowance(frame, article)
  )
}

/** What the text of a treaty bans, allows or demands. */
export const ofTreaty = (frame: Frame): Finding =>
  outOfScope(frame) ??
  reservations(frame) ??
  ofMinesProtocol(frame) ??
  ofOutrightBan(frame) ??
  unsure('Which rule is meant is not clear.')
