import { afterAll, beforeAll } from 'vitest'
import { type Fields, parse } from './json.ts'
import { type Server, serve } from './server.ts'

/** Two ways to put many questions to one server, which reads the record once. */
export interface Asked {
  /** `answer('parties', 'apmbc', '--on', '2026-01-09')`: the words of the command, asked over HTTP. */
  readonly answer: (question: string, about: string, ...options: readonly string[]) => Promise<Fields>
  readonly ask: (question: Readonly<Record<string, string>>) => Promise<Fields>
}

const document = async (response: Response): Promise<Fields> => {
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${response.url}: ${response.status} ${body}`)
  return parse(body)
}

/** Starts a server for the tests of a file; that its answers are the command's is held in http.test.ts. */
export const askOverHttp = (): Asked => {
  let server: Server
  beforeAll(async () => {
    server = await serve()
  })
  afterAll(async () => {
    await server.stop()
  })
  return {
    answer: async (question, about, ...options) => {
      const query = new URLSearchParams()
      for (let at = 0; at < options.length; at += 2)
        query.set((options[at] ?? '').slice(2), options[at + 1] ?? '')
      return document(await fetch(`${server.url}/api/v1/${question}/${about}?${query}`))
    },
    ask: async (question) =>
      document(
        await fetch(`${server.url}/api/v1/ask`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(question),
        }),
      ),
  }
}
