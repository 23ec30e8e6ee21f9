import type { Day } from '@pacta/law/calendar/day'

const DAY_MS = 86_400_000

/** Today in UTC, as days since 1970-01-01: the one clock of the faces. */
export const todayUtc = (): Day => Math.floor(Date.now() / DAY_MS) as Day
