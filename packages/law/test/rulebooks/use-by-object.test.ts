import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding/layer.ts'
import type { Verdict } from '../../src/finding/verdict.ts'
import { findingUnder } from './bound.ts'

const WORD: Readonly<Record<string, Verdict>> = {
  P: 'prohibited',
  C: 'conditional',
  U: 'unsettled',
  '–': 'not_regulated',
}
const COLUMNS = ['apmbc', 'ccm', 'ccw-p2a', 'ccw-p2', 'custom'] as const

/** Use in armed conflict, no deferral running: what each instrument's own definitions make of an object. */
const TABLE: readonly (readonly [string, string])[] = [
  ['apm+hand_laid', 'P – C C C'],
  ['apm', 'P – C C C'],
  ['apm+self_destruct', 'P – C C C'],
  ['apm+self_deactivate', 'P – C C C'],
  ['apm+self_destruct+self_deactivate', 'P – C C C'],
  ['apm+non_persistent', 'P – C C C'],
  ['apm+undetectable', 'P – P C C'],
  ['apm+remotely_delivered', 'P – C C C'],
  ['apm+remotely_delivered+persistent', 'P – P C C'],
  ['apm+remotely_delivered+non_persistent', 'P – C C C'],
  ['directional+command_detonated', '– – C C C'],
  ['directional+tripwire', 'P – C C C'],
  ['directional', 'C – C C C'],
  ['directional+both_modes', 'C – C C C'],
  ['avm', '– – C C C'],
  ['avm+anti_handling', 'U – C C C'],
  ['avm+sensitive_fuze', 'U – C C C'],
  ['avm+remotely_delivered', '– – C C C'],
  ['cluster_munition', '– P – – C'],
  ['improvised+victim_activated', 'P – C C C'],
  ['improvised+command_detonated', '– – C C C'],
  ['improvised+victim_activated+undetectable', 'P – P C C'],
  ['other_device+victim_activated', 'C – C C C'],
]

const cells = TABLE.flatMap(([object, row]) =>
  row.split(' ').map((cell, i) => [object, COLUMNS[i] ?? '', WORD[cell] as Verdict] as const),
)

const use = (instrument: string, object: string): Finding =>
  findingUnder(instrument, { conduct: 'use', object, situation: 'armed_conflict' })

describe('use by object', () => {
  it.each(cells)('%s under %s: %s', (object, instrument, verdict) => {
    expect(use(instrument, object).verdict).toBe(verdict)
  })
})

const rules = (finding: Finding): readonly string[] =>
  finding.layers.flatMap(({ provision }) => (provision === null ? [] : [provision]))
const open = (finding: Finding): readonly string[] => finding.conditions.map(({ text }) => text)

describe('which rules speak, and what is not stated and matters', () => {
  it('a hand-laid mine under Amended Protocol II: detectability and both safeguards are asked for by name', () => {
    const finding = use('ccw-p2a', 'apm+hand_laid')
    expect(open(finding)).toEqual(expect.arrayContaining(['detectable', 'self_destruct', 'self_deactivate']))
    expect(rules(finding)).toEqual(
      expect.arrayContaining(['ccw-p2a/art_4', 'ccw-p2a/art_5__para_2', 'ccw-p2a/art_9__para_1']),
    )
    expect(rules(finding).filter((id) => id.includes('art_6') || id.includes('art_7'))).toEqual([])
  })

  it('with both safeguards no perimeter is asked for, but the Annex’s figures are', () => {
    const finding = use('ccw-p2a', 'apm+hand_laid+detectable+non_persistent')
    expect(rules(finding)).not.toContain('ccw-p2a/art_5__para_2')
    expect(rules(finding)).toContain('ccw-p2a/annex_1__para_3__point_b')
  })

  it('self-destruction alone is not enough: the perimeter stays open', () => {
    expect(rules(use('ccw-p2a', 'apm+hand_laid+detectable+self_destruct'))).toContain('ccw-p2a/art_5__para_2')
  })

  it('a scattered mine is judged under art. 6, never under art. 5', () => {
    const finding = use('ccw-p2a', 'apm+remotely_delivered+non_persistent+detectable')
    expect(rules(finding)).toEqual(
      expect.arrayContaining([
        'ccw-p2a/art_6__para_1',
        'ccw-p2a/art_6__para_4',
        'ccw-p2a/annex_1__para_3__point_a',
      ]),
    )
    expect(rules(finding).filter((id) => id.includes('art_5'))).toEqual([])
  })

  it('a scattered vehicle mine has its own rule, to the extent feasible', () => {
    expect(rules(use('ccw-p2a', 'avm+remotely_delivered'))).toContain('ccw-p2a/art_6__para_3')
  })

  it('a charge fired by command is an other device under Amended Protocol II and no mine', () => {
    const finding = rules(use('ccw-p2a', 'directional+command_detonated'))
    expect(finding).toEqual(
      expect.arrayContaining(['ccw-p2a/art_7__para_1', 'ccw-p2a/art_7__para_2', 'ccw-p2a/art_7__para_3']),
    )
    expect(finding.filter((id) => /art_[456]/.test(id))).toEqual([])
  })

  it('a directional mine with a tripwire has the 72 hours beside the perimeter', () => {
    expect(rules(use('ccw-p2a', 'directional+tripwire'))).toEqual(
      expect.arrayContaining(['ccw-p2a/art_5__para_2', 'ccw-p2a/art_5__para_6']),
    )
  })

  it('an improvised device a victim sets off is mine and, if it looks harmless, booby-trap: both sets of rules', () => {
    const finding = rules(use('ccw-p2a', 'improvised+victim_activated'))
    expect(finding).toEqual(expect.arrayContaining(['ccw-p2a/art_4', 'ccw-p2a/art_7__para_2']))
  })

  it('a vehicle mine with an anti-handling device: art. 3(6) if it deactivates itself, “primarily” contested', () => {
    const finding = use('ccw-p2a', 'avm+anti_handling')
    expect(rules(finding)).toContain('ccw-p2a/art_3__para_6')
    expect(finding.contested).toBe(true)
    expect(finding.positions.flatMap(({ by }) => by)).toEqual(expect.arrayContaining(['FIN', 'GBR']))
    expect(rules(use('ccw-p2a', 'avm'))).not.toContain('ccw-p2a/art_3__para_6')
  })

  it('the 1980 text asks neither for detectability nor for self-destruction', () => {
    expect(open(use('ccw-p2', 'apm'))).not.toEqual(expect.arrayContaining(['detectable']))
    expect(open(use('ccw-p2', 'apm'))).not.toEqual(expect.arrayContaining(['self_destruct']))
  })

  it('custom on landmines: rules 81 and 82; on a cluster munition only the general rules', () => {
    expect(rules(use('custom', 'avm'))).toEqual(expect.arrayContaining(['custom/rule_81', 'custom/rule_82']))
    expect(rules(use('custom', 'cluster_munition')).filter((id) => /rule_8/.test(id))).toEqual([])
    expect(rules(use('custom', 'improvised+victim_activated'))).toEqual(
      expect.arrayContaining(['custom/rule_80', 'custom/rule_81']),
    )
  })
})
