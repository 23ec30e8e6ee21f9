import type { SeedOf } from '@pacta/law/entry/seed'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/record/read-record.ts'
import { SHIPPED } from './support/folder.ts'

const norms = readRecord(SHIPPED).seeds.filter(
  (seed) => seed.kind === 'policy_norm',
) as SeedOf<'policy_norm'>[]

const scope = (id: string) => {
  const norm = norms.find((seed) => seed.id === id)
  if (norm === undefined) throw new Error(`no norm ${id}`)
  const { conduct, effect, place, object, counterpart, exceptPurposes } = norm.payload
  return {
    norm: `${conduct} ${effect}`,
    only: place.only.join(' '),
    except: place.except.join(' '),
    object: [
      ...object.classes,
      ...object.needs.map((attribute) => `+${attribute}`),
      ...object.lacks.map((attribute) => `-${attribute}`),
    ].join(' '),
    condition: object.condition,
    to: counterpart.only.join(' '),
    purposes: exceptPurposes.join(' '),
  }
}

const plain = { only: '', except: '', object: 'apm', condition: null, to: '', purposes: '' }
const korea = 'korean-peninsula'

describe('scopes as the program reads them', () => {
  test.each([
    [
      'US-1996#1',
      { norm: 'use prohibits', except: korea, object: 'apm +persistent', purposes: 'counter_mine_training' },
    ],
    ['US-1996#4', { norm: 'use permits', only: korea }],
    ['US-2004#3', { norm: 'use restricts', except: korea, object: 'avm +persistent' }],
    ['US-2004#4', { norm: 'use prohibits', object: 'apm avm +persistent' }],
    ['US-2004#7', { norm: 'stockpile prohibits', object: 'apm avm +undetectable' }],
    ['US-2014-09#1', { norm: 'use prohibits', except: korea }],
    ['US-2014-09#4', { norm: 'use permits', only: korea, object: 'apm -persistent' }],
    ['US-2020#4', { norm: 'use restricts', object: 'apm +remotely_delivered' }],
    ['US-2022#1', { norm: 'use prohibits', except: korea }],
    ['US-2022#2', { norm: 'produce prohibits' }],
    ['US-2022#9', { norm: 'develop prohibits' }],
    [
      'US-2022#4',
      {
        norm: 'transfer prohibits',
        purposes: 'destruction clearance counter_mine_training counter_mine_development',
      },
    ],
    ['US-2022#5', { norm: 'assist prohibits', except: korea }],
    ['US-2022#7', { norm: 'use permits', only: korea }],
    ['US-2024-UKR#1', { norm: 'transfer permits', object: 'apm +non_persistent', to: 'UKR' }],
    ['US-2025-INTERIM#1', { norm: 'use permits', object: 'apm +non_persistent' }],
    [
      'US-CM-2017#2',
      { norm: 'use permits', object: 'cluster_munition', condition: 'leaves more than 1 percent unexploded' },
    ],
    ['FIN-2026-USE#2', { norm: 'use permits', only: 'FIN' }],
    ['NOR-1998-ACT#1', { norm: 'use prohibits' }],
    ['PRK-NONE#1', { norm: 'use unknown', only: korea }],
  ])('%s', (id, wanted) => {
    expect(scope(id)).toEqual({ ...plain, ...wanted })
  })
})

test('a norm without a document stays visible and unverified', () => {
  const unsourced = norms.filter(({ confidence }) => confidence === 'unsourced').map(({ id }) => id)
  expect(unsourced.sort()).toEqual([
    'CHN-MORAT-1996#1',
    'EGY-STOP-1988#1',
    'GEO-MORAT-1996#1',
    'KAZ-MORAT-1997#1',
    'KOR-MORAT#1',
    'US-CAP-1997#1',
    'US-CM-2001#1',
    'US-MORAT-2014#1',
    'US-USEMORAT-1996#1',
  ])
})

test('a waiver whose source was only general knowledge names none', () => {
  for (const id of ['US-CM-UKR-2023#1', 'US-CM-UKR-2023#2'])
    expect(norms.find((norm) => norm.id === id)?.payload).toMatchObject({
      waiverOf: 'US-CM-EXPORT-2009B',
      waiverSource: null,
    })
})
