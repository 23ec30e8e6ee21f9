import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { isListed } from './http/client-address.ts'
import { PAGE_HEADERS } from './http/security-headers.ts'
import { pageLinks } from './http/stem-links.ts'
import { plainPage } from './plain-page.ts'
import { givePage, type PageContext, type Site } from './site.ts'

/** Pages set a `Link` header of their own, for their styles; ours is added to it as the head is written. */
const addLinks = (response: ServerResponse, links: string | null): void => {
  if (links === null) return
  const write = response.writeHead.bind(response)
  response.writeHead = ((...args: Parameters<typeof write>) => {
    const own = response.getHeader('link')
    response.setHeader('link', own === undefined ? links : `${String(own)}, ${links}`)
    return write(...args)
  }) as typeof response.writeHead
}

/** How the reader came: a trusted proxy says so; anyone else came to this server, which speaks http. */
const protocolOf = (request: IncomingMessage, trusted: BlockList): 'http' | 'https' =>
  request.headers['x-forwarded-proto'] === 'https' && isListed(trusted, request.socket.remoteAddress)
    ? 'https'
    : 'http'

/** Gives what the API does not answer to the pages, with the headers that hold for all of them. */
export const pagesListener =
  (site: Site | null, trusted: BlockList, context: PageContext): RequestListener =>
  (request, response) => {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value)
    if (site === null) {
      plainPage(response)
      return
    }
    addLinks(response, pageLinks(request.url ?? ''))
    givePage(site, request, response, context, protocolOf(request, trusted), () => plainPage(response, 404))
  }
