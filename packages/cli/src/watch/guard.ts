import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Unfetched } from './unfetched.ts'

/** How large and how slow an answer may be. */
export interface RequestLimits {
  /** Of the body, after decompression. */
  readonly bytes: number
  readonly connectMilliseconds: number
  /** From the first request to the last byte, redirects and all. */
  readonly milliseconds: number
}

type Resolve = (
  host: string,
  options: { readonly all: true; readonly family?: number | string | undefined },
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void

/** What may be asked of whom. */
export interface Guard {
  /** Whether an IP address may be connected to. */
  readonly allows: (address: string) => boolean
  readonly ports: readonly number[]
  readonly limits: RequestLimits
  readonly resolve: Resolve
}

/** Names are resolved as the system does. */
export const systemResolve: Resolve = (host, options, callback) =>
  lookup(host, { all: true, family: options.family as number | undefined }, callback)

const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }

const refused = (sentence: string): Unfetched => new Unfetched('refused', sentence)

const notPublic = (host: string, address: string): Unfetched =>
  refused(
    host === address
      ? `${host} is no public address; --allow-private lets it be read`
      : `${host} leads to ${address}, which is no public address; --allow-private lets it be read`,
  )

/** The host of an address as it is connected to: IPv6 without its brackets. */
const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1')

/**
 * Reads an address that is to be requested. The URL parser has by then turned every odd form of an IPv4 host (decimal,
 * octal, hexadecimal) into the usual one, so a literal is compared as it will be connected to. Throws `Unfetched`.
 */
export const readAddress = (text: string | URL, { allows, ports }: Pick<Guard, 'allows' | 'ports'>): URL => {
  if (!URL.canParse(String(text)))
    throw refused(
      `"${String(text).slice(0, 200)}" is no address; give one that begins with http:// or https://`,
    )
  const url = new URL(text)
  const usual = PORTS[url.protocol]
  if (usual === undefined)
    throw refused(`addresses that begin with ${url.protocol} are not read; http: and https: are`)
  if (url.username !== '' || url.password !== '')
    throw refused(`the address at ${url.hostname} holds a user name or a password; give it without`)
  const port = url.port === '' ? usual : Number(url.port)
  if (port !== 80 && port !== 443 && !ports.includes(port))
    throw refused(`port ${port} of ${url.hostname} is not asked; "ports:" in the list of feeds can allow it`)
  const host = bareHost(url)
  if (isIP(host) !== 0 && !allows(host)) throw notPublic(host, host)
  url.hash = ''
  return url
}

/**
 * Resolves a name for the very connection that is about to be made, so that there is no second look-up between
 * check and connection that could tell another address. One address that is not allowed refuses the whole name.
 */
export const guardedLookup =
  ({ allows, resolve }: Pick<Guard, 'allows' | 'resolve'>): LookupFunction =>
  (host, options, callback) =>
    resolve(host, { all: true, family: options.family }, (error, found) => {
      const wrong = error === null ? found.find(({ address }) => !allows(address)) : undefined
      const first = found?.[0]
      if (error !== null) callback(error, '')
      else if (wrong !== undefined) callback(notPublic(host, wrong.address), '')
      else if (first === undefined) callback(new Unfetched('unreachable', `${host} has no address`, true), '')
      else if (options.all === true) callback(null, found)
      else callback(null, first.address, first.family)
    })
