import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { prepareSnapshot, type Shipment } from '../../src/seeding/prepare-snapshot.ts'
import { openSnapshot } from '../../src/snapshot/snapshot.ts'
import { smallRecord } from '../support/seeds.ts'
import { tempFolder } from '../support/temp.ts'

const shipment = (change: Partial<Shipment> = {}): Shipment => ({
  file: join(tempFolder(), 'shipped', 'snapshot.pacta'),
  recordDigest: 'digest',
  rulebook: 'rulebook',
  program: '0.1.0',
  seeds: () => smallRecord,
  ...change,
})

const never = (): never => {
  throw new Error('the record was read although nothing had changed')
}

describe('the shipped snapshot', () => {
  it('is built once, and the record is not read again while nothing changes', () => {
    const order = shipment()
    expect(prepareSnapshot(order)).toBe(true)
    expect(prepareSnapshot({ ...order, seeds: never })).toBe(false)
  })

  it('is the same bytes on every machine', () => {
    const [here, there] = [shipment(), shipment({ seeds: () => smallRecord.toReversed() })]
    for (const order of [here, there]) prepareSnapshot(order)
    expect(readFileSync(here.file).equals(readFileSync(there.file))).toBe(true)
  })

  it.each([{ recordDigest: 'other' }, { rulebook: 'other' }, { program: '0.2.0' }])(
    'is built again for %j',
    (change) => {
      const order = shipment()
      prepareSnapshot(order)
      expect(prepareSnapshot({ ...order, ...change })).toBe(true)
      const snapshot = openSnapshot(order.file)
      snapshot.close()
      expect(snapshot.meta).toMatchObject(change)
    },
  )

  it('is built again when it cannot be read', () => {
    const order = shipment()
    prepareSnapshot(order)
    writeFileSync(order.file, 'not a snapshot')
    expect(prepareSnapshot(order)).toBe(true)
  })
})
