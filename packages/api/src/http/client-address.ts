import { BlockList, isIP } from 'node:net'

/** Tells whose request it is, past the proxies that are known to tell the truth. */
export type ClientAddress = (peer: string | undefined, forwarded: string | undefined) => string

const plain = (address: string): string =>
  address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Addresses and networks (`10.0.0.0/8`) as one list. Throws on a text that is neither. */
export const addressList = (texts: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const text of texts) {
    const [address = '', bits] = text.split('/')
    if (isIP(address) === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
      throw new RangeError(`trusted proxies: "${text}" is no address and no network such as 10.0.0.0/8`)
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}

/** A household holds a whole /64, so an IPv6 client is known by its first four groups. */
const bucketOf = (address: string): string => {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/**
 * Reads `X-Forwarded-For` from the right as long as what stands there is a trusted proxy. Without a trusted
 * peer the header is a stranger's word and is passed over.
 */
export const clientAddress = (trusted: BlockList): ClientAddress => {
  const isTrusted = (address: string): boolean => isListed(trusted, address)
  return (peer, forwarded) => {
    let client = plain(peer ?? '')
    if (forwarded === undefined || !isTrusted(client)) return bucketOf(client)
    for (const hop of forwarded.split(',').reverse()) {
      const address = plain(hop.trim())
      if (isIP(address) === 0) break
      client = address
      if (!isTrusted(address)) break
    }
    return bucketOf(client)
  }
}

/** Whether an address, plain or as a client is known by it, is this very machine. */
export const isLoopback = (address: string): boolean => {
  const known = plain(address)
  return known.startsWith('127.') || known === '::1' || known === '0:0:0:0::/64' || known === ''
}

/** Whether an address stands in a list. */
export const isListed = (list: BlockList, address: string | undefined): boolean => {
  const known = plain(address ?? '')
  return isIP(known) !== 0 && list.check(known, familyOf(known))
}
