import { STATUSES, type Status } from './status.ts'

interface Standing {
  readonly segments: readonly (readonly [from: string | null, status: number])[]
}

/** The status a timeline shows on a day: ISO dates compare as texts. */
export const statusAt = ({ segments }: Standing, on: string): Status => {
  let status = segments[0]?.[1] ?? 0
  for (const [from, next] of segments) if (from === null || from <= on) status = next
  return STATUSES[status] ?? 'unknown'
}

/** The first day of the status shown on a day, and of the next one; `null` where there is none. */
export const spanAt = (
  { segments }: Standing,
  on: string,
): { since: string | null; until: string | null } => {
  let at = 0
  segments.forEach(([from], i) => {
    if (from === null || from <= on) at = i
  })
  let [first, last] = [at, at]
  while (first > 0 && segments[first - 1]?.[1] === segments[at]?.[1]) first -= 1
  while (segments[last + 1] !== undefined && segments[last + 1]?.[1] === segments[at]?.[1]) last += 1
  return { since: segments[first]?.[0] ?? null, until: segments[last + 1]?.[0] ?? null }
}
