import { timelineOf } from '@pacta/law/register/register'
import { SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import { describe, expect, test } from 'vitest'
import { openReading } from '../src/reading.ts'

describe('a register made for one state', () => {
  const whole = openReading(SHIPPED_SNAPSHOT).view({}).register()
  const alone = openReading(SHIPPED_SNAPSHOT).view({})

  test('has the same timelines for it as the register of all', () => {
    expect(whole.states.length).toBeGreaterThan(190)
    for (const state of whole.states)
      for (const instrument of whole.instruments.keys())
        expect(
          timelineOf(alone.registerFor(state), instrument, state),
          `${state} under ${instrument}`,
        ).toEqual(timelineOf(whole, instrument, state))
  })
})
