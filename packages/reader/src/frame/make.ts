import type { ClaimType } from '../claim/claim.ts'
import type { Deed, Frame } from './frame.ts'
import type { Scene } from './scene.ts'

/** A reader turns a clause in its scene into a claim, or sees none. */
export type Reader = (scene: Scene) => Frame | null

/** "The text is an annex to the convention": a treaty named after "the text" is not the one that is meant. */
const namesFirst = ({ clause }: Scene): boolean => {
  const named = clause.mentions.find((m) => m.concept === 'instrument' && m.value !== 'process')
  const generic = clause.mentions.find(
    (m) => m.concept === 'generic_treaty' || m.concept === 'generic_protocol',
  )
  return (
    named !== undefined && (generic === undefined || generic.from >= named.from || generic.to > named.from)
  )
}

/** A frame with what every frame takes from its scene. */
export const make = (scene: Scene, type: ClaimType, deed: Deed, more: Partial<Frame> = {}): Frame => ({
  type,
  deed,
  part: scene.clause,
  clause: scene.clause,
  instrument: scene.instrument,
  states: scene.states,
  named: scene.statesHere,
  elders: scene.elders,
  groups: scene.groups,
  except: scene.except,
  affirmed: !scene.negated,
  date: scene.clause.dates[0] ?? null,
  number: null,
  measure: 'count',
  duration: scene.clause.durations[0] ?? null,
  anchor: scene.last?.date ?? null,
  pieced: false,
  koreaTold: scene.korea,
  ofGroup: scene.last?.groups.some((g) => g !== 'un' && g !== 'world') === true,
  policyTalk: scene.memo,
  nearTreaties: scene.nearTreaties,
  treatyNamed:
    namesFirst(scene) ||
    (scene.clause.concepts.has('generic_protocol') && scene.instrument?.startsWith('ccw-') === true),
  future: scene.clause.concepts.has('future'),
  confidence: scene.treatyNear ? 0.8 : 0.6,
  ...more,
})
