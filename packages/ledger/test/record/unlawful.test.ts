import { compile } from '@pacta/law/register/compile'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { describe, expect, test } from 'vitest'
import { readExpectations } from '../../src/record/expectation.ts'
import { partyProblems, sequenceProblems } from '../../src/record/law-problems.ts'
import { showProblem } from '../../src/record/problem.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { seededEntries } from '../../src/seeding/entries.ts'
import { casesOf, expectedOf, recordOf, SHIPPED } from './support/folder.ts'

const lawOver = (folder: string) => {
  const { seeds } = readRecord(folder)
  return { seeds, register: compile(seededEntries(seeds), FINAL_CLAUSES) }
}

/** The sentence after the place and the key is the law's own, and under test there. */
describe('acts that cannot stand beside each other are told at their row', () => {
  test.each(casesOf('unlawful'))('%s', (name) => {
    const { seeds, register } = lawOver(recordOf(`unlawful/${name}`))
    const told = sequenceProblems(register, seeds).map(showProblem)
    expect(told).toHaveLength(1)
    expect(told[0]?.startsWith(expectedOf(`unlawful/${name}`))).toBe(true)
  })
})

describe('lawful oddities pass', () => {
  test('re-accession, revocation, communication after withdrawal, succession with earlier effect, protocol without signature', () => {
    const { seeds, register } = lawOver(recordOf())
    expect(sequenceProblems(register, seeds)).toEqual([])
  })
})

describe('the shipped record under the law', () => {
  const { seeds, register } = lawOver(SHIPPED)
  const { parties } = readExpectations(SHIPPED)

  test('its acts stand beside each other', () => {
    expect(sequenceProblems(register, seeds)).toEqual([])
  })

  test.each(parties)('$instrument binds $min to $max states on $on: $because', (expectation) => {
    expect(partyProblems(register, [expectation])).toEqual([])
  })

  test('a wrong number of parties is told with its line and reason', () => {
    const wrong = { instrument: 'apmbc', on: '2025-12-27', min: 164, max: 164, because: 'a test', line: 7 }
    expect(partyProblems(register, [wrong]).map(showProblem)).toEqual([
      'expectations.yaml:7: apmbc binds 163 states on 2025-12-27, expected 164: a test',
    ])
  })
})
