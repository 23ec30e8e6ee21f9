import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Guard, systemResolve } from '../../src/watch/guard.ts'
import { type GuardedAsk, guardedRequest } from '../../src/watch/guarded-request.ts'
import { hostGate } from '../../src/watch/host-gate.ts'
import { isPublicAddress } from '../../src/watch/public-address.ts'
import { nextAddress } from '../../src/watch/redirect.ts'
import { retryAfter } from '../../src/watch/retry-after.ts'
import { body, redirect, serveAnswers, type TestServer } from './support/server.ts'

const MOST = 100_000
const BOMB = gzipSync(Buffer.alloc(50_000_000))

let server: TestServer

beforeAll(async () => {
  server = await serveAnswers({
    '/plain': body('text/xml; charset=utf-8', 'plain'),
    '/gzip': body('text/xml', gzipSync('packed'), { 'content-encoding': 'gzip' }),
    '/br': body('text/xml', brotliCompressSync('packed'), { 'content-encoding': 'br' }),
    '/deflate': body('text/xml', deflateSync('packed'), { 'content-encoding': 'deflate' }),
    '/twice': body('text/xml', gzipSync(gzipSync('packed')), { 'content-encoding': 'gzip, gzip' }),
    '/cut': body('text/xml', gzipSync('packed').subarray(0, 12), { 'content-encoding': 'gzip' }),
    '/bomb': body('text/xml', BOMB, { 'content-encoding': 'gzip' }),
    '/large': body('text/xml', 'x'.repeat(MOST + 1)),
    '/endless': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' })
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(20_000)));
      }
      response.on('drain', more)
      more()
    },
    '/silent': () => undefined,
    '/slow': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' })
      response.write('<')
    },
    '/picture': body('image/png', 'x'),
    '/once': redirect('/plain'),
    '/private': redirect('http://127.0.0.2:80/'),
    '/cloud': redirect('http://169.254.169.254/latest/meta-data'),
    '/decimal': redirect('http://2852039166/'),
    '/file': redirect('file:///etc/passwd'),
    '/port': redirect('http://127.0.0.1:22/'),
    '/loop': redirect('/loop', 307),
    '/nowhere': (_, response) => response.writeHead(301).end(),
    '/busy': (_, response) => response.writeHead(503, { 'retry-after': '120' }).end(),
    '/upgrade': (request) => {
      request.socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')
    },
    '/hangup': (request) => request.socket.destroy(),
    '/garbage': (request) => {
      request.socket.end('no HTTP at all\r\n\r\n')
    },
    '/unasked': (_, response) => response.writeHead(304).end(),
  })
})
afterAll(() => server.close())

const guard = (more: Partial<Guard> = {}): Guard => ({
  allows: (address) => address === '127.0.0.1',
  ports: [server.port],
  resolve: systemResolve,
  limits: { bytes: MOST, connectMilliseconds: 5000, milliseconds: 20_000 },
  ...more,
})

const ask = (stop = new AbortController().signal): GuardedAsk => ({
  accept: 'text/xml',
  takes: (type) => type === 'text/xml',
  userAgent: 'test',
  version: null,
  stop,
})

const get = async (address: string, more: Partial<Guard> = {}): Promise<string> => {
  const path = address.startsWith('/') ? server.url(address) : address
  const { bytes } = await guardedRequest(path, ask(), guard(more), hostGate())
  return String(bytes)
}

describe('a guarded request', () => {
  it.each([
    ['/plain', 'plain'],
    ['/gzip', 'packed'],
    ['/br', 'packed'],
    ['/deflate', 'packed'],
    ['/once', 'plain'],
  ])('reads %s', async (path, content) => {
    expect(await get(path)).toBe(content)
  })

  it.each([
    ['/bomb', { code: 'too_large', passing: false }],
    ['/large', { code: 'too_large', passing: false }],
    ['/endless', { code: 'too_large', passing: false }],
    [
      '/twice',
      { code: 'broken', message: 'the answer is packed as "gzip, gzip"; read are gzip, deflate, br' },
    ],
    ['/cut', { code: 'broken', message: 'the answer of 127.0.0.1 is packed and cannot be unpacked' }],
    [
      '/picture',
      { code: 'wrong_type', message: 'the answer is of the type "image/png", which is not read here' },
    ],
    ['/private', { code: 'refused', message: expect.stringContaining('127.0.0.2 is no public address') }],
    ['/cloud', { code: 'refused', message: expect.stringContaining('169.254.169.254 is no public address') }],
    [
      '/decimal',
      { code: 'refused', message: expect.stringContaining('169.254.169.254 is no public address') },
    ],
    ['/file', { code: 'refused' }],
    ['/port', { code: 'refused', message: expect.stringContaining('port 22') }],
    ['/loop', { code: 'refused', message: expect.stringContaining('leads on more than 5 times') }],
    ['/nowhere', { code: 'broken' }],
    ['/busy', { code: 'status', passing: true, retryAfter: 120_000 }],
    ['/upgrade', { code: 'broken', message: '127.0.0.1 answered in another protocol' }],
    ['/hangup', { code: 'unreachable', passing: true, message: '127.0.0.1 cannot be read (ECONNRESET)' }],
    ['/garbage', { code: 'broken', message: 'the answer of 127.0.0.1 is no HTTP' }],
    ['/missing', { code: 'status', passing: false }],
    ['/unasked', { code: 'status' }],
  ])('ends %s with one sentence', async (path, problem) => {
    await expect(get(path)).rejects.toMatchObject(problem)
  })

  it('does not ask more than five times beyond the first', async () => {
    server.asked.length = 0
    await expect(get('/loop')).rejects.toThrow()
    expect(server.asked).toHaveLength(6)
  })

  it.each(['/silent', '/slow'])('gives up on %s', async (path) => {
    const limits = { bytes: MOST, connectMilliseconds: 5000, milliseconds: 50 }
    await expect(get(path, { limits })).rejects.toMatchObject({ code: 'too_slow', passing: true })
  })

  it('ends when it is told to', async () => {
    const stop = new AbortController()
    const asking = guardedRequest(server.url('/silent'), ask(stop.signal), guard(), hostGate())
    stop.abort()
    await expect(asking).rejects.toMatchObject({ code: 'stopped' })
  })

  it('refuses a name by the address it is about to connect to, and sends nothing', async () => {
    server.asked.length = 0
    const name = `http://feeds.example:${server.port}/plain`
    const resolve: Guard['resolve'] = (_, __, callback) =>
      callback(null, [
        { address: '1.1.1.1', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ])
    await expect(get(name, { resolve, allows: isPublicAddress })).rejects.toMatchObject({
      code: 'refused',
      message:
        'feeds.example leads to 127.0.0.1, which is no public address; --allow-private lets it be read',
    })
    expect(server.asked).toEqual([])
  })

  it('looks a name up once, for the connection itself, so that a second answer changes nothing', async () => {
    const answers = ['127.0.0.1', '127.0.0.2']
    let looked = 0
    const resolve: Guard['resolve'] = (_, __, callback) => {
      const address = answers[looked] ?? ''
      looked += 1
      callback(null, [{ address, family: 4 }])
    }
    expect(await get(`http://feeds.example:${server.port}/plain`, { resolve })).toBe('plain')
    expect(looked).toBe(1)
    await expect(get(`http://feeds.example:${server.port}/plain`, { resolve })).rejects.toMatchObject({
      code: 'refused',
    })
  })

  it('asks a host one request at a time', async () => {
    const own = await serveAnswers({
      '/': (request, response) => {
        setTimeout(() => body('text/xml', 'late')(request, response), 20)
      },
    })
    const [gate, allowed] = [hostGate(), guard({ ports: [own.port] })]
    const many = Array.from({ length: 4 }, () => guardedRequest(own.url('/'), ask(), allowed, gate))
    await Promise.all(many)
    expect([own.asked.length, own.most()]).toEqual([4, 1])
    await own.close()
  })
})

describe('a redirect', () => {
  const open = { allows: isPublicAddress, ports: [] }
  it('may go from http to https, and not back', () => {
    const [plain, safe] = [new URL('http://a.example/'), new URL('https://a.example/')]
    expect(nextAddress(plain, 'https://b.example/x', open).href).toBe('https://b.example/x')
    expect(nextAddress(safe, '/x', open).href).toBe('https://a.example/x')
    expect(() => nextAddress(safe, 'http://b.example/', open)).toThrow(
      'a.example leads from https to http at b.example; that is not followed',
    )
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-01-10T00:00:00Z')
  it.each([
    ['120', 120_000],
    ['Sat, 10 Jan 2026 00:01:00 GMT', 60_000],
    ['Fri, 09 Jan 2026 00:00:00 GMT', 0],
    ['9999999999', 7 * 24 * 3_600_000],
    ['soon', null],
    [undefined, null],
  ])('%s asks for %s milliseconds', (header, asked) => {
    expect(retryAfter(header, now)).toBe(asked)
  })
})
