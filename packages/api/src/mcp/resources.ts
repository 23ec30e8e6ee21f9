import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import { RULEBOOKS } from '@pacta/law/rulebooks/rulebooks'
import { NOTICE } from '@pacta/queries/notice'
import type { Asker } from '../ask/asker.ts'

/** Gives a server its resources: the rulebooks as typed data, and any entry by its key. */
export const registerResources = (server: McpServer, asker: Asker): void => {
  for (const rulebook of RULEBOOKS) {
    const uri = `pacta://rulebooks/${rulebook.instrument}`
    server.registerResource(
      `rulebook ${rulebook.instrument}`,
      uri,
      {
        title: `Rulebook ${rulebook.instrument}`,
        description: 'The provisions of one instrument, as typed data.',
        mimeType: 'application/json',
      },
      () => ({
        contents: [
          { uri, mimeType: 'application/json', text: JSON.stringify({ ...rulebook, notice: NOTICE }) },
        ],
      }),
    )
  }
  server.registerResource(
    'entry',
    new ResourceTemplate('pacta://entries/{id}', { list: undefined }),
    {
      title: 'Entry',
      description: 'An entry with its history, sources and proof.',
      mimeType: 'application/json',
    },
    async (uri, { id }) => ({
      contents: [
        {
          uri: uri.href,
          mimeType: 'application/json',
          text: await asker.ask('show', { id: decodeURIComponent(String(id)) }),
        },
      ],
    }),
  )
}
