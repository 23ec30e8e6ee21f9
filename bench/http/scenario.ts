/** One sort of request, sent to both servers. */
export interface Scenario {
  readonly name: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Share of the bare server's rate that is aimed at. */
  readonly aim: number
}

const get = (name: string, path: string, headers: Readonly<Record<string, string>> = {}): Scenario => ({
  ...{ name, path, headers },
  ...{ method: 'GET', body: null, aim: 0.6 },
})

/** The questions of the issue; `held` is the tag of the answer that is held already. */
export const scenarios = (held: string): readonly Scenario[] => [
  get('status', '/api/v1/status/FIN?on=2026-01-09'),
  get('parties', '/api/v1/parties/apmbc?on=2026-02-20'),
  get('304', '/api/v1/parties/apmbc?on=2026-02-20', { 'if-none-match': held }),
  {
    name: 'ask',
    method: 'POST',
    path: '/api/v1/ask',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      actor: 'USA',
      conduct: 'transfer',
      object: 'apm+non_persistent',
      counterpart: 'UKR',
      on: '2024-12-10',
    }),
    aim: 0.4,
  },
]
