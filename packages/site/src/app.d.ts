import type { IncomingMessage } from 'node:http'

declare global {
  // biome-ignore lint/style/noNamespace: SvelteKit reads these types from this namespace and no other place
  namespace App {
    interface Error {
      message: string
      hint?: string | null
      code?: string
    }
    interface Platform {
      req: IncomingMessage
    }
  }
}
