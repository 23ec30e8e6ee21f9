import { provisionOf, RULEBOOKS } from '@pacta/law/rulebooks/rulebooks'
import { describe, expect, it } from 'vitest'
import type { FindingJson } from '../src/json/finding.ts'
import { CASES } from './cases/all.ts'
import { askReal, realReading } from './support/reading.ts'

const view = realReading().view({})

const answers = CASES.flatMap(({ cases }) => cases).map(({ ask }) => askReal(ask))
const findings: readonly FindingJson[] = answers.flatMap(({ law, policy, counterpart }) => [
  law,
  policy,
  ...(counterpart === undefined ? [] : [counterpart.law, counterpart.policy]),
])
const layers = findings.flatMap(({ layers, context }) => [...layers, ...(context ?? [])])

type ReasonJson = FindingJson['because'][number]

const flat = (reasons: readonly ReasonJson[]): readonly ReasonJson[] =>
  reasons.flatMap((one) => [one, ...flat(one.children ?? [])])

const reasons = flat([
  ...findings.flatMap(({ because }) => because),
  ...layers.flatMap(({ because }) => because),
])

/** A provision of a rulebook, an article that holds one, or a norm of a policy, which is an entry. */
const isProvision = (id: string): boolean =>
  provisionOf(id) !== null ||
  view.entry(id) !== null ||
  RULEBOOKS.some(({ provisions }) => provisions.some((one) => one.id.startsWith(`${id}__`)))

const unique = (ids: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== null && id !== undefined)),
]

describe('the reasons of every answer in the law reports', () => {
  it('end in a provision, an entry or a source, save where no policy is recorded at all', () => {
    const open = reasons.filter(
      ({ provision, entry, source, children }) =>
        provision === undefined && entry === undefined && source === undefined && children === undefined,
    )
    expect(new Set(open.map(({ code }) => code))).toEqual(new Set(['policy_none']))
  })

  it('cite provisions that exist', () =>
    expect(
      unique([
        ...reasons.map(({ provision }) => provision),
        ...layers.map(({ provision }) => provision),
        ...layers.map(({ displacedBy }) => displacedBy),
        ...findings.flatMap(({ conditions }) => conditions.map(({ provision }) => provision)),
      ]).filter((id) => !isProvision(id)),
    ).toEqual([]))

  it('cite entries and sources that exist', () =>
    expect(
      unique([
        ...reasons.map(({ entry }) => entry),
        ...reasons.map(({ source }) => source),
        ...findings.flatMap(({ positions }) => positions.map(({ source }) => source)),
      ]).filter((id) => view.entry(id) === null),
    ).toEqual([]))

  it('are sentences', () => {
    const texts = [...new Set(reasons.map(({ text }) => text))]
    expect(texts.filter((text) => !/^[\p{Lu}\p{N}"“].*[.?]$/su.test(text))).toEqual([])
    expect(texts.filter((text) => /undefined|null|\bNaN\b|\[object/.test(text))).toEqual([])
  })

  it('name a state in a position only with a document', () => {
    for (const { positions } of findings)
      for (const { by, source } of positions) {
        expect(by.length).toBeGreaterThan(0)
        expect(view.entry(source)?.current?.kind).toBe('source')
      }
  })
})

describe('the size of an explanation', () => {
  const sizes = layers.map((layer) => Buffer.byteLength(JSON.stringify(layer))).sort((a, b) => a - b)
  const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)] as number

  it('is under 1 kB for one layer with its text, but for the few rules with many exceptions or conditions', () => {
    expect(at(0.5)).toBeLessThan(600)
    expect(at(0.98)).toBeLessThan(1000)
    expect(at(1)).toBeLessThan(1250)
  })
})

describe('law and policy', () => {
  it('never stand in each other’s layers', () => {
    for (const { law, policy } of answers) {
      expect(law.layers.filter(({ layer }) => layer === 'policy')).toEqual([])
      expect(policy.layers.filter(({ layer }) => layer !== 'policy')).toEqual([])
    }
  })

  it('show every layer that was looked at, each instrument once at least', () => {
    for (const { law } of answers)
      expect(new Set(law.layers.map(({ id }) => id)).size).toBeGreaterThanOrEqual(RULEBOOKS.length)
  })

  it('carry the notice, the horizons and the log they rest on', () => {
    for (const { notice, horizon, asOf } of answers) {
      expect(notice).toContain('Not legal advice')
      expect(horizon['apmbc']).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(asOf.root).toMatch(/^[0-9a-f]{64}$/)
    }
  })
})
