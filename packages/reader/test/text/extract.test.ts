import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkFile, checkText } from '../../src/check-file.ts'
import { extract, MOST_FILE_BYTES } from '../../src/text/extract.ts'
import { extractApart } from '../../src/text/sandbox.ts'
import { recordFacts } from '../support/facts.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

const HTML = `<!doctype html><html lang="en"><head><title>Finland leaves</title>
<meta property="article:published_time" content="2025-07-12T08:00:00Z"><script>var x = "no text"</script></head>
<body><nav>Home</nav><article><h1>Finland leaves</h1><p>Finland left the Ottawa Convention on 10 July 2025.</p>
<p>The treaty has 166 parties.</p></article></body></html>`

/** A PDF with one line of text; `extra` goes into its trailer. */
const pdf = (line: string, extra = '', objects = ''): Uint8Array => {
  const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`
  return latin(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
${objects}
trailer<</Root 1 0 R/Size 8${extra}>>
%%EOF`)
}

const docx = (line: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': bytes(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': bytes(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': bytes(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${line}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  })

describe('text out of files', () => {
  it('plain text is the input but for a byte-order mark', async () => {
    expect((await extract(bytes('\uFEFFa\r\nb  c\n'), 'x.txt')).text).toBe('a\r\nb  c\n')
  })

  it('UTF-16 by its mark; Latin and Cyrillic code pages', async () => {
    expect((await extract(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]), 'x.txt')).text).toBe('AB')
    expect((await extract(latin('caf\xe9 au lait'), 'x.txt')).text).toBe('café au lait')
    expect((await extract(Uint8Array.from([0xcb, 0xe8, 0xf2, 0xe2, 0xe0]), null)).text).toBe('Литва')
  })

  it('HTML: main text, title, day and language', async () => {
    expect(await extract(bytes(HTML), 'a.html')).toEqual({
      text: 'Finland left the Ottawa Convention on 10 July 2025.\n\nThe treaty has 166 parties.',
      title: 'Finland leaves',
      publishedOn: '2025-07-12',
      language: 'en',
    })
  })

  it('PDF and DOCX, whatever they are called', async () => {
    expect((await extract(pdf('Finland left the treaty.'), 'a.pdf')).text.trim()).toBe(
      'Finland left the treaty.',
    )
    expect((await extract(docx('Finland left the treaty.'), null)).text.trim()).toBe(
      'Finland left the treaty.',
    )
  })
})

describe('bad input: one clear sentence, bounded time and memory', () => {
  const encrypted = pdf(
    'secret',
    '/Encrypt 6 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]',
    `6 0 obj<</Filter/Standard/V 1/R 2/Length 40/P -4/O <${'41'.repeat(32)}>/U <${'42'.repeat(32)}>>>endobj`,
  )
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) })
  it.each([
    ['an encrypted PDF', encrypted, 'a.pdf', 'the PDF is locked with a password; give an unlocked copy'],
    [
      'a broken PDF',
      bytes('%PDF-1.7 and then nothing'),
      'a.pdf',
      'the PDF is damaged and cannot be opened; give another copy',
    ],
    ['a PDF that is none', bytes('hello'), 'a.pdf', '"a.pdf" does not begin like a PDF file'],
    [
      'a zip bomb',
      bomb,
      'a.docx',
      'the DOCX file unfolds to far more than its own size; it is refused as a zip bomb',
    ],
    [
      'a broken DOCX',
      Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]),
      'a.docx',
      'the DOCX file is damaged and cannot be opened; give another copy',
    ],
    [
      'a packed file',
      docx('x'),
      'a.zip',
      '"a.zip" is a packed file, not a document; give .txt, .md, .html, .pdf or .docx',
    ],
    [
      'another kind of file',
      bytes('x'),
      'a.xls',
      'files of kind ".xls" cannot be read; give .txt, .md, .html, .pdf or .docx',
    ],
    [
      'binary as text',
      Uint8Array.from({ length: 5000 }, (_, i) => i % 7),
      'a.txt',
      'the file holds binary data, not text; give .txt, .md, .html, .pdf or .docx',
    ],
    ['an empty file', bytes(' \n'), 'a.txt', 'the file holds no text'],
    ['a PDF of pictures', pdf(''), 'a.pdf', 'the PDF holds no text; a scan must be recognised as text first'],
    [
      'a huge file',
      new Uint8Array(MOST_FILE_BYTES + 1),
      'a.txt',
      `the file has ${MOST_FILE_BYTES + 1} bytes; at most ${MOST_FILE_BYTES} are read, so split it`,
    ],
  ])('%s', async (_, input, name, sentence) => {
    await expect(extract(input, name)).rejects.toThrow(sentence)
  })

  it('HTML with a million nodes is read or refused, never left running', async () => {
    const page = bytes(`<html><body>${'<i></i>'.repeat(1_000_000)}<p>Text.</p></body></html>`)
    const outcome = await extract(page, 'a.html', { milliseconds: 20_000, bytes: 900_000_000 }).then(
      ({ text }) => text.slice(0, 20),
      (error: unknown) => (error instanceof Error ? error.message : ''),
    )
    expect(outcome).toMatch(/^(Text\.|the file )/)
  }, 60_000)

  it('a child past its deadline or its memory is killed', async () => {
    const page = bytes(`<html><body>${'<p>word</p>'.repeat(300_000)}</body></html>`)
    await expect(extractApart('html', page, { milliseconds: 30, bytes: 900_000_000 })).rejects.toThrow(
      /^the file could not be opened within 0 seconds/,
    )
    await expect(extractApart('html', page, { milliseconds: 60_000, bytes: 30_000_000 })).rejects.toThrow(
      /needs more memory/,
    )
  }, 60_000)

  it('a child nobody waits for any more is killed', async () => {
    const stop = new AbortController()
    const page = bytes(`<html><body>${'<p>word</p>'.repeat(300_000)}</body></html>`)
    const reading = extract(page, 'a.html', { milliseconds: 60_000, bytes: 900_000_000, stop: stop.signal })
    stop.abort()
    await expect(reading).rejects.toThrow(/^the file could not be opened/)
  })
})

describe('a file, checked', () => {
  const facts = recordFacts()

  it('takes its day from the page', async () => {
    const { document, claims } = await checkFile({ bytes: bytes(HTML), name: 'a.html' }, facts)
    expect(document).toMatchObject({
      title: 'Finland leaves',
      publishedOn: '2025-07-12',
      language: 'en',
      words: 14,
    })
    expect(claims.map((c) => c.verdict)).toEqual(['contradicted', 'supported'])
  })

  it('takes its day from a dateline, not from a sentence', async () => {
    const dated = await checkText(
      { text: 'Helsinki, 12 July 2025\n\nThe Ottawa Convention has 166 parties.' },
      facts,
    )
    expect(dated.document.publishedOn).toBe('2025-07-12')
    const told = await checkText(
      {
        text: 'Finland joined the Ottawa Convention on 9 January 2012 after a long debate at home and abroad, as we all remember.',
      },
      facts,
    )
    expect(told.document.publishedOn).toBeNull()
  })

  it('the user goes before the file', async () => {
    const { document } = await checkFile(
      { bytes: bytes(HTML), name: 'a.html', publishedOn: '2026-01-12', withText: true },
      facts,
    )
    expect(document.publishedOn).toBe('2026-01-12')
    expect(document.text).toContain('Finland left')
  })

  it('an unsupported language is named', async () => {
    await expect(
      checkFile(
        {
          bytes: bytes(
            '日本は対人地雷禁止条約を批准した。条約は千九百九十九年に発効した。日本政府は地雷を廃棄した。',
          ),
          name: null,
        },
        facts,
      ),
    ).rejects.toThrow(/^the text is in Japanese \(ja\), which is not read; read are en,/)
  })

  it('five megabytes of one sentence are read', async () => {
    const text = `${'the minister spoke of the treaty and '.repeat(140_000)}Finland left the Ottawa Convention on 10 July 2025.`
    const { claims } = await checkText({ text, language: 'en', publishedOn: '2025-07-12' }, facts)
    expect(claims.length).toBeGreaterThan(0)
  }, 60_000)
})
