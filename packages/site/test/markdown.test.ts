import { expect, test } from 'vitest'
import { renderMarkdown } from '../src/lib/server/markdown/blocks.ts'

const html = (source: string): string => renderMarkdown(source, (target) => `/to/${target}`).html

test.each<[what: string, source: string, html: string]>([
  [
    'a heading with its anchor',
    '## Six months, after `it`',
    '<h2 id="six-months-after-it">Six months, after <code>it</code></h2>',
  ],
  ['a paragraph over two lines', 'one\ntwo', '<p>one two</p>'],
  ['strong, emphasis, code', '**a** *b* `c<d`', '<p><strong>a</strong> <em>b</em> <code>c&lt;d</code></p>'],
  ['underscores inside a word', 'entry_into_force and a_b', '<p>entry_into_force and a_b</p>'],
  ['a link', '[the *record*](record.md)', '<p><a href="/to/record.md">the <em>record</em></a></p>'],
  ['raw HTML is text', '<script>x</script>', '<p>&lt;script&gt;x&lt;/script&gt;</p>'],
  ['a list with a second line', '- one\n  more\n- two', '<ul><li>one more</li><li>two</li></ul>'],
  ['a list in a list', '1. one\n   - in\n2. two', '<ol><li>one<ul><li>in</li></ul></li><li>two</li></ol>'],
  [
    'code keeps its lines',
    '```sh\na <b>\n\n- c\n```',
    '<pre tabindex="0"><code>a &lt;b&gt;\n\n- c</code></pre>',
  ],
  ['a quotation', '> one\n> two', '<blockquote><p>one two</p></blockquote>'],
  [
    'a table',
    '| a | b |\n| --- | --- |\n| 1 | `x\\|y` |',
    '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td><code>x|y</code></td></tr></tbody></table></div>',
  ],
])('%s', (_what, source, expected) => {
  expect(html(source)).toBe(expected)
})

test('the first heading is the title', () => {
  expect(renderMarkdown('# `pacta` in **one** minute\n\ntext', () => null).title).toBe('pacta in one minute')
})

test('a link to a page the site does not have stays words', () => {
  expect(renderMarkdown('[code](../packages/x.ts)', () => null).html).toBe('<p>code</p>')
})
