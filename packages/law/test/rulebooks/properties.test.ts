import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONDUCTS, PURPOSES } from '../../src/conduct/conduct.ts'
import { ATTRIBUTES, contradiction, MUNITION_CLASSES } from '../../src/conduct/munition.ts'
import { provisionOf, RULEBOOKS } from '../../src/rulebooks/rulebooks.ts'
import { findingOf, registerOf } from './bound.ts'

const INSTRUMENTS = RULEBOOKS.map(({ instrument }) => instrument)
const REGISTER = registerOf({ AAA: INSTRUMENTS, BBB: [] })
const ORDINARY = ATTRIBUTES.filter((attribute) => attribute !== 'both_modes')

const munitions = fc
  .record({
    class: fc.constantFrom(...MUNITION_CLASSES),
    stated: fc.uniqueArray(fc.constantFrom(...ORDINARY), { maxLength: 4 }),
  })
  .filter((munition) => contradiction(munition) === null)
const text = (munition: { readonly class: string; readonly stated: readonly string[] }): string =>
  [munition.class, ...munition.stated].join('+')

const situations = fc.constantFrom('peace', 'armed_conflict', 'emergency', null)
const conducts = fc.constantFrom(...CONDUCTS.filter((conduct) => conduct !== 'assist'))

describe('what always holds', () => {
  it('saying more of a munition never lifts a ban', () => {
    fc.assert(
      fc.property(
        munitions,
        fc.constantFrom(...ORDINARY),
        fc.constantFrom(...INSTRUMENTS),
        conducts,
        (munition, added, instrument, conduct) => {
          const more = { ...munition, stated: [...munition.stated, added] }
          fc.pre(contradiction(more) === null)
          const verdict = (object: string) =>
            findingOf(REGISTER, { conduct, object, counterpart: 'BBB', situation: 'armed_conflict' }, [
              instrument,
            ]).verdict
          if (verdict(text(munition)) === 'prohibited') expect(verdict(text(more))).toBe('prohibited')
        },
      ),
      { numRuns: 400 },
    )
  })

  it('armed conflict never makes lawful what is banned in peace', () => {
    fc.assert(
      fc.property(munitions, fc.constantFrom(...INSTRUMENTS), (munition, instrument) => {
        const verdict = (situation: 'peace' | 'armed_conflict') =>
          findingOf(REGISTER, { conduct: 'use', object: text(munition), situation }, [instrument]).verdict
        if (verdict('peace') === 'prohibited') expect(verdict('armed_conflict')).toBe('prohibited')
      }),
      { numRuns: 200 },
    )
  })

  it('a conditional answer names what it hangs on, and every layer and condition cites a provision that stands', () => {
    fc.assert(
      fc.property(
        munitions,
        conducts,
        situations,
        fc.constantFrom(...PURPOSES, null),
        fc.constantFrom('BBB', 'non_state', null),
        (munition, conduct, situation, purpose, counterpart) => {
          const finding = findingOf(
            REGISTER,
            {
              conduct,
              object: text(munition),
              ...(situation === null ? {} : { situation }),
              ...(purpose === null ? {} : { purpose }),
              ...(counterpart === null ? {} : { counterpart }),
            },
            INSTRUMENTS,
          )
          if (finding.verdict === 'conditional') expect(finding.conditions).not.toEqual([])
          if (finding.contested) expect(finding.positions).not.toEqual([])
          for (const { provision } of finding.conditions) expect(provisionOf(provision)).not.toBeNull()
          for (const { provision, because } of finding.layers) {
            if (provision !== null) expect(provisionOf(provision)).not.toBeNull()
            expect(because).not.toEqual([])
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
