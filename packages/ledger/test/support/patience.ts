import { vi } from 'vitest'

/** Lets the tests of this file wait for databases and processes on a busy machine; nothing is judged by its time. */
export const bePatient = (): void => {
  vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })
}
