import { canonicalEntry } from '@pacta/ledger/log/canonical'
import { leafData, seedSalt, versionName } from '@pacta/ledger/log/leaf'
import { bundleBytes, readTilePath, TILE_WIDTH, type Tile, tileBytes } from '@pacta/ledger/log/tile'
import type { Snapshot } from '@pacta/ledger/snapshot/snapshot'
import type { Hono } from 'hono'
import { Unanswerable } from '../http/problem.ts'
import { noQuery } from '../http/query.ts'
import { sendDocument } from '../http/send.ts'
import type { ServerContext } from '../server-context.ts'

const YEAR_S = 31_536_000
const BYTES = 'application/octet-stream'

const absent = (detail: string): Unanswerable => new Unanswerable({ code: 'not_found', detail })

/** Leaf data by position: of seeds from their names, of others with their salt, of withheld ones as kept. */
const leafDataIn = (snapshot: Snapshot, from: number, to: number): readonly Uint8Array[] => {
  const salts = snapshot.salts()
  const data = new Map<number, Uint8Array>()
  for (const entry of snapshot.entries()) {
    if (entry.position < from || entry.position >= to) continue
    const salt = salts.get(entry.position)
    data.set(
      entry.position,
      leafData(
        salt === undefined ? seedSalt(versionName(entry)) : Buffer.from(salt, 'hex'),
        canonicalEntry(entry),
      ),
    )
  }
  for (const { position, leafData: kept } of snapshot.withheld()) data.set(position, Buffer.from(kept, 'hex'))
  return Array.from({ length: to - from }, (_, i) => {
    const one = data.get(from + i)
    if (one === undefined) throw new Error(`the snapshot has no entry at log position ${from + i}`)
    return one
  })
}

const tileFor = (snapshot: Snapshot, tile: Tile, entries: boolean): Buffer => {
  const leaves = TILE_WIDTH ** tile.level
  if ((tile.index * TILE_WIDTH + tile.width) * leaves > snapshot.meta.size)
    throw absent(`the log of ${snapshot.meta.size} entries has no such tile`)
  if (!entries) return tileBytes(snapshot.tree(), tile)
  const first = tile.index * TILE_WIDTH
  return bundleBytes(leafDataIn(snapshot, first, first + tile.width))
}

/** The log for outside monitors: the signed checkpoint, and tiles that never change (c2sp.org/tlog-tiles). */
export const logRoutes = (app: Hono, context: ServerContext): void => {
  app.get('/log/checkpoint', (c) => {
    noQuery(context.incoming(c).url ?? '')
    const { checkpoint } = context.shared.current().snapshot.meta
    if (checkpoint === null)
      throw absent(
        'this server answers from the shipped snapshot, which no home has signed; see /api/v1/meta',
      )
    return sendDocument(c, context, { type: 'text/plain; charset=utf-8', body: checkpoint })
  })
  app.get('/log/:path{tile/.+}', (c) => {
    noQuery(context.incoming(c).url ?? '')
    const named = readTilePath(c.req.param('path'))
    if (named === null) throw absent('this names no tile; write tile/LEVEL/INDEX or tile/entries/INDEX')
    const body = tileFor(context.shared.current().snapshot, named.tile, named.entries)
    return sendDocument(c, context, { type: BYTES, body, fixedFor: YEAR_S })
  })
}
