import type { EntryOf } from '@pacta/law/entry/entry'
import type { PolicyNormPayload } from '@pacta/law/entry/fact'

type NormEntry = EntryOf<'policy_norm'>

const PAYLOAD: PolicyNormPayload = {
  policy: 'P',
  title: 'A policy',
  rank: 'executive',
  force: 'binding',
  stateOfForce: 'in_force',
  situation: 'any',
  adoptedOn: null,
  effectiveFrom: '2000-01-01',
  effectiveTo: null,
  lastConfirmedOn: null,
  lastConfirmedSource: null,
  supersededBy: [],
  displaces: [],
  waiverOf: null,
  waiverSource: null,
  conduct: 'use',
  effect: 'prohibits',
  treaty: null,
  place: { text: 'everywhere', only: [], except: [] },
  object: { text: 'all mines', condition: null, classes: ['apm'], needs: [], lacks: [] },
  counterpart: { text: '', only: [] },
  authority: null,
  conditions: null,
  conditionsRole: null,
  exceptPurposes: [],
  note: null,
}

/** A norm of an invented state: a sourced, binding ban on use everywhere from 2000, but for what the case is about. */
export const norm = (
  id: string,
  payload: Partial<PolicyNormPayload> = {},
  confidence: NormEntry['confidence'] = 'high',
): NormEntry => ({
  id,
  version: 1,
  kind: 'policy_norm',
  states: ['AAA'],
  instrument: null,
  on: null,
  effectiveOn: null,
  payload: { ...PAYLOAD, policy: id.split('#')[0] ?? id, ...payload },
  sources: confidence === 'unsourced' ? [] : [{ id: 'a-source' }],
  confidence,
  recordedAt: '2026-01-01T00:00:00Z',
  recordedBy: 'test',
  checkedAt: null,
  supersedes: null,
  hash: '',
})

export const ONLY_KOREA = { text: 'Korea', only: ['KOR'], except: [] } as const

/** Norms that never decide anything, each for another reason. */
export const WITHOUT_WEIGHT: readonly NormEntry[] = [
  norm('POLITICAL#1', { force: 'political', effect: 'permits' }),
  norm('PRACTICE#1', { force: 'reported_practice', effect: 'permits' }),
  norm('UNSOURCED#1', { effect: 'permits' }, 'unsourced'),
  norm('ANNOUNCED#1', { stateOfForce: 'announced', effect: 'permits' }),
  norm('NEVER#1', { stateOfForce: 'never_in_force', effect: 'permits' }),
  norm('REPEALED#1', {
    stateOfForce: 'repealed_before_effect',
    effect: 'permits',
    effectiveFrom: '2010-01-01',
    effectiveTo: '2005-01-01',
  }),
  norm('INTENT#1', { effect: 'intends' }),
  norm('CONSIDERED#1', { effect: 'considers' }),
  norm('NOT-INTENDED#1', { effect: 'intends_not' }),
]
