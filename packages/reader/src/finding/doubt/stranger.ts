import type { StateCode } from '@pacta/law/entry/entry'
import { isConsentKind } from '@pacta/law/entry/kind'
import type { Frame } from '../../frame/frame.ts'
import type { Facts } from '../facts.ts'

/** A state that never consented to the treaty. */
export const isStranger = (frame: Frame, state: StateCode, facts: Facts): boolean =>
  !facts.acts(frame.instrument ?? '', state).some((act) => isConsentKind(act.kind))
