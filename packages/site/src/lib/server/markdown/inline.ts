/** Where a link of a document leads on the site; `null` where the site has no such page. */
export type LinkTo = (target: string) => string | null

/** Text as it stands in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const TOKEN =
  /`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*|(?<![\w*])[*_]([^*_\n]+)[*_](?![\w*])|<(https?:\/\/[^>\s]+)>/g

/** The inline marks our documents use: code, links, strong, emphasis. All else is text. */
export const inlineHtml = (text: string, linkTo: LinkTo): string => {
  let html = ''
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    html += escapeHtml(text.slice(end, match.index))
    end = match.index + match[0].length
    const [, code, label, target, strong, emphasis, address] = match
    if (code !== undefined) html += `<code>${escapeHtml(code)}</code>`
    else if (label !== undefined && target !== undefined) html += link(label, target, linkTo)
    else if (strong !== undefined) html += `<strong>${inlineHtml(strong, linkTo)}</strong>`
    else if (emphasis !== undefined) html += `<em>${inlineHtml(emphasis, linkTo)}</em>`
    else if (address !== undefined) html += link(address, address, linkTo)
  }
  return html + escapeHtml(text.slice(end))
}

const link = (label: string, target: string, linkTo: LinkTo): string => {
  const to = linkTo(target)
  const words = inlineHtml(label, () => null)
  return to === null ? words : `<a href="${escapeHtml(to)}">${words}</a>`
}
