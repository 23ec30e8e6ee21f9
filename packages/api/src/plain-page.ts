import type { ServerResponse } from 'node:http'
import { NOTICE } from '@pacta/queries/notice'

/** Stands in for the pages where the site has not been built, or has no such page. */
export const plainPage = (response: ServerResponse, status = 200): void => {
  const said =
    status === 404 ? 'There is no such page.' : 'The pages have not been built here. The API answers.'
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Pacta</title><main><h1>Pacta</h1><p>${said}</p>
<p><a href="/api/v1/reference">Reference of the API</a></p><p>${NOTICE}</p></main></html>
`
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    'content-length': String(Buffer.byteLength(html)),
  })
  response.end(html)
}
