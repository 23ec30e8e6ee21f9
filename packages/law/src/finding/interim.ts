import { isoDate } from '../calendar/day.ts'
import { reason } from '../reason/reason.ts'
import { timelineOf } from '../register/register.ts'
import type { Case } from './case.ts'
import type { Resolved } from './layer.ts'
import { resolveAsBound } from './resolve-instrument.ts'

/** A ban would bite a party, or might if more were stated; what is only limited is not barred. */
const mayBar = ({ verdict, settled }: ReturnType<typeof resolveAsBound>): boolean =>
  verdict === 'prohibited' ||
  verdict === 'unsettled' ||
  settled.some(
    (one) =>
      one.weighed.norm.effect === 'prohibits' && one.verdict === 'conditional' && one.displacedBy === null,
  )

/**
 * A signatory, or a state that has consented and is not bound yet, must not defeat the object and purpose
 * (VCLT art. 18). What would be banned for a party, or might be, is then not banned, but hangs on that test. `null`
 * where no interim duty runs, or the act would be lawful for a party anyway.
 */
export const resolveInterim = (one: Case): Resolved | null => {
  const timeline = timelineOf(one.register, one.rulebook.instrument, one.question.actor)
  const duty = timeline?.duties.find(
    (item) => item.kind === 'interim' && item.from <= one.on && (item.until === null || one.on < item.until),
  )
  if (duty === undefined) return null
  const asParty = resolveAsBound(one)
  if (!mayBar(asParty)) return null
  const ground = duty.because[0]
  const provision = duty.provisions[0] ?? 'vclt/art_18'
  const text = 'the act does not defeat the object and purpose of the treaty'
  return {
    verdict: 'conditional',
    contested: false,
    positions: [],
    conditions: [{ text, provision, met: 'not_stated' }, ...asParty.conditions],
    layers: [
      {
        layer: 'general_law',
        id: 'vclt',
        provision,
        effect: 'restricts',
        displacedBy: null,
        because: [
          reason(
            'object_and_purpose',
            { state: one.question.actor, instrument: one.rulebook.instrument, since: isoDate(duty.from) },
            {
              provision,
              ...(ground?.entry == null ? {} : { entry: ground.entry }),
              source: ground?.source ?? null,
            },
          ),
        ],
      },
    ],
  }
}
