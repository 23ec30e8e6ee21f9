/** No server silences us for longer than this: a slip of the pen there would end the watch of its feed. */
const MOST = 7 * 24 * 3_600_000

/** The milliseconds a Retry-After header asks for (RFC 9110, 10.2.3: seconds or a date); `null` if it says nothing. */
export const retryAfter = (header: string | undefined, now: number): number | null => {
  const text = header?.trim() ?? ''
  const asked = /^\d{1,10}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now
  return Number.isNaN(asked) ? null : Math.min(MOST, Math.max(0, asked))
}
