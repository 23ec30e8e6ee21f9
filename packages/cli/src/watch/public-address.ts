import { BlockList, isIPv4, isIPv6 } from 'node:net'

const blocks = (family: 'ipv4' | 'ipv6', ...subnets: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList()
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family)
  return list
}

/** Ranges of IPv4 that lead to no public host (IANA, special-purpose addresses; RFC 6890). */
const SPECIAL_4 = blocks(
  'ipv4',
  ['0.0.0.0', 8], // this host; Linux connects 0.0.0.0 to itself
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local, and where clouds tell their secrets
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // relays of 6to4
  ['192.168.0.0', 16],
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
)

/** Of IPv6 only global unicast is public: loopback, unique-local, link-local and multicast all lie outside it. */
const GLOBAL_6 = blocks('ipv6', ['2000::', 3])

const SPECIAL_6 = blocks(
  'ipv6',
  ['2001::', 23], // protocol assignments, Teredo among them
  ['2001:db8::', 32], // documentation
  ['3fff::', 20], // documentation
)

/** The eight groups of an IPv6 address. The URL parser writes every form of one in the same way. */
const groupsOf = (address: string): readonly number[] => {
  const plain = new URL(`http://[${address}]/`).hostname.slice(1, -1)
  const [head = '', tail = ''] = plain.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const zeros = new Array<string>(8 - before.length - after.length).fill('0')
  return [...before, ...zeros, ...after].map((group) => Number.parseInt(group, 16))
}

const dotted = (high: number, low: number): string => [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.')

/** The IPv4 address a translated IPv6 address leads to; `null` where it is none of those. */
const carried = (groups: readonly number[]): string | null => {
  const [first = 0, second = 0, third = 0] = groups
  const [sixth, seventh = 0, eighth = 0] = groups.slice(5)
  const middle = groups.slice(2, 5).every((group) => group === 0)
  if (first === 0x2002) return dotted(second, third) // 6to4
  if (first === 0x64 && second === 0xff9b && middle && sixth === 0) return dotted(seventh, eighth) // NAT64
  if (first === 0 && second === 0 && middle && sixth === 0xffff) return dotted(seventh, eighth) // mapped
  return null
}

/** Whether an IP address is one of the public internet. What cannot be read as an address is not. */
export const isPublicAddress = (address: string): boolean => {
  if (isIPv4(address)) return !SPECIAL_4.check(address, 'ipv4')
  // A zone (`fe80::1%eth0`) belongs to addresses of this machine's own links.
  if (!isIPv6(address) || address.includes('%')) return false
  const inside = carried(groupsOf(address))
  if (inside !== null) return !SPECIAL_4.check(inside, 'ipv4')
  return GLOBAL_6.check(address, 'ipv6') && !SPECIAL_6.check(address, 'ipv6')
}
