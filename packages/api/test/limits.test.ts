import { describe, expect, test } from 'vitest'
import { takeFrom } from '../src/http/budget.ts'
import { addressList, clientAddress, isLoopback } from '../src/http/client-address.ts'
import { problemBody } from '../src/schema/problem.ts'
import { serveRecord } from './support/serve.ts'

describe('a budget', () => {
  test('lets a burst through, and then one at a time', () => {
    const take = takeFrom({ burst: 3, perMinute: 60 })
    expect([0, 0, 0, 0].map(() => take('a', 0))).toEqual([0, 0, 0, 1])
    expect(take('b', 0)).toBe(0)
    expect([take('a', 1000), take('a', 1000)]).toEqual([0, 1])
    expect([take('a', 61_000), take('a', 61_000), take('a', 61_000), take('a', 61_000)]).toEqual([0, 0, 0, 1])
  })
})

describe('whose request it is', () => {
  const proxies = addressList(['10.0.0.0/8', '::1'])
  const of = clientAddress(proxies)
  test.each([
    ['a stranger', '203.0.113.9', undefined, '203.0.113.9'],
    ['a stranger who claims to forward', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['behind a proxy', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['behind two proxies', '10.1.2.3', '198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['a claim in front of the proxy’s word', '10.1.2.3', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    ['a proxy that says nothing', '10.1.2.3', undefined, '10.1.2.3'],
    ['a proxy that says nonsense', '10.1.2.3', 'unknown', '10.1.2.3'],
    ['IPv4 in IPv6', '::ffff:203.0.113.9', undefined, '203.0.113.9'],
    ['a household of IPv6', '2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['the same household', '2001:db8:1:2::9', undefined, '2001:db8:1:2::/64'],
  ] as const)('%s', (_, peer, forwarded, client) => {
    expect(of(peer, forwarded)).toBe(client)
  })

  test.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', of('::1', undefined)])(
    '%s is this machine',
    (address) => {
      expect(isLoopback(address)).toBe(true)
    },
  )

  test.each(['128.0.0.1', '::2', '::ffff:10.0.0.1', '2001:db8::1'])('%s is not', (address) => {
    expect(isLoopback(address)).toBe(false)
  })

  test('a list that cannot be read is refused', () => {
    expect(() => addressList(['10.0.0/8'])).toThrow('"10.0.0/8" is no address and no network')
  })
})

test('reads and bodies have separate budgets, and a client that spent one is told when to come back', async () => {
  const server = await serveRecord({
    trustedProxies: ['127.0.0.1'],
    budgets: {
      read: { burst: 2, perMinute: 1 },
      write: { burst: 1, perMinute: 1 },
      picture: { burst: 1, perMinute: 1 },
    },
  })
  const from = (client: string) => ({ 'x-forwarded-for': client })
  try {
    const read = (client: string) => server.get('/api/v1/status/FIN', from(client))
    expect([(await read('192.0.2.1')).status, (await read('192.0.2.1')).status]).toEqual([200, 200])
    const spent = await read('192.0.2.1')
    expect(spent.status).toBe(429)
    expect(Number(spent.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(problemBody.parse(await spent.json()).code).toBe('too_many')
    expect((await read('192.0.2.2')).status).toBe(200)
    const ask = () => server.post('/api/v1/what-if', {}, from('192.0.2.1'))
    expect([(await ask()).status, (await ask()).status]).toEqual([400, 429])
    expect((await server.get('/healthz', from('192.0.2.1'))).status).toBe(200)
    const own = await Promise.all(Array.from({ length: 5 }, () => server.get('/api/v1/status/FIN')))
    expect(own.every((response) => response.status === 200)).toBe(true)
  } finally {
    await server.stop()
  }
})
