import type { Budgets } from '../options.ts'
import { takeFrom } from './budget.ts'
import { isLoopback } from './client-address.ts'
import type { Complaint } from './problem.ts'

/** Why a client must wait, or `null`. */
export type Limits = (client: string, method: string, url: string, now: number) => Complaint | null

const isPicture = (url: string): boolean => /\.(?:svg|png)(?:\?|$)/.test(url)

/** Separate budgets for reads, for what comes with a body, and for pictures; health checks are free. */
export const limitsOf = (budgets: Budgets, freeLoopback: boolean): Limits => {
  const takes = {
    read: takeFrom(budgets.read),
    write: takeFrom(budgets.write),
    picture: takeFrom(budgets.picture),
  }
  return (client, method, url, now) => {
    if (freeLoopback && isLoopback(client)) return null
    if (url === '/healthz' || url === '/readyz') return null
    const sort = method !== 'GET' && method !== 'HEAD' ? 'write' : isPicture(url) ? 'picture' : 'read'
    const seconds = takes[sort](client, now)
    return seconds === 0
      ? null
      : {
          code: 'too_many',
          detail: `too many requests of this sort (${sort}); try again in ${seconds} s`,
          headers: { 'retry-after': String(seconds) },
        }
  }
}
