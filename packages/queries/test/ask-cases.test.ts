import { effectOf, type Verdict } from '@pacta/law/finding/verdict'
import { describe, expect, it } from 'vitest'
import type { FindingJson } from '../src/json/finding.ts'
import { CASES } from './cases/all.ts'
import type { Answer } from './cases/case.ts'
import { askReal, realReading } from './support/reading.ts'

const effectFor = (verdict: Answer['verdict']): string =>
  verdict === 'not_covered' ? 'silent' : effectOf(verdict as Verdict)

const heldBy = (finding: FindingJson): readonly string[] => finding.positions.flatMap(({ by }) => by)

/** Holds a finding against what the sources say of it; what they do not say is not asked. */
const expectAnswer = (finding: FindingJson, expected: Answer): void => {
  expect(finding.verdict).toBe(expected.verdict)
  if (expected.contested !== undefined) expect(finding.contested).toBe(expected.contested)
  if (expected.until !== undefined) expect(finding.until).toBe(expected.until)
  const standing = finding.layers.filter(({ displacedBy }) => displacedBy === null)
  for (const provision of expected.by)
    expect(
      standing.filter((layer) => layer.provision === provision).map(({ effect }) => effect),
      provision,
    ).toContain(effectFor(expected.verdict))
  for (const [id, effect] of Object.entries(expected.beside ?? {}))
    expect(
      standing.filter((layer) => layer.provision === id || layer.id === id).map((layer) => layer.effect),
      id,
    ).toContain(effect)
  for (const [loser, winner] of Object.entries(expected.displaced ?? {}))
    expect(finding.layers.find(({ provision }) => provision === loser)?.displacedBy, loser).toBe(winner)
  for (const words of expected.conditions ?? [])
    expect(finding.conditions.map(({ text }) => text).join('; ')).toContain(words)
  for (const by of expected.views ?? []) expect(heldBy(finding)).toContain(by)
  for (const norm of expected.context ?? [])
    expect((finding.context ?? []).map(({ provision }) => provision)).toContain(norm)
}

const title = (ask: object): string => Object.values(ask).join(' ')

describe.each(CASES)('$title', ({ cases }) => {
  it.each(cases.map((one) => [title(one.ask), one] as const))('%s', (_title, { ask, law, policy, other }) => {
    const answer = askReal(ask)
    if (law !== undefined) expectAnswer(answer.law, law)
    if (policy !== undefined) expectAnswer(answer.policy, policy)
    if (other !== undefined) expect(answer.counterpart).toBeDefined()
    if (other?.law !== undefined && answer.counterpart) expectAnswer(answer.counterpart.law, other.law)
    if (other?.policy !== undefined && answer.counterpart)
      expectAnswer(answer.counterpart.policy, other.policy)
  })
})

describe('the law reports', () => {
  const all = CASES.flatMap(({ cases }) => cases)

  it('ask no question twice', () => {
    const asked = all.map(({ ask }) => title(ask))
    expect(asked.filter((one, i) => asked.indexOf(one) !== i)).toEqual([])
  })

  it('rest each case on a document of the record', () => {
    const view = realReading().view({})
    expect(all.filter(({ source }) => view.entry(source) === null).map(({ source }) => source)).toEqual([])
  })
})
