import type { ClaimType } from '../claim/claim.ts'
import type { Deed, Frame } from './frame.ts'
import type { Scene } from './scene.ts'

/** A reader turns a clause in its scene into a claim, or sees none. */
export type Reader = (scene: Scene) => Frame | null

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
  policyTalk: scene.memo,
  nearTreaties: scene.nearTreaties,
  treatyNamed:
    scene.clause.concepts.has('instrument') ||
    (scene.clause.concepts.has('generic_protocol') && scene.instrument?.startsWith('ccw-') === true),
  future: scene.clause.concepts.has('future'),
  confidence: scene.treatyNear ? 0.8 : 0.6,
  ...more,
})
