import { type Counsel, counselOf } from '@pacta/law/finding/counsel'
import { RULEBOOKS } from '@pacta/law/rulebooks/rulebooks'
import { areasOf } from './conduct-words.ts'
import type { View } from './reading.ts'

/** The counsel of a view: made once, kept with it. */
export const counselFor = (view: View): Counsel =>
  view.keep('counsel', () =>
    counselOf(view.register(), RULEBOOKS, view.entriesOf('policy_norm'), areasOf(view)),
  )
