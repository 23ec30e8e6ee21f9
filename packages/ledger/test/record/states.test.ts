import type { SeedOf } from '@pacta/law/entry/seed'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/record/read-record.ts'
import { SHIPPED } from './support/folder.ts'

const { seeds } = readRecord(SHIPPED)
const states = seeds.filter((seed) => seed.kind === 'state') as SeedOf<'state'>[]
const groups = seeds.filter((seed) => seed.kind === 'group') as SeedOf<'group'>[]

const namedBy = (lang: string, name: string): readonly string[] =>
  states
    .filter(({ payload }) => payload.names.some((one) => one.lang === lang && one.name === name))
    .flatMap((seed) => seed.states)

describe('names by which texts call a state', () => {
  test.each([
    ['en', 'Burma', 'MMR'],
    ['en', 'Ivory Coast', 'CIV'],
    ['en', 'Holland', 'NLD'],
    ['en', 'Turkey', 'TUR'],
    ['en', 'Türkiye', 'TUR'],
    ['en', 'DPRK', 'PRK'],
    ['en', 'Republic of Korea', 'KOR'],
    ['en', 'Czechia', 'CZE'],
    ['en', 'Czech Republic', 'CZE'],
    ['en', 'Swaziland', 'SWZ'],
    ['en', 'Cape Verde', 'CPV'],
    ['en', 'East Timor', 'TLS'],
    ['en', 'U.S.', 'USA'],
    ['en', 'Britain', 'GBR'],
    ['en', 'Finns', 'FIN'],
    ['en', 'Kyiv', 'UKR'],
    ['en', 'Soviet Union', 'SUHH'],
    ['fr', 'Finlande', 'FIN'],
    ['de', 'Weißrussland', 'BLR'],
    ['es', 'Costa de Marfil', 'CIV'],
    ['uk', 'США', 'USA'],
    ['ru', 'Белоруссия', 'BLR'],
    ['pl', 'Niemcy', 'DEU'],
    ['fi', 'Venäjä', 'RUS'],
  ])('%s: %s is %s', (lang, name, code) => {
    expect(namedBy(lang, name)).toEqual([code])
  })

  test.each(['Korean', 'Congolese', 'Dominican'])('%s would be a guess and is left out', (name) => {
    expect(namedBy('en', name)).toEqual([])
  })
})

describe('when a state began and ended', () => {
  test.each([
    ['SSD', '2011-07-09', null],
    ['MNE', '2006-06-03', null],
    ['SRB', '1992-04-27', null],
    ['CZE', '1993-01-01', null],
    ['TLS', '2002-05-20', null],
    ['ERI', '1993-05-24', null],
    ['UKR', null, null],
    ['CSHH', null, '1993-01-01'],
    ['DDDE', null, '1990-10-03'],
    ['SCG', '1992-04-27', '2006-06-03'],
  ])('%s: from %s to %s', (code, existsFrom, existsTo) => {
    expect(states.find((seed) => seed.states[0] === code)?.payload).toMatchObject({ existsFrom, existsTo })
  })

  test.each([
    ['SUHH', 'RUS'],
    ['SCG', 'SRB'],
  ])('%s goes on as %s', (code, continuedBy) => {
    expect(states.find((seed) => seed.states[0] === code)?.payload).toMatchObject({
      kind: 'historic_state',
      continuedBy,
    })
  })

  test('Kosovo, Western Sahara and Taiwan are areas', () => {
    const areas = states.filter(({ payload }) => payload.kind === 'area').flatMap((seed) => seed.states)
    expect(areas.sort()).toEqual(['ESH', 'TWN', 'XKX'])
  })
})

describe('groups', () => {
  test.each([
    ['group-nato', 32],
    ['group-eu', 28],
    ['group-p5', 5],
    ['group-un-african', 54],
    ['group-un-asia-pacific', 54],
    ['group-un-eastern-european', 23],
    ['group-un-grulac', 33],
    ['group-un-weog', 28],
    ['group-arab-league', 22],
    ['group-asean', 11],
    ['group-african-union', 54],
    ['group-osce', 57],
    ['group-baltic-states', 3],
    ['group-nordic-states', 5],
    ['group-korean-peninsula', 2],
  ])('%s has %i members, past ones included', (id, count) => {
    expect(groups.find((group) => group.id === id)?.payload.members).toHaveLength(count)
  })

  test('Finland joined the Atlantic alliance on 4 April 2023', () => {
    const nato = groups.find(({ id }) => id === 'group-nato')?.payload.members
    expect(nato?.find(({ state }) => state === 'FIN')).toEqual({
      state: 'FIN',
      from: '2023-04-04',
      to: null,
      sources: ['nato-finland-2023'],
    })
  })
})
