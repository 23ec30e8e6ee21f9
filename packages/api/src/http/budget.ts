/** How many requests of one sort a client may make: `burst` at once, and `perMinute` in the long run. */
export interface Budget {
  readonly burst: number
  readonly perMinute: number
}

/** Takes one request from a client's budget: 0, or the seconds after which one will be there. */
export type Take = (client: string, now: number) => number

interface Bucket {
  left: number
  at: number
}

/** Clients remembered at most; the longest silent are forgotten first, so that memory is bounded. */
const MOST_CLIENTS = 20_000

/** A token bucket a client. `now` is in milliseconds. */
export const takeFrom = ({ burst, perMinute }: Budget): Take => {
  const buckets = new Map<string, Bucket>()
  const perMs = perMinute / 60_000
  return (client, now) => {
    const known = buckets.get(client)
    const left = known === undefined ? burst : Math.min(burst, known.left + (now - known.at) * perMs)
    buckets.delete(client)
    buckets.set(client, { left: left >= 1 ? left - 1 : left, at: now })
    if (buckets.size > MOST_CLIENTS) buckets.delete(buckets.keys().next().value ?? client)
    return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perMs / 1000))
  }
}
