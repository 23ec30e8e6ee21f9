import {
  createMcpHandler,
  hostHeaderValidationResponse,
  originValidationResponse,
} from '@modelcontextprotocol/server'
import type { Hono } from 'hono'
import { MOST_MCP_BYTES } from '../http/body.ts'
import { createMcpServer } from '../mcp/server.ts'
import type { ServerContext } from '../server-context.ts'

/** Names under which this machine knows itself: what a page elsewhere cannot make a browser send by rebinding a name. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** Hosts that may be named by a request: this machine, and the address under which the world reaches the server. */
const allowedHosts = (context: ServerContext): string[] => [...OWN_NAMES, new URL(context.baseUrl()).hostname]

/** The Model Context Protocol over streamable HTTP, without sessions: each request stands for itself. */
export const mcpRoutes = (app: Hono, context: ServerContext): void => {
  const handler = createMcpHandler(() => createMcpServer(context.asker), {
    maxRequestBodySize: MOST_MCP_BYTES,
  })
  app.on(['GET', 'POST', 'DELETE'], '/mcp', (c) => {
    const hosts = allowedHosts(context)
    return (
      hostHeaderValidationResponse(c.req.raw, hosts) ??
      originValidationResponse(c.req.raw, hosts) ??
      handler.fetch(c.req.raw)
    )
  })
}
