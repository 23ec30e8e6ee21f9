import { describe, expect, it, test } from 'vitest'
import { CATALOGUE } from '../src/catalogue.ts'
import { call } from './support/call.ts'

describe('a completion script', () => {
  it.each(['bash', 'zsh', 'fish'])(
    'for %s knows commands, options, states, instruments and kinds',
    async (shell) => {
      const { exit, out } = await call(['completion', shell])
      expect(exit).toBe(0)
      for (const word of [
        ...Object.keys(CATALOGUE),
        'known-on',
        'FIN',
        'UKR',
        'apmbc',
        'ccw-p2a',
        'withdrawal',
      ])
        expect(out).toContain(word)
    },
  )
})

test('an unknown shell is refused with those there are', async () => {
  const { exit, err } = await call(['completion', 'fsh'])
  expect([exit, err]).toEqual([
    2,
    'shell: "fsh" is not known; accepted are bash, zsh, fish (did you mean zsh?)\n',
  ])
})
