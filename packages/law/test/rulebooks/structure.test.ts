import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Norm, Provision } from '../../src/rulebook/provision.ts'
import { FINAL_CLAUSES } from '../../src/rulebooks/final-clauses.ts'
import { provisionOf, RULEBOOKS } from '../../src/rulebooks/rulebooks.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const SOURCE_FOLDER = join(import.meta.dirname, '../../src')

/** Keys and addresses of the record's sources: the first column, and whatever stands between commas as an address. */
const sourceRows = readFileSync(join(ROOT, 'record/sources.csv'), 'utf8').split('\n')
const SOURCES: ReadonlySet<string> = new Set(sourceRows.map((row) => row.slice(0, row.indexOf(','))))
const sourceRow = (id: string): string => sourceRows.find((row) => row.startsWith(`${id},`)) ?? ''

const ALL: readonly Provision[] = RULEBOOKS.flatMap(({ provisions }) => provisions)
const IDS: ReadonlySet<string> = new Set(ALL.map(({ id }) => id))
const normsOf = ({ reach }: Provision): readonly Norm[] => (reach.kind === 'norms' ? reach.norms : [])

const ARTICLE =
  /^(?:(?:art_\d+|annex_1|rule_\d+)(?:__(?:para|point)_[0-9a-z]+)*|amending_instrument__art_\d+)$/

describe('the house of rulebooks', () => {
  it('holds every instrument once, the bans first, general law last', () => {
    expect(RULEBOOKS.map(({ instrument, layer }) => [instrument, layer])).toEqual([
      ['apmbc', 'instrument'],
      ['ccm', 'instrument'],
      ['ccw', 'instrument'],
      ['ccw-p2', 'instrument'],
      ['ccw-p2a', 'instrument'],
      ['ccw-p5', 'instrument'],
      ['att', 'instrument'],
      ['vclt', 'general_law'],
      ['custom', 'general_law'],
    ])
  })

  it('a provision is found by its eId with its rulebook, and nothing else is', () => {
    expect(provisionOf('ccm/art_21__para_3')?.rulebook.instrument).toBe('ccm')
    expect(provisionOf('ccm/art_99')).toBeNull()
  })
})

describe('every provision', () => {
  it('has an eId of its own', () => {
    expect(ALL.map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('has a well-formed eId that begins with its instrument', () => {
    const malformed = RULEBOOKS.flatMap(({ instrument, provisions }) =>
      provisions
        .map(({ id }) => id)
        .filter((id) => !id.startsWith(`${instrument}/`) || !ARTICLE.test(id.slice(instrument.length + 1))),
    )
    expect(malformed).toEqual([])
  })

  it('has a digest: one sentence, whole, under 220 characters', () => {
    const bad = ALL.filter(
      ({ digest }) => digest.length >= 220 || digest.length < 10 || !/[.!?]$/.test(digest),
    )
    expect(bad.map(({ id, digest }) => [id, digest.length])).toEqual([])
  })

  it('computes something, or says why it does not', () => {
    const silent = ALL.filter(({ reach }) =>
      reach.kind === 'norms'
        ? reach.norms.length === 0
        : reach.kind === 'text_only'
          ? reach.why.length < 10
          : false,
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('of general law says on what footing it binds; of an instrument it does not', () => {
    for (const { layer, provisions } of RULEBOOKS)
      for (const { id, standing } of provisions)
        expect([id, standing !== null]).toEqual([id, layer === 'general_law'])
  })
})

describe('every norm', () => {
  it.each(RULEBOOKS.map((rulebook) => [rulebook.instrument, rulebook] as const))(
    '%s: its category, exceptions, conditions and disputed points resolve',
    (_instrument, rulebook) => {
      const categories = new Set(rulebook.categories.map(({ category }) => category))
      const points = new Set(rulebook.disputed.map(({ id }) => id))
      const own = new Set(rulebook.provisions.map(({ id }) => id))
      for (const provision of rulebook.provisions) {
        for (const norm of normsOf(provision)) {
          if (norm.category !== null) expect([...categories], provision.id).toContain(norm.category)
          if (norm.disputed !== null) expect([...points], provision.id).toContain(norm.disputed)
          for (const lifted of norm.lifts)
            expect(own.has(lifted), `${provision.id} lifts ${lifted}`).toBe(true)
          for (const { provision: cited } of norm.conditions)
            expect(IDS.has(cited), `${provision.id} cites ${cited}`).toBe(true)
        }
      }
      for (const rule of rulebook.categories) {
        expect(IDS.has(rule.provision), rule.provision).toBe(true)
        if (rule.disputed !== null) expect([...points], rule.text).toContain(rule.disputed)
      }
    },
  )

  it('an exception lifts a norm on the same conduct', () => {
    for (const { provisions } of RULEBOOKS) {
      for (const provision of provisions) {
        for (const norm of normsOf(provision)) {
          for (const lifted of norm.lifts) {
            const target = provisions.find(({ id }) => id === lifted)
            const conducts = target === undefined ? [] : normsOf(target).flatMap((one) => one.conducts)
            for (const conduct of norm.conducts)
              expect(conducts, `${provision.id} lifts ${lifted}`).toContain(conduct)
          }
        }
      }
    }
  })

  it('a norm that only allows under conditions names one', () => {
    const bare = ALL.filter((provision) =>
      normsOf(provision).some((norm) => norm.effect === 'restricts' && norm.conditions.length === 0),
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })
})

describe('every source', () => {
  it('named by a position or a text stands in the record', () => {
    const named = RULEBOOKS.flatMap(({ text, disputed }) => [
      text.source,
      ...disputed.flatMap(({ positions }) => positions.map(({ source }) => source)),
    ])
    expect([...new Set(named)].filter((id) => !SOURCES.has(id))).toEqual([])
  })

  it('the address of each text is one the record holds', () => {
    for (const { instrument, text } of RULEBOOKS)
      expect(
        sourceRows.some((row) => row.includes(text.url)),
        instrument,
      ).toBe(true)
    expect(sourceRow('untc-xxvi-5')).toContain(RULEBOOKS[0]?.text.url)
  })

  it('a state is named in a position only with a document', () => {
    for (const { disputed } of RULEBOOKS)
      for (const { id, positions } of disputed) {
        expect(positions.length, id).toBeGreaterThan(0)
        for (const { by, source } of positions) expect(by.length > 0 && SOURCES.has(source), id).toBe(true)
      }
  })
})

/** Provisions that reasons cite in the code, whole or as the frame of their parts. */
const CITED = /'((?:apmbc|ccm|ccw|ccw-p2a?|ccw-p5|att|vclt|custom)\/(?:art|rule|annex)_[0-9a-z_]+)'/g

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))

describe('every eId the law cites', () => {
  const cited = filesIn(SOURCE_FOLDER).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(CITED)].map((match) => match[1] ?? ''),
  )

  it('leads to a provision or to an article with parts', () => {
    const lost = [...new Set(cited)].filter(
      (id) => !IDS.has(id) && !ALL.some((one) => one.id.startsWith(`${id}__`)),
    )
    expect(cited.length).toBeGreaterThan(300)
    expect(lost).toEqual([])
  })

  it('the final clauses name provisions of their rulebooks', () => {
    for (const { instrument, entryIntoForce, withdrawal } of FINAL_CLAUSES)
      for (const id of [entryIntoForce.provision, entryIntoForce.laterProvision, withdrawal.provision])
        expect(IDS.has(id), `${instrument}: ${id}`).toBe(true)
  })
})

describe('the register', () => {
  it('knows final clauses only: a status needs no rulebook', () => {
    const files = ['register', 'answers'].flatMap((folder) => filesIn(join(SOURCE_FOLDER, folder)))
    const readers = files.filter((file) => /rulebooks\/(?!final-clauses)/.test(readFileSync(file, 'utf8')))
    expect(files.length).toBeGreaterThan(20)
    expect(readers).toEqual([])
  })
})
