import { type Guard, readAddress } from './guard.ts'
import { Unfetched } from './unfetched.ts'

/** Where a redirect leads, checked like any address, and never from https down to http. Throws `Unfetched`. */
export const nextAddress = (
  from: URL,
  location: string | undefined,
  guard: Pick<Guard, 'allows' | 'ports'>,
): URL => {
  if (location === undefined || !URL.canParse(location, from.href))
    throw new Unfetched('broken', `${from.hostname} leads elsewhere and does not say where`)
  const next = readAddress(new URL(location, from), guard)
  if (from.protocol === 'https:' && next.protocol === 'http:')
    throw new Unfetched(
      'refused',
      `${from.hostname} leads from https to http at ${next.hostname}; that is not followed`,
    )
  return next
}
