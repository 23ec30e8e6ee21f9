import { escapeHtml, inlineHtml, type LinkTo } from './inline.ts'

/** A document as a page shows it. */
export interface Rendered {
  readonly title: string
  readonly html: string
}

/** The anchor of a heading: its words, joined by hyphens. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')

const ITEM = /^(\s*)(?:[-*]|(\d+)\.)\s+(.*)$/
const STARTS = /^(?:#{1,6} |```|>|\s*(?:[-*]|\d+\.) |\||-{3,}$)/

const cellsOf = (row: string): string[] =>
  row
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))

const tableHtml = (rows: readonly string[], linkTo: LinkTo): string => {
  const [head = '', , ...body] = rows
  const line = (row: string, tag: string): string =>
    `<tr>${cellsOf(row)
      .map((cell) => `<${tag}>${inlineHtml(cell, linkTo)}</${tag.slice(0, 2)}>`)
      .join('')}</tr>`
  return `<div class="scroll" role="group" aria-label="Table" tabindex="0"><table><thead>${line(head, 'th scope="col"')}</thead><tbody>${body
    .map((row) => line(row, 'td'))
    .join('')}</tbody></table></div>`
}

interface Item {
  readonly depth: number
  readonly ordered: boolean
  text: string
}

/** Lists of our documents are at most two deep; an item's later lines are indented under it. */
const listHtml = (lines: readonly string[], linkTo: LinkTo): string => {
  const items: Item[] = []
  for (const line of lines) {
    const match = ITEM.exec(line)
    const last = items.at(-1)
    if (match !== null)
      items.push({
        depth: (match[1] ?? '').length > 1 ? 1 : 0,
        ordered: match[2] !== undefined,
        text: match[3] ?? '',
      })
    else if (last !== undefined) last.text += ` ${line.trim()}`
  }
  const tag = items[0]?.ordered === true ? 'ol' : 'ul'
  let html = `<${tag}>`
  items.forEach((item, i) => {
    const [before, after] = [items[i - 1], items[i + 1]]
    const inner = item.ordered ? 'ol' : 'ul'
    if (item.depth === 1 && before?.depth === 0) html += `<${inner}>`
    html += `<li>${inlineHtml(item.text, linkTo)}`
    if (!(item.depth === 0 && after?.depth === 1)) html += '</li>'
    if (item.depth === 1 && after?.depth !== 1) html += `</${inner}></li>`
  })
  return `${html}</${tag}>`
}

/** Takes lines from a place on while they belong to one block. */
const runOf = (
  lines: readonly string[],
  from: number,
  belongs: (line: string) => boolean,
): readonly string[] => {
  let end = from
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1
  return lines.slice(from, end)
}

/** The part of Markdown our documents use, as HTML. Raw HTML in a document is shown as text. */
export const renderMarkdown = (source: string, linkTo: LinkTo): Rendered => {
  const lines = source.replace(/\r\n/g, '\n').split('\n')
  let [title, html] = ['', '']
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const heading = /^(#{1,6}) (.*)$/.exec(line)
    if (line.trim() === '') at += 1
    else if (heading !== null) {
      const [level, text] = [heading[1]?.length ?? 1, heading[2] ?? '']
      if (title === '') title = text.replace(/[`*]/g, '')
      html += `<h${level} id="${anchorOf(text)}">${inlineHtml(text, linkTo)}</h${level}>`
      at += 1
    } else if (line.startsWith('```')) {
      const code = runOf(lines, at + 1, (one) => !one.startsWith('```'))
      html += `<pre tabindex="0"><code>${escapeHtml(code.join('\n'))}</code></pre>`
      at += code.length + 2
    } else if (line.startsWith('|')) {
      const rows = runOf(lines, at, (one) => one.startsWith('|'))
      html += tableHtml(rows, linkTo)
      at += rows.length
    } else if (line.startsWith('>')) {
      const quote = runOf(lines, at, (one) => one.startsWith('>'))
      html += `<blockquote><p>${inlineHtml(quote.map((one) => one.replace(/^>\s?/, '')).join(' '), linkTo)}</p></blockquote>`
      at += quote.length
    } else if (ITEM.test(line)) {
      const list = runOf(lines, at, (one) => one.trim() !== '' && (ITEM.test(one) || /^\s+\S/.test(one)))
      html += listHtml(list, linkTo)
      at += list.length
    } else if (/^-{3,}$/.test(line)) {
      html += '<hr />'
      at += 1
    } else {
      const first = lines[at] ?? ''
      const rest = runOf(lines, at + 1, (one) => one.trim() !== '' && !STARTS.test(one))
      html += `<p>${inlineHtml([first, ...rest].join(' '), linkTo)}</p>`
      at += 1 + rest.length
    }
  }
  return { title, html }
}
