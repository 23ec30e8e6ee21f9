import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CachedReply, replyCache } from '../src/http/reply-cache.ts'

const reply = (bytes: number, etag = '"x"'): CachedReply => ({
  ...{ status: 200, headers: {}, body: Buffer.alloc(bytes), etag, route: '/' },
  ...{ rawHeaders: [], rawNotModified: [] },
})

const EDITION = {}

test('what is sent again stays; what is not goes first', () => {
  const cache = replyCache(16 * 1024)
  const has = (url: string): boolean => cache.get(EDITION, 1, url, 'identity') !== undefined
  for (const url of ['/a', '/b', '/c', '/d']) cache.put(EDITION, 1, url, 'identity', reply(400))
  has('/a')
  for (const url of ['/e', '/f', '/g', '/h', '/i', '/j']) cache.put(EDITION, 1, url, 'identity', reply(400))
  expect(has('/a')).toBe(true)
  expect(has('/b')).toBe(false)
  expect(has('/j')).toBe(true)
})

test('another edition, day or coding is another answer', () => {
  const cache = replyCache(1e6)
  cache.put(EDITION, 1, '/a', 'identity', reply(10))
  expect(cache.get(EDITION, 1, '/a', 'br')).toBeUndefined()
  expect(cache.get(EDITION, 2, '/a', 'identity')).toBeUndefined()
  cache.put(EDITION, 1, '/a', 'identity', reply(10))
  expect(cache.get({}, 1, '/a', 'identity')).toBeUndefined()
  expect(cache.get(EDITION, 1, '/a', 'identity')).toBeUndefined()
})

test('it never holds more than it may, and gives back what was put last', () => {
  const most = 64 * 1024
  fc.assert(
    fc.property(
      fc.array(fc.record({ url: fc.integer({ min: 0, max: 60 }), bytes: fc.nat(9000), get: fc.boolean() }), {
        maxLength: 300,
      }),
      (steps) => {
        const cache = replyCache(most)
        const put = new Map<string, number>()
        for (const { url, bytes, get } of steps) {
          const name = `/${url}`
          if (get) {
            const found = cache.get(EDITION, 1, name, 'identity')
            if (found !== undefined) expect(found.body.length).toBe(put.get(name))
          } else {
            cache.put(EDITION, 1, name, 'identity', reply(bytes))
            put.set(name, bytes)
          }
        }
        let held = 0
        for (const name of put.keys()) held += cache.get(EDITION, 1, name, 'identity')?.body.length ?? 0
        expect(held).toBeLessThanOrEqual(most)
      },
    ),
    { numRuns: 500 },
  )
})
