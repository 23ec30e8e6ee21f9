import { describe, expect, it, test } from 'vitest'
import { answerOf, call } from './support/call.ts'

describe('the number of parties to the Mine Ban Convention', () => {
  it.each([
    ['1999-03-01', 45, 'the Convention enters into force, six months after the fortieth ratification'],
    ['2014-09-23', 161, ''],
    ['2024-11-01', 164, ''],
    ['2025-12-26', 166, 'the last day before the withdrawals of Estonia, Latvia and Lithuania'],
    ['2025-12-27', 163, 'their first day without effect'],
    ['2026-01-10', 162, 'Finland’s'],
    ['2026-02-20', 161, 'Poland’s'],
  ])('on %s it is %i %s', async (on, count) => {
    expect(await answerOf('parties', 'apmbc', '--on', on)).toMatchObject({ on, count })
  })
})

describe('Finland under the Mine Ban Convention', () => {
  const finland = async (on: string) => {
    const { out } = await call(['status', 'FIN', '--treaty', 'apmbc', '--on', on])
    return out.split('\n')
  }

  it('is bound and withdrawing on 9 January 2026', async () => {
    const lines = await finland('2026-01-09')
    expect(lines.slice(0, 2)).toEqual([
      'Finland is bound by the Anti-Personnel Mine Ban Convention on 9 January 2026;',
      'its withdrawal takes effect on 10 January 2026.',
    ])
  })

  it('is a former State Party one day later, for reasons that end in provisions and entries', async () => {
    const lines = await finland('2026-01-10')
    expect(lines.slice(0, 6)).toEqual([
      'Finland is not bound by the Anti-Personnel Mine Ban Convention on 10 January',
      '2026: it is a former State Party since 10 January 2026.',
      '  ├ ✓ The depositary received the notice of withdrawal of Finland on 10 July',
      '  │   2025.',
      '  │   apmbc-fin-withdrawal-2025-07-10 · untc-xxvi-5',
      '  ├ ✓ A withdrawal cannot take effect before six months after receipt: not',
    ])
  })

  it('says where the record ends, and what it is not', async () => {
    const text = (await finland('2026-01-09')).join(' ')
    expect(text).toContain(
      'Record checked against the depositary up to 3 February 2026; what lies after it is as far as recorded.',
    )
    expect(text).toContain('Unofficial reading of public sources. Not legal advice;')
  })

  it('answers in French', async () => {
    const { out } = await call([
      'status',
      'Finlande',
      '--treaty',
      'apmbc',
      '--on',
      '2026-01-09',
      '--lang',
      'fr',
    ])
    expect(out.replaceAll('\n', ' ')).toMatch(
      /^Finlande et la Convention sur l'interdiction des mines antipersonnel, au 9 janvier 2026 : État partie, retrait en cours depuis le 10 juillet 2025 ; le retrait prend effet le 10 janvier 2026\./,
    )
  })
})

describe('a withdrawal received on 1 March 2026', () => {
  const assumed = (state: string) =>
    call([
      'what-if',
      '--act',
      'withdrawal',
      '--state',
      state,
      '--treaty',
      'apmbc',
      '--received',
      '2026-03-01',
    ])

  it('by Ukraine waits for the end of the armed conflict, on a finding that is named', async () => {
    const { out } = await assumed('UKR')
    const text = out.replace(/\s*\n[\s│]*/g, ' ')
    expect(out.startsWith('Assumed, and not recorded anywhere:\n  • withdrawal, Ukraine,')).toBe(true)
    expect(text).toContain(
      'its withdrawal takes effect not before 1 September 2026, and not before the end of the armed conflict',
    )
    expect(text).toContain('On 1 September 2026 Ukraine was engaged in an armed conflict (RULAC')
  })

  it('by Sudan is open: the conflict was not assessed', async () => {
    const { out } = await assumed('SDN')
    const text = out.replace(/\s*\n[\s│]*/g, ' ')
    expect(text).toContain(
      'Whether Sudan is engaged in an armed conflict on 1 September 2026 was not assessed',
    )
    expect(text).toContain('161 as recorded, 160 with this assumed.')
  })
})

test('with nothing assumed before and after are equal', async () => {
  const answer = await answerOf(
    'what-if',
    '--act',
    'declaration',
    '--state',
    'FRA',
    '--treaty',
    'apmbc',
    '--received',
    '2026-03-01',
  )
  expect(answer['after']).toEqual(answer['before'])
})

test('an area has no status, and naming it takes no position', async () => {
  const { exit, out } = await call(['status', 'Kosovo'])
  expect([exit, out.split('\n')[0]]).toEqual([
    0,
    "Kosovo: not on the depositary's list; no position on status.",
  ])
})

test('a timeline is drawn with a lane for each instrument and a mark at the day asked about', async () => {
  const { out } = await call(['timeline', 'Finland', '--on', '2026-01-09'])
  const lines = out.split('\n')
  const lanes = lines.filter((line) => /^[a-z0-9-]+ *│.*│$/.test(line))
  expect(lanes.map((line) => line.split(' ')[0])).toEqual([
    'apmbc',
    'ccm',
    'ccw',
    'ccw-p2',
    'ccw-p2a',
    'ccw-p5',
    'att',
  ])
  expect(new Set(lanes.map((line) => line.length)).size).toBe(1)
  const mark = lines.findIndex((line) => line.includes('▼'))
  expect(lines[mark]).toContain('2026-01-09')
  const column = lines[mark]?.indexOf('▼') ?? 0
  expect(lanes[0]?.[column]).toBe('▓')
})

test('counts show each change with both ways of counting', async () => {
  const { out } = await call(['counts', 'apmbc', '--from', '2025-12-01', '--to', '2026-03-01'])
  const rows = out.split('\n').filter((line) => /^\d{4}-/.test(line))
  expect(rows).toEqual([
    '2025-12-01  166    166      entry into force: Tonga',
    '2025-12-27  163    163      withdrawal takes effect: Estonia, Lithuania, Latvia',
    '2026-01-10  162    162      withdrawal takes effect: Finland',
    '2026-02-20  161    161      withdrawal takes effect: Poland',
  ])
})

test('entries go on where the page before ended', async () => {
  const first = await answerOf('entries', '--kind', 'withdrawal', '--limit', '2')
  const second = await answerOf(
    'entries',
    '--kind',
    'withdrawal',
    '--limit',
    '2',
    '--cursor',
    String(first['next']),
  )
  const ids = [first, second].flatMap((page) => (page['entries'] as { id: string }[]).map(({ id }) => id))
  expect(new Set(ids).size).toBe(4)
})

test('show gives an entry with its source and its place in the log', async () => {
  const { out } = await call(['show', 'apmbc-fin-withdrawal-2025-07-10'])
  expect(out).toMatch(/^apmbc-fin-withdrawal-2025-07-10@1\n/)
  expect(out).toContain('Effect, as published  10 January 2026')
  expect(out).toContain('untc-xxvi-5 ·')
  expect(out).toMatch(/Proof {17}stands at place \d+ of the log of \d+ entries/)
})

describe('a transfer of non-persistent mines by the United States to Ukraine on 1 December 2024', () => {
  const asked = [
    'ask',
    '--actor',
    'USA',
    '--conduct',
    'transfer',
    '--object',
    'apm+non_persistent',
    '--counterpart',
    'UKR',
  ]

  it('keeps law and policy apart, and shows the other side', async () => {
    const { exit, out } = await call([...asked, '--on', '2024-12-01'])
    expect(exit).toBe(0)
    const heads = out.split('\n').filter((line) => /^(Law for|Policy of|The other side)/.test(line))
    expect(heads).toEqual([
      expect.stringMatching(/^Law for the United States: /),
      'Policy of the United States: conditional',
      'The other side: Ukraine, acquire',
      'Law for Ukraine: prohibited',
      expect.stringMatching(/^Policy of Ukraine: /),
    ])
    expect(out).toContain('The verdict changes on 2 December 2025.')
  })
})

test('policies of a state stand by norm, with what each does on the day', async () => {
  const { out } = await call(['policy', 'USA', '--on', '2024-12-01'])
  expect(out).toMatch(/^The United States on 1 December 2024: \d+ policies in the record\.\n/)
  expect(out).toMatch(/ • transfer: permits \(2024-11-20 to 2025-12-02\): decides/)
})

test('no policy recorded is no permission', async () => {
  const { out } = await call(['policy', 'Tuvalu'])
  expect(out.split('\n')[0]).toBe('The record holds no policy of Tuvalu. That is no permission.')
})

test('deadlines of one state stand with their reasons', async () => {
  const { exit, out } = await call(['deadlines', '--state', 'UKR', '--treaty', 'apmbc', '--on', '2026-01-10'])
  expect(exit).toBe(0)
  expect(out).toMatch(/\nUkraine +apmbc +clear mined areas +2023-12-01 /)
  expect(out).toContain('apmbc, clear mined areas: due 2023-12-01, originally 2016-06-01;')
  expect(out).toMatch(/apmbc\/art_5__para_1/)
})
