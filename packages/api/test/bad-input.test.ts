import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { problemBody } from '../src/schema/problem.ts'
import { answerOf } from './support/documented.ts'
import { type RawAnswer, sendRaw } from './support/raw.ts'
import { serveRecord, type TestServer } from './support/serve.ts'

let server: TestServer
beforeAll(async () => {
  server = await serveRecord({ headersTimeoutMs: 400, requestTimeoutMs: 1200 })
})
afterAll(() => server.stop())

const head = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n\r\n`

const complaint = (answer: RawAnswer) => problemBody.parse(JSON.parse(answer.body))

describe('what an address says', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    [
      '/api/v1/parties/apmbc?on=2025-02-30',
      400,
      'on: "2025-02-30" is no day that exists; write it as YYYY-MM-DD',
    ],
    [
      '/api/v1/parties/apmbc?on=0000-00-00',
      400,
      'on: "0000-00-00" is no day that exists; write it as YYYY-MM-DD',
    ],
    ['/api/v1/parties/apmbc?on=', 400, 'on: "" is no day that exists; write it as YYYY-MM-DD'],
    ['/api/v1/parties/apmbc?On=2025-02-01', 400, 'parties takes no "On"'],
    ['/api/v1/parties/apmbc?treaty=ccm', 400, '"treaty" stands in the path; do not give it in the query'],
    ['/api/v1/parties/apmbc?on=2025-01-01&on=2025-01-02', 400, '"on" is given twice; give it once'],
    ['/api/v1/parties/apmbc?__proto__=1', 400, 'parties takes no "__proto__"'],
    ['/api/v1/parties/apmbc?constructor=1', 400, 'parties takes no "constructor"'],
    ['/api/v1/counts/apmbc?from=2020-01-01&to=2010-01-01', 400, 'the range is turned round'],
    ['/api/v1/parties/ottawa', 404, 'no instrument "ottawa"'],
    ['/api/v1/status/Finnland', 404, 'no state "Finnland": did you mean Finland (FIN)?'],
    ['/api/v1/status/ATL', 404, 'no state "ATL"'],
    ['/api/v1/entries?cursor=AAAA', 400, 'cursor: this is no cursor of ours'],
    ['/api/v1/entries?limit=0', 400, 'limit: "0" is no whole number from 1 to 1000'],
    ['/api/v1/parties/apmbc?asOfSize=999', 404, 'the log has no size 999'],
    ['/api/v1/parties/apmbc?knownOn=2020-01-01', 404, 'the ledger begins on 2026-01-05'],
    ['/api/v1/sources/state-fin', 404, '"state-fin" is no source'],
    ['/api/v1/nothing', 404, 'nothing stands at this address'],
    ['/states/FIN.exe', 404, 'there is no form "exe"'],
    ['/states/FIN.json?state=UKR', 400, '"state" stands in the path; do not give it in the query'],
    ['/healthz?x=1', 400, 'this address takes no "x"; it takes none'],
    [`/api/v1/status/${'a'.repeat(10_000)}`, 404, `no state "${'a'.repeat(60)}…"`],
    [`/api/v1/status/FIN?${'a'.repeat(10_000)}=1`, 400, `status takes no "${'a'.repeat(60)}…"`],
    [`/api/v1/status/${'a'.repeat(13_000)}`, 414, 'at most 12288 are read'],
    ['/api/v1/status/%', 400, 'a percent sign in the path begins no UTF-8 character'],
    ['/api/v1/status/%C3%28', 400, 'a percent sign in the path begins no UTF-8 character'],
    ['/api/v1/status/FIN%00', 400, 'the path holds a control character'],
    ['/api/v1/status/..%2F..%2Fetc%2Fpasswd', 400, 'a segment of the path holds a slash or backslash'],
    ['/api/v1/entries/apmbc%2F..', 400, 'a segment of the path holds a slash or backslash'],
    ['/api/v1/entries/apmbc/art_99', 404, 'no entry, source, provision or policy "apmbc/art_99"'],
    ['/api/v1/status/%2e%2e', 400, 'the path holds a dot segment'],
    ['/api/v1/../../etc/passwd', 400, 'the path holds a dot segment'],
    ['/api/v1/status\\FIN', 400, 'the path holds a character that must be encoded'],
    ['//evil.example/api/v1/status/FIN', 400, 'the address must begin with one slash and name no host'],
    ['http://evil.example/api/v1/status/FIN', 400, 'the address must begin with one slash and name no host'],
    ['/api/v1/status/FIN?lang=%ff', 400, 'a percent sign in the query begins no UTF-8 character'],
    ['/api/v1/status/%2546IN', 404, 'no state "%46IN"'],
  ]
  test.each(cases)('%s', async (address, status, sentence) => {
    const answer = await sendRaw(server.port, [
      head(`GET ${address} HTTP/1.1`, 'Host: localhost', 'Connection: close'),
    ])
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(complaint(answer).detail).toContain(sentence)
    expect(complaint(answer).requestId).toBe(answer.headers.get('x-request-id'))
  })

  test('an encoding that says the same answers the same', async () => {
    const plain = await (await server.get('/api/v1/status/FIN')).text()
    expect(await (await server.get('/api/v1/status/%46IN')).text()).toBe(plain)
  })
})

describe('what a body says', () => {
  const cases: readonly (readonly [string, string, string, number, string])[] = [
    ['malformed JSON', '{"state":', 'application/json', 400, 'the body is not JSON'],
    ['a list', '[]', 'application/json', 400, 'the body must be a JSON object'],
    ['nothing', '', 'application/json', 400, 'the body is not JSON'],
    [
      'another type',
      'state=FIN',
      'application/x-www-form-urlencoded',
      415,
      'the body must be application/json',
    ],
    ['an object inside', '{"state":{"a":1}}', 'application/json', 400, '"state" must be text'],
    ['a name of every object', '{"__proto__":"x"}', 'application/json', 400, 'what-if takes no "__proto__"'],
    ['an unknown name', '{"sate":"FIN"}', 'application/json', 400, 'what-if takes no "sate"'],
    ['no words', '{}', 'application/json', 400, 'what-if needs act, state, treaty and received'],
    [
      'a second withdrawal',
      '{"act":"withdrawal","state":"LTU","treaty":"ccm","received":"2024-10-01"}',
      'application/json',
      422,
      'withdraw',
    ],
  ]
  test.each(cases)('%s', async (_, body, type, status, sentence) => {
    const answer = await answerOf(await server.post('/api/v1/what-if', body, { 'content-type': type }))
    expect(answer.status).toBe(status)
    expect(problemBody.parse(JSON.parse(answer.text)).detail).toContain(sentence)
  })

  test('bytes that are no UTF-8', async () => {
    const body = Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])
    const response = await fetch(`${server.url}/api/v1/what-if`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(response.status).toBe(400)
    expect(problemBody.parse(await response.json()).detail).toBe('the body is not UTF-8')
  })

  test('words in the query of a POST', async () => {
    const answer = await answerOf(await server.post('/api/v1/what-if?state=FIN', {}))
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('takes its words in the body')
  })

  test('100 MB that are announced are refused before they come', async () => {
    const answer = await sendRaw(server.port, [
      head(
        'POST /api/v1/what-if HTTP/1.1',
        'Host: a',
        'Content-Type: application/json',
        'Content-Length: 100000000',
      ),
    ])
    expect(answer.status).toBe(413)
    expect(answer.headers.get('connection')).toBe('close')
    expect(complaint(answer).code).toBe('body_too_large')
  })

  test('100 MB that are not announced are refused at the byte that is too many', async () => {
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 'a'), Buffer.from('\r\n')])
    const before = process.memoryUsage().rss
    const answer = await sendRaw(server.port, [
      head(
        'POST /api/v1/what-if HTTP/1.1',
        'Host: a',
        'Content-Type: application/json',
        'Transfer-Encoding: chunked',
      ),
      ...Array.from({ length: 100 }, () => chunk),
    ])
    expect(answer.status).toBe(413)
    expect(complaint(answer).code).toBe('body_too_large')
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })

  test('who asks whether to send too much is told not to', async () => {
    const answer = await sendRaw(server.port, [
      head(
        'POST /api/v1/what-if HTTP/1.1',
        'Host: a',
        'Content-Type: application/json',
        'Expect: 100-continue',
        'Content-Length: 100000000',
      ),
    ])
    expect(answer.status).toBe(413)
  })
})

describe('what the parser refuses is answered in the same form', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['no HTTP', 'HELLO\r\n\r\n', 400],
    ['an unknown method', head('BREW /api/v1/status/FIN HTTP/1.1', 'Host: a'), 400],
    ['no host', head('GET /api/v1/status/FIN HTTP/1.1'), 400],
    ['a space in the address', head('GET /api/v1/status/F IN HTTP/1.1', 'Host: a'), 400],
    ['a header without a colon', head('GET / HTTP/1.1', 'Host: a', 'broken'), 400],
    ['a length that is none', head('POST /api/v1/ask HTTP/1.1', 'Host: a', 'Content-Length: many'), 400],
    [
      'two lengths',
      head('POST /api/v1/ask HTTP/1.1', 'Host: a', 'Content-Length: 3', 'Transfer-Encoding: chunked'),
      400,
    ],
    ['headers of 20 kB', head('GET / HTTP/1.1', 'Host: a', `X: ${'a'.repeat(20_000)}`), 431],
  ]
  test.each(cases)('%s', async (_, bytes, status) => {
    const answer = await sendRaw(server.port, [bytes])
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(complaint(answer).status).toBe(status)
  })
})

describe('what comes too slowly is cut', () => {
  test('headers', async () => {
    const answer = await sendRaw(server.port, ['GET /api/v1/status/FIN HTTP/1.1\r\nHost'])
    expect(answer.status).toBe(408)
    expect(complaint(answer).code).toBe('timeout')
  })

  test('a body', async () => {
    const answer = await sendRaw(server.port, [
      head(
        'POST /api/v1/what-if HTTP/1.1',
        'Host: a',
        'Content-Type: application/json',
        'Content-Length: 50',
      ),
      '{',
    ])
    expect(answer.status).toBe(408)
    expect(complaint(answer).code).toBe('timeout')
  })
})

test('an address takes its own methods, and says which', async () => {
  const response = await server.post('/api/v1/status/FIN', {})
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD')
  expect((await fetch(`${server.url}/api/v1/ask`)).headers.get('allow')).toBe('POST')
})
