import { describe, expect, it } from 'vitest'
import { day } from '../../src/calendar/day.ts'
import type { Conduct, Purpose } from '../../src/conduct/conduct.ts'
import { resolveLaw } from '../../src/finding/resolve-law.ts'
import { condition } from '../../src/rulebook/condition.ts'
import { norm, provision, type Rulebook, textOnly } from '../../src/rulebook/provision.ts'
import { forPurpose, has, isClass } from '../../src/rulebook/test.ts'
import { registerOf } from './bound.ts'

/** A rulebook of our own: nobody flies what goes off by itself, save to learn how to take it down. It brings data only. */
const KITES: Rulebook = {
  instrument: 'kites',
  layer: 'instrument',
  title: 'Kite Convention',
  text: { url: 'https://example.org/kites', source: 'list' },
  provisions: [
    textOnly('kites/art_1', 'definition', 'all', 'A kite is what flies on a string.', 'a definition'),
    provision(
      'kites/art_2',
      'prohibition',
      'all',
      'No state uses or keeps self-acting kites.',
      norm('prohibits', ['use', 'retain'], 'kite', {}),
    ),
    provision(
      'kites/art_3',
      'exception',
      'all',
      'A few may be kept to learn how to take them down.',
      norm('permits', ['retain'], 'kite', {
        scope: forPurpose('counter_mine_training'),
        conditions: [condition('there are few of them', 'kites/art_3')],
        lifts: ['kites/art_2'],
      }),
    ),
  ],
  categories: [
    {
      category: 'kite',
      outcome: 'inside',
      when: has('victim_activated'),
      provision: 'kites/art_1',
      text: 'What goes off by itself is a kite.',
      disputed: null,
    },
    {
      category: 'kite',
      outcome: 'outside',
      when: isClass('avm'),
      provision: 'kites/art_1',
      text: 'What meets a vehicle is none.',
      disputed: null,
    },
  ],
  disputed: [],
}

const REGISTER = registerOf({ AAA: ['kites'], BBB: [] })

const verdict = (
  actor: string,
  conduct: Conduct,
  munition: 'apm' | 'improvised',
  purpose: Purpose | null = null,
) =>
  resolveLaw(
    {
      actor,
      conduct,
      assisted: null,
      munition: { class: munition, stated: [] },
      place: null,
      counterpart: null,
      purpose,
      situation: null,
    },
    day('2010-01-01'),
    REGISTER,
    [KITES],
  ).verdict

describe('a new instrument is a new rulebook and no engine code', () => {
  it.each([
    ['AAA', 'use', 'apm', null, 'prohibited'],
    ['AAA', 'use', 'improvised', null, 'conditional'],
    ['AAA', 'retain', 'apm', null, 'prohibited'],
    ['AAA', 'retain', 'apm', 'counter_mine_training', 'conditional'],
    ['AAA', 'retain', 'apm', 'combat_training', 'prohibited'],
    ['AAA', 'produce', 'apm', null, 'not_regulated'],
    ['BBB', 'use', 'apm', null, 'not_regulated'],
  ] as const)('%s: %s %s for %s is %s', (actor, conduct, munition, purpose, expected) => {
    expect(verdict(actor, conduct, munition, purpose)).toBe(expected)
  })
})
