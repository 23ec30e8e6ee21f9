import { parseDay } from '@pacta/law/calendar/day'

/** The ISO day a metadata value begins with (`2025-06-27T09:00:00Z`, `D:20250627`), or `null`. */
export const isoDayIn = (value: string): string | null => {
  const plain = /^\s*(\d{4}-\d{2}-\d{2})/.exec(value)?.[1]
  const packed = /^D?:?(\d{4})(\d{2})(\d{2})/.exec(value)
  const day = plain ?? (packed === null ? null : `${packed[1]}-${packed[2]}-${packed[3]}`)
  return day !== null && parseDay(day) !== null ? day : null
}
