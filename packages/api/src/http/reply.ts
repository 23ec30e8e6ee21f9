/** An answer ready to be sent: what every face of the server ends in. */
export interface Reply {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export const reply = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer | string,
): Reply => ({ status, headers, body: typeof body === 'string' ? Buffer.from(body) : body })

/** A reply as the platform's Response, for Hono. */
export const responseOf = ({ status, headers, body }: Reply): Response =>
  new Response(status === 304 || status === 204 ? null : new Uint8Array(body), { status, headers })
