import { hash } from 'node:crypto'
import { openCheckpoint } from '@pacta/ledger/log/checkpoint'
import { leafHash } from '@pacta/ledger/log/hash'
import { openReceipt } from '@pacta/ledger/log/receipt'
import { verifierOf } from '@pacta/ledger/log/signer'
import { rootAt, treeOf } from '@pacta/ledger/log/tree'
import { Refusal } from '@pacta/queries/refusal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemBody } from '../src/schema/problem.ts'
import { receiptAnswer } from '../src/schema/receipt.ts'
import { RECORD } from './support/record.ts'
import { SIGNER, serveRecord, type TestServer } from './support/serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveRecord()
})
afterAll(() => server.stop())

const bytesAt = async (path: string): Promise<Buffer> =>
  Buffer.from(await (await server.get(path)).arrayBuffer())

describe('a monitor that trusts nothing but the key', () => {
  const key = verifierOf(SIGNER)

  test('finds size and root under the signature, and in every answer', async () => {
    const checkpoint = openCheckpoint((await bytesAt('/log/checkpoint')).toString('utf8'), key)
    const root = Buffer.from(checkpoint?.root ?? []).toString('hex')
    const answer = (await (await server.get('/api/v1/parties/apmbc')).json()) as {
      asOf: { size: number; root: string }
    }
    expect({ size: checkpoint?.size, root }).toEqual({ size: answer.asOf.size, root: answer.asOf.root })
  })

  test('rebuilds the root from the tiles', async () => {
    const { size = 0, root } = openCheckpoint((await bytesAt('/log/checkpoint')).toString('utf8'), key) ?? {}
    const leaves = await bytesAt(`/log/tile/0/000.p/${size}`)
    expect(leaves.length).toBe(32 * size)
    expect(Buffer.from(rootAt(treeOf(leaves), size))).toEqual(Buffer.from(root ?? []))
  })

  test('finds the leaf of every entry in the bundle', async () => {
    const leaves = await bytesAt(`/log/tile/0/000.p/${RECORD.length}`)
    const bundle = await bytesAt(`/log/tile/entries/000.p/${RECORD.length}`)
    for (let i = 0, at = 0; at < bundle.length; i++) {
      const length = bundle.readUInt16BE(at)
      const data = bundle.subarray(at + 2, at + 2 + length)
      expect(Buffer.from(leafHash(data))).toEqual(leaves.subarray(32 * i, 32 * (i + 1)))
      at += 2 + length
    }
  })

  test('a tile that the log does not have yet is not made up', async () => {
    for (const path of [
      '/log/tile/0/000',
      '/log/tile/0/001',
      '/log/tile/1/000',
      '/log/tile/0/0',
      '/log/tile/x',
    ]) {
      const response = await server.get(path)
      expect(response.status).toBe(404)
      expect(problemBody.parse(await response.json()).code).toBe('not_found')
    }
  })

  test('a tile never changes', async () => {
    const response = await server.get('/log/tile/0/000.p/4')
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
  })
})

describe('receipts', () => {
  const words = { state: 'FIN', on: '2026-01-09' }

  test('certify the answer that the address gives', async () => {
    const made = receiptAnswer.parse(
      await (await server.post('/api/v1/receipts', { query: 'status', arguments: words })).json(),
    )
    const opened = openReceipt(made.receipt, verifierOf(SIGNER))
    expect(opened?.question).toEqual({ query: 'status', arguments: words })
    expect(opened?.answer).toEqual(await (await server.get('/api/v1/status/FIN?on=2026-01-09')).json())
    expect(opened).toEqual(made.statement)
  })

  test('certify what was found in a text, and name the text by its hash', async () => {
    const given = { text: 'Finland acceded to the Mine Ban Treaty in 2012.', language: 'en' }
    const made = receiptAnswer.parse(
      await (await server.post('/api/v1/receipts', { query: 'check', arguments: given })).json(),
    )
    expect(made.statement.answer).toEqual(await (await server.post('/api/v1/check', given)).json())
    expect(made.statement.question.arguments).toMatchObject({ textSha256: hash('sha256', given.text) })
  })

  test('name the day where none was given', async () => {
    const made = receiptAnswer.parse(
      await (
        await server.post('/api/v1/receipts', { query: 'parties', arguments: { treaty: 'apmbc' } })
      ).json(),
    )
    expect(made.statement.question.arguments).toEqual({ treaty: 'apmbc', on: '2026-03-01' })
  })

  test.each([
    [{ query: 'weather' }, 400, 'query: "weather" is no question'],
    [{ query: 'status' }, 400, 'status needs state'],
    [{ query: 'status', arguments: 'FIN' }, 400, 'arguments: give an object'],
    [{ query: 'status', arguments: words, by: 'me' }, 400, 'a receipt takes no "by"'],
    [{ query: 'status', arguments: { state: 'ATL' } }, 404, 'no state "ATL"'],
  ])('%j is refused', async (body, status, sentence) => {
    const response = await server.post('/api/v1/receipts', body)
    expect(response.status).toBe(status)
    expect(problemBody.parse(await response.json()).detail).toContain(sentence)
  })

  test('a node without the key says who signs', async () => {
    const reader = await serveRecord({
      sign: async () => {
        throw new Refusal('refused', 'this server reads a log that another signs')
      },
    })
    try {
      const response = await reader.post('/api/v1/receipts', { query: 'status', arguments: words })
      expect(response.status).toBe(403)
      expect(problemBody.parse(await response.json()).detail).toContain('another signs')
    } finally {
      await reader.stop()
    }
  })
})

test('the whole log is recomputed, and found as it was written', async () => {
  const found = (await (await server.get('/api/v1/verify')).json()) as { size: number; ok: boolean }
  expect(found).toMatchObject({ size: RECORD.length, ok: true, firstBad: null })
})

test('freshness names the last look at each depositary page, and which is overdue', async () => {
  const meta = (await (await server.get('/api/v1/meta')).json()) as {
    readonly instruments: readonly object[]
    readonly overdueSources: readonly object[]
    readonly log: object
  }
  expect(meta.instruments).toContainEqual({
    instrument: 'ccm',
    name: 'CCM',
    horizon: '2026-02-03',
    lastCheck: {
      on: '2026-02-03',
      checkedAt: '2026-02-03',
      source: 'untc-xxvi-5',
      entry: 'check-ccm-2026-02-03',
    },
    daysSinceCheck: 26,
    overdue: false,
  })
  expect(meta.overdueSources).toEqual([])
  expect(meta.log).toMatchObject({ size: RECORD.length, signed: true })
})
