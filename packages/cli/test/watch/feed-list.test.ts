import { describe, expect, it } from 'vitest'
import { readFeedList } from '../../src/watch/feed-list.ts'
import { isPublicAddress } from '../../src/watch/public-address.ts'

const read = (text: string) => readFeedList(text, 'feeds.yaml', isPublicAddress)

describe('a list of feeds', () => {
  it('is read with all that is said of each feed', () => {
    const list = read(`every: 60
ports: [8080]
limits:
  items: 20
feeds:
  - address: https://example.org/feed
  - address: http://example.net:8080/a
    name: Net
    language: fr
    every: 15
    pages: true
`)
    expect(list).toEqual({
      ports: [8080],
      limits: { megabytes: 5, connectSeconds: 10, seconds: 30, items: 20 },
      feeds: [
        { address: 'https://example.org/feed', name: 'example.org', language: null, every: 60, pages: false },
        { address: 'http://example.net:8080/a', name: 'Net', language: 'fr', every: 15, pages: true },
      ],
    })
  })

  const A = '  - address: https://example.org/a\n'
  it.each([
    ['every: [', 'line 1: the line is not YAML'],
    ['every: 60\nevery: 60\nfeeds:\n', 'line 2: the line is not YAML: Map keys must be unique'],
    ['', 'line 1: here is no mapping; write "every:", "ports:", "limits:", "feeds:"'],
    ['- a', 'line 1: here is no mapping'],
    [`feeds:\n${A}`, 'line 1: "every:" is missing'],
    ['every: 60\n', 'line 1: there are no feeds'],
    ['every: 60\nfeeds: []\n', 'line 2: there are no feeds'],
    ['every: 60\nfeeds: a\n', 'line 2: "feeds" must be a list'],
    [`every: 4\nfeeds:\n${A}`, 'line 1: "every" must be a whole number from 5 to 10080'],
    [`every: soon\nfeeds:\n${A}`, 'line 1: "every" must be a whole number from 5 to 10080'],
    [`every: 60\nfeed:\n${A}`, 'line 2: "feed" is not known here; accepted are every, ports, limits, feeds'],
    [`every: 60\nports: 80\nfeeds:\n${A}`, 'line 2: "ports" must be a list of whole numbers from 1 to 65535'],
    [
      `every: 60\nlimits:\n  megabytes: 0\nfeeds:\n${A}`,
      'line 3: "megabytes" must be a whole number from 1 to 60',
    ],
    [`every: 60\nlimits: {speed: 1}\nfeeds:\n${A}`, 'line 2: "speed" is not known here'],
    ['every: 60\nfeeds:\n  - name: x\n', 'line 3: the feed has no address'],
    ['every: 60\nfeeds:\n  - https://example.org\n', 'line 3: here is no mapping'],
    [
      `every: 60\nfeeds:\n${A}    colour: red\n`,
      'line 4: "colour" is not known here; accepted are address, name',
    ],
    [`every: 60\nfeeds:\n${A}    language: sv\n`, 'line 4: the language "sv" is not read; read are en, fr'],
    [`every: 60\nfeeds:\n${A}    pages: 1\n`, 'line 4: "pages" must be true or false'],
    [`every: 60\nfeeds:\n${A}    name: [x]\n`, 'line 4: "name" must be a text'],
    [`every: 60\nfeeds:\n${A}${A}`, 'line 4: https://example.org/a is in the list twice'],
    ['every: 60\nfeeds:\n  - address: example.org\n', 'line 3: "example.org" is no address'],
    [
      'every: 60\nfeeds:\n  - address: ftp://example.org\n',
      'line 3: addresses that begin with ftp: are not read',
    ],
    [
      'every: 60\nfeeds:\n  - address: http://a:b@example.org\n',
      'line 3: the address at example.org holds a user',
    ],
    [
      'every: 60\nfeeds:\n  - address: http://example.org:81\n',
      'line 3: port 81 of example.org is not asked',
    ],
    ['every: 60\nfeeds:\n  - address: http://0x7f000001/\n', 'line 3: 127.0.0.1 is no public address'],
  ])('%j is refused', (text, sentence) => {
    expect(() => read(text)).toThrow(`feeds.yaml, ${sentence}`)
  })

  it('offers the nearest name for one it does not know', () => {
    expect(() => read('every: 60\nfeeds:\n  - adress: x\n')).toThrow(
      expect.objectContaining({ hint: 'did you mean address?', code: 'bad_call' }),
    )
  })
})
