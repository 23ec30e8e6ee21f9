import { PATTERNED, type Status } from './status.ts'

/** What a shape of a status is filled with: `m` patterns suit the map's large units, `s` the small ones of tiles. */
export const fillOf = (status: Status | null, size: 'm' | 's'): string | undefined =>
  status !== null && PATTERNED.includes(status) ? `url(#${size}-${status})` : undefined

/** The class that colours a status without a pattern. */
export const fillClass = (status: Status | null): string =>
  status === null ? 'fill-none' : PATTERNED.includes(status) ? '' : `fill-${status}`
