import { expect, it } from 'vitest'
import { afterFailure, afterSuccess, dueAt } from '../../src/watch/schedule.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const UNTRIED = { triedAt: null, failures: 0, notBefore: null }

it('a feed is due at once, then after its time, and ever later while it fails', () => {
  expect(dueAt(30, UNTRIED)).toBe(0)
  expect(dueAt(30, afterSuccess(DAY))).toBe(DAY + 30 * MINUTE)
  const once = afterFailure(afterSuccess(0), DAY, null)
  expect(dueAt(30, once)).toBe(DAY + 60 * MINUTE)
  const twice = afterFailure(once, DAY, null)
  expect(dueAt(30, twice)).toBe(DAY + 120 * MINUTE)
  expect(dueAt(30, { ...twice, failures: 1000 })).toBe(2 * DAY)
  expect(dueAt(7 * 24 * 60, { ...twice, failures: 1000 })).toBe(8 * DAY)
})

it('a server that asks for rest gets it', () => {
  expect(dueAt(5, afterFailure(UNTRIED, DAY, 3 * DAY))).toBe(4 * DAY)
  expect(dueAt(60, afterFailure(UNTRIED, DAY, 1000))).toBe(DAY + 120 * MINUTE)
})
