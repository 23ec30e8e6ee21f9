import { addDays, type Day, day, isoDate } from '@pacta/law/calendar/day'
import type { ConductQuestion } from '@pacta/law/conduct/question'
import { resolveLaw } from '@pacta/law/finding/resolve-law'
import { policyNorm } from '@pacta/law/policy/norm'
import { resolvePolicy } from '@pacta/law/policy/resolve-policy'
import { RULEBOOKS } from '@pacta/law/rulebooks/rulebooks'
import { describe, expect, it } from 'vitest'
import { areasOf, readCounterpart, readMunition, readPlace } from '../src/conduct-words.ts'
import { counselFor } from '../src/counsel.ts'
import { q } from './cases/case.ts'
import { askReal, realReading } from './support/reading.ts'

const view = realReading().view({})
const register = view.register()
const areas = areasOf(view)

/** A question of these tests, read by the readers every face uses. */
const read = (text: string): ConductQuestion => {
  const [actor = '', conduct = '', object = '', ...rest] = text.split(' ')
  const stated = new Map(rest.map((one) => one.split('=') as [string, string]))
  const counterpart = stated.get('with')
  const place = stated.get('in')
  return {
    actor,
    conduct: conduct as ConductQuestion['conduct'],
    assisted: (stated.get('to') ?? null) as ConductQuestion['assisted'],
    munition: readMunition(object, 'object'),
    place: place === undefined ? null : readPlace(place, 'place', view),
    counterpart: counterpart === undefined ? null : readCounterpart(counterpart, 'counterpart', view),
    purpose: (stated.get('for') ?? null) as ConductQuestion['purpose'],
    situation: (stated.get('during') ?? null) as ConductQuestion['situation'],
  }
}

const FIRST = day('1997-01-01')
const LAST = day('2028-12-31')

interface Turn {
  readonly on: string
  readonly verdict: string
}

/** Every day on which the verdict is another than the day before, found by asking afresh each day. */
const walked = (verdictOn: (on: Day) => string): readonly Turn[] => {
  const turns: Turn[] = []
  for (let on = FIRST; on <= LAST; on = addDays(on, 1)) {
    const verdict = verdictOn(on)
    if (turns.at(-1)?.verdict !== verdict) turns.push({ on: isoDate(on), verdict })
  }
  return turns
}

/** The same from what `until` announces, leaping from one announced day to the next. */
const announced = (finding: {
  readonly at: (on: Day) => { readonly verdict: string }
  readonly until: (on: Day) => Day | null
}): readonly Turn[] => {
  const turns: Turn[] = []
  let on: Day | null = FIRST
  while (on !== null && on <= LAST) {
    turns.push({ on: isoDate(on), verdict: finding.at(on).verdict })
    on = finding.until(on)
  }
  return turns
}

describe('until is the next day of another verdict: walked day by day, 1997 to 2028', () => {
  it.each([
    'FIN produce apm',
    'FIN stockpile apm',
    'LBN produce apm',
    'LVA use apm+undetectable+hand_laid during=armed_conflict',
    'RUS use apm+undetectable+hand_laid during=armed_conflict',
    'MNE produce apm',
    'LTU stockpile cluster_munition',
    'POL transfer apm+remotely_delivered+non_persistent with=UKR',
    'KOR transfer apm+detectable+hand_laid with=POL',
    'GBR assist cluster_munition to=use with=LTU',
    'DEU assist apm to=stockpile with=HUN',
    'SWE stockpile apm',
  ])('law: %s', (text) => {
    const question = read(text)
    const daily = walked((on) => resolveLaw(question, on, register, RULEBOOKS).verdict)
    expect(announced(counselFor(view).law(question))).toEqual(daily)
    expect(daily.length).toBeGreaterThan(1)
  })

  const norms = view.entriesOf('policy_norm')

  it.each([
    'USA use apm+persistent in=AFG',
    'USA use apm+persistent in=KOR',
    'USA use apm+non_persistent in=AFG',
    'USA use apm',
    'USA transfer apm+non_persistent with=UKR',
    'USA transfer cluster_munition with=UKR',
    'USA stockpile apm+undetectable',
    'RUS transfer apm+undetectable+persistent',
    'RUS use apm',
    'POL use apm in=POL',
    'UKR use apm in=UKR during=armed_conflict',
    'NOR use apm',
  ])('policy: %s', (text) => {
    const question = read(text)
    const own = norms.filter(({ states }) => states.includes(question.actor)).map(policyNorm)
    const daily = walked((on) => resolvePolicy(question, on, { norms: own, areas }).verdict)
    expect(announced(counselFor(view).policy(question))).toEqual(daily)
    expect(daily.length).toBeGreaterThan(1)
  })

  it('says null where nothing on record changes the verdict', () => {
    const { law, policy } = askReal(q('2026-11-21', 'CHN', 'produce', 'apm'))
    expect([law.until, policy.until]).toEqual([null, null])
  })
})
