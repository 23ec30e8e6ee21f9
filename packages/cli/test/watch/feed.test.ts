import { describe, expect, it } from 'vitest'
import { xmlText } from '../../src/watch/decode.ts'
import { itemsOf } from '../../src/watch/feed.ts'
import { feedDay } from '../../src/watch/feed-date.ts'
import { identityOf, oneLine } from '../../src/watch/item.ts'

const BASE = 'https://example.org/feed'

describe('a feed is read as items', () => {
  it('RSS 2.0', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:atom="http://www.w3.org/2005/Atom"><channel><language>en-GB</language>
      <item><title>A &amp; <![CDATA[<b>B</b>]]></title><link>/a</link><guid isPermaLink="false">g1</guid>
        <atom:link href="https://other.example/"/><pubDate>Tue, 06 Jan 2026 23:30:00 -0500</pubDate>
        <description>short</description><content:encoded><![CDATA[<p>long</p>]]></content:encoded></item>
      <item><link>javascript:alert(1)</link><description>&lt;p&gt;only&nbsp;text&lt;/p&gt;</description></item></channel></rss>`
    expect(itemsOf(rss, BASE)).toEqual([
      {
        id: 'g1',
        link: 'https://example.org/a',
        title: 'A & B',
        html: '<p>long</p>',
        publishedOn: '2026-01-06',
        language: 'en',
      },
      { id: null, link: null, title: null, html: '<p>only\u00a0text</p>', publishedOn: null, language: 'en' },
    ])
  })

  it('RSS 1.0', () => {
    const rdf = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel r:about="x"><dc:language>fr</dc:language></channel>
      <item r:about="https://example.org/1"><title>T</title><link>https://example.org/1</link>
      <description>D</description><dc:date>2026-01-06T23:30:00Z</dc:date></item></r:RDF>`
    expect(itemsOf(rdf, BASE)).toEqual([
      {
        id: 'https://example.org/1',
        link: 'https://example.org/1',
        title: 'T',
        html: 'D',
        publishedOn: '2026-01-06',
        language: 'fr',
      },
    ])
  })

  it('Atom, with text, HTML and XHTML', () => {
    const atom = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://example.org/blog/">
      <a:entry><a:id>1</a:id><a:title>one</a:title><a:link rel="self" href="no"/><a:link href="one"/>
        <a:updated>2026-02-01T00:00:00Z</a:updated><a:published>2026-01-31T00:00:00Z</a:published>
        <a:content>1 &lt; 2</a:content></a:entry>
      <a:entry xml:lang="es"><a:id>2</a:id><a:summary type="html">&lt;p&gt;two&lt;/p&gt;</a:summary>
        <a:content src="https://example.org/film"/><a:updated>2026-02-01T00:00:00Z</a:updated></a:entry>
      <a:entry><a:id>3</a:id><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p onclick="x">3 &amp;
      4</p></div></a:content></a:entry></a:feed>`
    expect(itemsOf(atom, BASE)).toMatchObject([
      {
        id: '1',
        link: 'https://example.org/blog/one',
        html: '1 &lt; 2',
        publishedOn: '2026-01-31',
        language: 'de',
      },
      { id: '2', link: null, html: '<p>two</p>', publishedOn: '2026-02-01', language: 'es' },
      { id: '3', html: expect.stringMatching(/^<div><p>3 &amp;\s+4<\/p><\/div>$/), publishedOn: null },
    ])
  })

  it('in the encoding the server, the mark or the first line names', () => {
    const latin = Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>\u00e9</a>', 'latin1')
    expect(xmlText(latin, 'text/xml')).toContain('<a>\u00e9</a>')
    expect(xmlText(Buffer.from('<a>\u00e9</a>', 'latin1'), 'text/xml; charset="ISO-8859-1"')).toBe(
      '<a>\u00e9</a>',
    )
    expect(xmlText(Buffer.from('\ufeff<a/>', 'utf16le'), 'text/xml')).toBe('<a/>')
  })
})

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n === 0 ? '' : n};`.repeat(10)}">`,
).join('')}]><rss><channel><item><title>&lol9;</title></item></channel></rss>`

describe('what is no feed is refused with its line', () => {
  it.each([
    ['a billion laughs', LAUGHS, 'Invalid character entity'],
    [
      'a file from outside',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>',
      'Invalid character entity',
    ],
    ['broken XML', '<rss>\n<channel></rss>', 'line 2 of the feed: the XML is broken (Unexpected close tag'],
    ['cut XML', '<rss><channel>', 'the XML is broken (Unclosed root tag'],
    [
      'a page',
      '<html><body/></html>',
      'line 1 of the feed: <html> is no feed; read are RSS 2.0, RSS 1.0 and Atom',
    ],
    ['no channel', '<rss/>', '<rss> holds no <channel>'],
    ['nothing', '', 'there is no element'],
    ['no XML', 'hello', 'the XML is broken'],
    ['a deep tree', '<a>'.repeat(500), 'elements are nested deeper than 200'],
    ['a wide tree', `<a>${'<b/>'.repeat(200_001)}</a>`, 'there are more than 200000 elements'],
  ])('%s', (_, text, sentence) => {
    expect(() => itemsOf(text, BASE)).toThrow(sentence)
  })
})

describe('the day of an item', () => {
  it.each([
    ['2026-01-06T23:30:00-05:00', '2026-01-06'],
    ['Tue, 6 Jan 2026 23:30:00 EST', '2026-01-06'],
    ['06 January 26 10:00 GMT', '2026-01-06'],
    ['Wed, 31 Feb 2026 10:00:00 GMT', null],
    ['2026-13-01', null],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (text, day) => {
    expect(feedDay(text)).toBe(day)
  })
})

describe('an item', () => {
  const item = { id: 'i', link: 'l', title: 't', html: 'h', publishedOn: null, language: null }
  it('is known by its id, else its link, else its words', () => {
    expect(identityOf(item)).toBe('id:i')
    expect(identityOf({ ...item, id: null })).toBe('link:l')
    const words = identityOf({ ...item, id: null, link: null })
    expect(words).toMatch(/^text:sha256:[0-9a-f]{64}$/)
    expect(identityOf({ ...item, id: null, link: null, html: 'other' })).not.toBe(words)
    expect(identityOf({ ...item, id: 'x'.repeat(1000) })).toMatch(/^id:sha256:/)
  })

  it('writes nothing but a line on a terminal', () => {
    expect(oneLine('a\u001b[31m\u202eb\n\u0007 c')).toBe('a[31mb c')
  })
})
