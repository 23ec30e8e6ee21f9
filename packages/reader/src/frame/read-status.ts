import { TREATY_WORDS } from '../language/concept.ts'
import { has, near } from './clause.ts'
import type { Frame } from './frame.ts'
import { make, type Reader } from './make.ts'

const STATUS = ['party_noun', 'belong', 'bound', 'remain', 'outside'] as const

/** "Outside the Pentagon" says where. */
const isPreposition = (clause: Frame['clause']): boolean => {
  const outside = clause.mentions.filter((m) => m.concept === 'outside')
  return (
    outside.length > 0 &&
    outside.every((m) =>
      clause.mentions.some((s) => s.concept === 'state' && s.from >= m.to && s.from <= m.to + 1),
    ) &&
    outside.every(
      (m) =>
        clause.tokens
          .slice(m.from, m.to)
          .map((t) => t.word)
          .join(' ') === 'outside',
    )
  )
}

/** "Remains a party", "stays in the treaty"; not "remains a key supporter of a protocol". */
const remainsIn = (clause: Frame['clause']): boolean =>
  clause.mentions.some(
    (m) =>
      m.concept === 'remain' &&
      m.value !== 'adv' &&
      near(
        clause,
        m.to,
        3,
        'party_noun',
        'bound',
        'belong',
        'outside',
        'instrument',
        'generic_treaty',
        'place_prep',
      ) !== undefined,
  )

/** "Is part of efforts to ...": of something else than the treaty. */
const isPartOfElse = (clause: Frame['clause']): boolean =>
  clause.mentions.some((m) => m.concept === 'belong' && m.value === 'of') &&
  clause.mentions.every(
    (m) =>
      m.concept !== 'belong' ||
      (m.value === 'of' && near(clause, m.to, 1, ...TREATY_WORDS, 'pronoun') === undefined),
  )

/** "All of them are members of NATO": of the group, not of a treaty. */
const isMembershipOfGroup = (clause: Frame['clause']): boolean =>
  !has(clause, ...TREATY_WORDS) &&
  clause.mentions.some(
    (m) =>
      m.concept === 'party_noun' && clause.mentions.some((g) => g.concept === 'group' && g.from === m.to),
  )

/** Who is in and who is out. */
export const readStatus: Reader = (scene): Frame | null => {
  const { clause } = scene
  if (scene.wishes || scene.possessed) return null
  const someone = scene.states.length > 0 || scene.groups.length > 0
  if (!someone || !has(clause, ...STATUS, 'signatory_noun', 'all', 'except')) return null
  if (isPreposition(clause)) return null
  const out = has(clause, 'outside') || (scene.negated && has(clause, 'party_noun', 'belong', 'bound'))
  if (has(clause, 'outside')) {
    const only = has(clause, 'only')
    if (!scene.treatyNear && !has(clause, 'party_noun')) return null
    if (scene.states.length > 1 || scene.groups.length > 0 || only)
      return make(scene, 'non_party_group', 'belong', { affirmed: false })
    return scene.states.length > 0 ? make(scene, 'party_status', 'belong', { affirmed: false }) : null
  }
  if (isMembershipOfGroup(clause)) return null
  if (scene.groups.length > 0 && has(clause, 'all', 'except', 'only') && scene.treatyNear)
    return make(scene, 'non_party_group', 'belong', { affirmed: !out })
  if (!scene.treatyNear && !has(clause, 'party_noun')) return null
  if (has(clause, 'signatory_noun')) return make(scene, 'signatory_status', 'sign')
  if (!scene.statesHere && !has(clause, 'pronoun', 'country_noun') && !has(clause, ...TREATY_WORDS))
    return null
  if (
    has(clause, 'party_noun', 'bound') ||
    (clause.mentions.some((m) => m.concept === 'belong' && m.value === 'in') && scene.treatyNear) ||
    ((has(clause, 'belong') || remainsIn(clause)) &&
      !isPartOfElse(clause) &&
      has(clause, ...TREATY_WORDS, 'pronoun'))
  )
    return scene.states.length > 0
      ? make(scene, out && scene.states.length > 2 ? 'non_party_group' : 'party_status', 'belong')
      : null
  return null
}
