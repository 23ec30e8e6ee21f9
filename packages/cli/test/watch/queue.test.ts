import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feedStates } from '../../src/watch/feed-state.ts'
import { openQueue, type QueuedItem } from '../../src/watch/queue.ts'

type Answer = Parameters<ReturnType<typeof openQueue>['put']>[1]

// The queue looks into an answer no further than its claims and drafts.
const answer = (claims: number, drafts: number): Answer =>
  ({
    claims: Array.from({ length: claims }, (_, n) => ({ id: `c${n}` })),
    drafts: Array.from({ length: drafts }, (_, n) => ({ claim: `c${n}` })),
  }) as unknown as Answer

const item = (identity: string): QueuedItem => ({
  feed: 'https://example.org/feed',
  identity,
  address: null,
  title: null,
  publishedOn: null,
  fetchedAt: '2026-01-10T00:00:00.000Z',
  from: 'feed',
})

let folder = ''
const file = (name: string): string => join(folder, name)
const lines = (name: string): readonly { readonly identity: string }[] =>
  readFileSync(file(name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacta-queue-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the queue', () => {
  it('keeps findings and drafts, and marks items without either', () => {
    const queue = openQueue(folder)
    queue.put(item('a'), answer(2, 1))
    queue.put(item('b'), answer(0, 0))
    queue.note({ ...item('c'), at: '' }, 'why', false)
    expect(lines('findings.jsonl').map(({ identity }) => identity)).toEqual(['a'])
    expect(lines('drafts.jsonl')).toMatchObject([{ identity: 'a', draft: { claim: 'c0' } }])
    const again = openQueue(folder)
    expect(['a', 'b', 'c', 'd'].map((id) => again.isSeen(item(id).feed, id))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(again.isSeen('https://example.net/other', 'a')).toBe(false)
  })

  it('counts what is to be tried again', () => {
    const queue = openQueue(folder)
    queue.note({ ...item('a'), at: '' }, 'why', true)
    queue.note({ ...item('a'), at: '' }, 'why', true)
    const again = openQueue(folder)
    expect([again.isSeen(item('a').feed, 'a'), again.triesOf(item('a').feed, 'a')]).toEqual([false, 2])
  })

  it('takes away a torn last line, says so, and has that item checked again', () => {
    const queue = openQueue(folder)
    queue.put(item('a'), answer(1, 0))
    queue.put(item('b'), answer(0, 0))
    const whole = readFileSync(file('seen.jsonl'), 'utf8')
    truncateSync(file('seen.jsonl'), whole.length - 20)
    const again = openQueue(folder)
    expect(again.warnings).toEqual([
      `${file('seen.jsonl')}: the last line was cut off and has been taken away`,
    ])
    expect(['a', 'b'].map((id) => again.isSeen(item(id).feed, id))).toEqual([true, false])
    again.put(item('b'), answer(0, 0))
    expect(readFileSync(file('seen.jsonl'), 'utf8')).toBe(whole)
  })

  it('keeps a last line that only lacks its end', () => {
    openQueue(folder).put(item('a'), answer(0, 0))
    const whole = readFileSync(file('seen.jsonl'), 'utf8')
    writeFileSync(file('seen.jsonl'), whole.trimEnd())
    expect(openQueue(folder).warnings).toEqual([])
    expect(readFileSync(file('seen.jsonl'), 'utf8')).toBe(whole)
  })

  it('passes over a broken line in the middle, and says which', () => {
    writeFileSync(file('seen.jsonl'), `{"fee\n{"feed":"f","identity":"a"}\n`)
    const queue = openQueue(folder)
    expect(queue.warnings).toEqual([`${file('seen.jsonl')}, line 1: no JSON; passed over`])
    expect(queue.isSeen('f', 'a')).toBe(true)
  })

  it('makes no finding twice where a stop fell between finding and mark', () => {
    openQueue(folder)
    appendFileSync(file('findings.jsonl'), `${JSON.stringify({ ...item('a'), answer: {} })}\n`)
    expect(openQueue(folder).isSeen(item('a').feed, 'a')).toBe(true)
    expect(lines('seen.jsonl')).toMatchObject([{ identity: 'a', outcome: 'checked' }])
  })

  it('makes no draft twice where a stop fell between draft and finding', () => {
    openQueue(folder).put(item('a'), answer(2, 2))
    for (const name of ['seen.jsonl', 'findings.jsonl']) rmSync(file(name))
    const queue = openQueue(folder)
    queue.put(item('a'), answer(3, 3))
    expect(lines('drafts.jsonl')).toMatchObject(['c0', 'c1', 'c2'].map((claim) => ({ draft: { claim } })))
    queue.put(item('b'), answer(1, 1))
    expect(lines('drafts.jsonl')).toHaveLength(4)
  })

  it('goes on in a new file when a person has taken one away', () => {
    const queue = openQueue(folder)
    queue.put(item('a'), answer(1, 0))
    rmSync(file('findings.jsonl'))
    queue.put(item('b'), answer(1, 0))
    expect(lines('findings.jsonl').map(({ identity }) => identity)).toEqual(['b'])
  })

  it('refuses a folder that is a file', () => {
    writeFileSync(file('x'), '')
    expect(() => openQueue(file('x'))).toThrow(
      `--out: ${file('x')} cannot be made a folder (EEXIST); name another`,
    )
  })
})

describe('the states of feeds', () => {
  const state = { triedAt: 1, failures: 2, notBefore: null, version: null }
  it('are kept, and fetched anew where the file cannot be read', () => {
    feedStates(folder).set('https://example.org/feed', state)
    expect(feedStates(folder).of('https://example.org/feed')).toEqual(state)
    writeFileSync(file('feeds.json'), '{"https://example.org/feed":{"failures":"x"}}')
    expect(feedStates(folder).of('https://example.org/feed')).toMatchObject({ triedAt: null, failures: 0 })
    writeFileSync(file('feeds.json'), '{')
    expect(feedStates(folder).warnings).toEqual([
      `${file('feeds.json')} cannot be read; every feed is fetched anew`,
    ])
  })
})
