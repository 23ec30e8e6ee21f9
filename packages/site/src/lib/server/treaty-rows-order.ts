import { fold } from '@pacta/queries/nearest'
import { error } from '@sveltejs/kit'
import { dateKey } from '../date-value.ts'
import { STATUSES, statusWord } from '../status.ts'
import type { TreatyRow } from './treaty-rows.ts'

const KEYS: Readonly<Record<string, (row: TreatyRow) => string>> = {
  state: ({ name }) => fold(name),
  status: ({ status }) => `${STATUSES.indexOf(status)}`,
  signature: ({ signature }) => (signature === null ? '99999' : dateKey(signature.on)),
  consent: ({ consent }) => (consent === null ? '99999' : dateKey(consent.on)),
  force: ({ force }) => (force === null ? '99999' : dateKey(force.on)),
  notice: ({ notice }) => (notice === null ? '99999' : dateKey(notice.on)),
  effect: ({ effect }) => (effect === null ? '99999' : dateKey(effect.on)),
}
export const SORTS = Object.keys(KEYS)

/** How a treaty's table is filtered and sorted, as its address says. */
export interface RowOrder {
  readonly sort: string
  readonly direction: 'up' | 'down'
  readonly status: string | undefined
  readonly find: string | undefined
}

const refuse = (name: string, value: string, accepted: readonly string[]): never =>
  error(400, {
    message: `${name}: "${value.slice(0, 60)}" is not known; accepted are ${accepted.join(', ')}`,
  })

/** Reads the order from an address; words it does not know are a bad call. */
export const rowOrder = (search: URLSearchParams): RowOrder => {
  const sort = search.get('sort') || 'state'
  const direction = search.get('dir') || 'up'
  const status = search.get('status') || undefined
  if (KEYS[sort] === undefined) refuse('sort', sort, SORTS)
  if (direction !== 'up' && direction !== 'down') return refuse('dir', direction, ['up', 'down'])
  if (status !== undefined && !(STATUSES as readonly string[]).includes(status))
    refuse('status', status, STATUSES)
  return { sort, direction, status, find: search.get('q')?.trim() || undefined }
}

/** The rows an order leaves, in its order; states without a day come last in either direction. */
export const inOrder = (
  rows: readonly TreatyRow[],
  { sort, direction, status, find }: RowOrder,
): readonly TreatyRow[] => {
  const key = KEYS[sort] ?? ((row: TreatyRow) => row.name)
  const sign = direction === 'down' ? -1 : 1
  const wanted = find === undefined ? null : fold(find)
  return rows
    .filter((row) => status === undefined || row.status === status)
    .filter(
      (row) =>
        wanted === null ||
        fold(row.name).includes(wanted) ||
        row.code.toLowerCase() === wanted ||
        fold(statusWord(row.status)).includes(wanted),
    )
    .toSorted((a, b) => {
      const [x, y] = [key(a), key(b)]
      if ((x === '99999') !== (y === '99999')) return x === '99999' ? 1 : -1
      return x === y ? a.name.localeCompare(b.name) : x < y ? -sign : sign
    })
}
