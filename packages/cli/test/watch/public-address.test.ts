import { describe, expect, it } from 'vitest'
import { readAddress } from '../../src/watch/guard.ts'
import { isPublicAddress } from '../../src/watch/public-address.ts'

describe('an IP address', () => {
  it.each([
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'this network'],
    ['10.0.0.1', 'private'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['100.127.255.255', 'carrier-grade NAT, its end'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback, its end'],
    ['169.254.169.254', 'link-local, where clouds keep secrets'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private, its end'],
    ['192.0.0.1', 'protocol assignments'],
    ['192.0.2.1', 'documentation'],
    ['192.168.1.1', 'private'],
    ['198.18.0.1', 'benchmarks'],
    ['198.51.100.1', 'documentation'],
    ['203.0.113.1', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::7f00:1', 'IPv4-compatible, long given up'],
    ['::ffff:127.0.0.1', 'mapped loopback'],
    ['::ffff:a00:1', 'mapped private, in hexadecimal'],
    ['0:0:0:0:0:ffff:192.168.0.1', 'mapped private, in full'],
    ['64:ff9b::10.0.0.1', 'private behind NAT64'],
    ['64:ff9b:1::8.8.8.8', 'local NAT64'],
    ['2002:7f00:1::', 'loopback behind 6to4'],
    ['2002:c0a8:101::1', 'private behind 6to4'],
    ['2001::1', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['100::1', 'discard'],
    ['fc00::1', 'unique-local'],
    ['fdff::1', 'unique-local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['fec0::1', 'site-local, long given up'],
    ['ff02::1', 'multicast'],
    ['localhost', 'no address'],
    ['', 'nothing'],
  ])('%s is not public: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.255.255',
    '172.32.0.1',
    '192.0.1.1',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001::1',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
    '2002:101:101::1',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('an address that is to be requested', () => {
  const guard = { allows: isPublicAddress, ports: [8080] }

  it.each([
    ['http://2130706433/', '127.0.0.1 is no public address'],
    ['http://0x7f.1/', '127.0.0.1 is no public address'],
    ['http://0177.0.0.1/', '127.0.0.1 is no public address'],
    ['http://127.1/', '127.0.0.1 is no public address'],
    ['http://127.0.0.1./', '127.0.0.1 is no public address'],
    ['http://①②⑦.0.0.1/', '127.0.0.1 is no public address'],
    ['http://[::1]/', '::1 is no public address'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1 is no public address'],
    ['http://0/', '0.0.0.0 is no public address'],
    ['ftp://example.org/feed', 'addresses that begin with ftp: are not read; http: and https: are'],
    ['file:///etc/passwd', 'addresses that begin with file: are not read'],
    ['http://me:secret@example.org/', 'the address at example.org holds a user name or a password'],
    ['http://example.org:22/', 'port 22 of example.org is not asked'],
    ['example.org/feed', '"example.org/feed" is no address'],
  ])('%s is refused', (address, sentence) => {
    expect(() => readAddress(address, guard)).toThrow(sentence)
  })

  it.each([
    ['https://example.org/a#b', 'https://example.org/a'],
    ['http://example.org:8080/', 'http://example.org:8080/'],
    ['https://example.org:80/', 'https://example.org:80/'],
    ['http://1.1.1.1/', 'http://1.1.1.1/'],
  ])('%s is taken as %s', (address, taken) => {
    expect(readAddress(address, guard).href).toBe(taken)
  })
})
