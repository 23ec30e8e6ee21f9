import { McpServer } from '@modelcontextprotocol/server'
import { NOTICE } from '@pacta/queries/notice'
import type { Asker } from '../ask/asker.ts'
import { registerResources } from './resources.ts'
import { registerTools } from './tools.ts'

const INSTRUCTIONS = `Pacta answers who was bound by which treaty on mines and cluster munitions, on which day, and why. Ask with ISO 3166-1 alpha-3 codes or names, and days as YYYY-MM-DD. Quote the reasons with their sources, the day up to which the record was checked, and this notice: ${NOTICE}`

/** A server for one request, or one connection. */
export const createMcpServer = (asker: Asker): McpServer => {
  const server = new McpServer(
    { name: 'pacta', title: 'Pacta', version: asker.shared.current().snapshot.meta.program },
    { instructions: INSTRUCTIONS },
  )
  registerTools(server, asker)
  registerResources(server, asker)
  return server
}
