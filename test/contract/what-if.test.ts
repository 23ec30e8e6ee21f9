import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { answer, refusal } from './support/answers.ts'
import { type Fields, fields, type Json, list } from './support/json.ts'

const folder = mkdtempSync(join(tmpdir(), 'pacta-contract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: Json | string): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const act = (kind: string, state: string, on: string, more: Fields = {}): Fields => ({
  kind,
  states: [state],
  on,
  ...(kind.startsWith('conflict') ? {} : { instrument: 'apmbc' }),
  ...more,
})

const one = (kind: string, state: string, received: string, ...more: readonly string[]): Promise<Fields> =>
  answer(
    'what-if',
    ...['--act', kind, '--state', state, '--treaty', 'apmbc', '--received', received],
    ...more,
  )

const last = (answered: Fields): Fields => fields(list(answered['timeline']).at(-1))

describe('what-if', () => {
  it('holds an exit of Ukraine back until the conflict ends, and says on whose finding', async () => {
    const answered = await one('withdrawal', 'UKR', '2026-03-01', '--on', '2026-12-01')
    expect(answered).toMatchObject({
      assumed: [{ kind: 'withdrawal', states: ['UKR'], instrument: 'apmbc', on: '2026-03-01' }],
      before: { status: 'party', bound: true },
      after: {
        status: 'withdrawing',
        bound: true,
        pending: { kind: 'withdrawal', notBefore: '2026-09-01', on: null },
      },
      counts: { before: 161, after: 161 },
    })
    const test = fields(fields(fields(answered['after'])['pending'])['conflictTest'])
    expect(test).toMatchObject({ day: '2026-09-01', finding: 'engaged' })
    expect(String(test['by']).length * String(test['source']).length).toBeGreaterThan(0)
  })

  it('lets the bar end on the day after the recorded end of the conflict', async () => {
    const entries = [act('withdrawal', 'UKR', '2026-03-01'), act('conflict_end', 'UKR', '2027-05-10')]
    const answered = await answer('what-if', '--act-file', file('end.json', entries), '--on', '2027-05-10')
    expect(answered['after']).toMatchObject({ status: 'withdrawing', until: '2027-05-11' })
    expect(last(answered)).toMatchObject({ from: '2027-05-11', status: 'former_party' })
    expect(list(answered['assumed'])).toHaveLength(2)
  })

  it('says of Sudan that nobody assessed it, and gives no day', async () => {
    const pending = fields(
      fields((await one('withdrawal', 'SDN', '2026-03-01', '--on', '2026-08-01'))['after'])['pending'],
    )
    expect(pending).toMatchObject({
      notBefore: '2026-09-01',
      on: null,
      conflictTest: { day: '2026-09-01', finding: 'not_assessed', source: null },
    })
    expect(pending['condition']).toMatch(/not before 2026-09-01.*later if/)
  })

  it('takes an assumed finding for what it is', async () => {
    const found = act('conflict_assessment', 'SDN', '2026-09-01', {
      payload: { finding: 'none_identified', by: 'an assumption' },
    })
    const entries = [act('withdrawal', 'SDN', '2026-03-01'), found]
    const answered = await answer(
      'what-if',
      '--act-file',
      file('finding.json', entries),
      '--on',
      '2026-09-01',
    )
    expect(answered).toMatchObject({ after: { status: 'former_party' }, counts: { before: 161, after: 160 } })
  })

  it('lets a notice be taken back before it takes effect', async () => {
    const entries = [
      act('withdrawal', 'NOR', '2026-03-01'),
      act('revocation', 'NOR', '2026-06-01', { payload: { concerns: 'assumed-1' } }),
    ]
    const answered = await answer(
      'what-if',
      '--act-file',
      file('revoked.json', entries),
      '--on',
      '2026-10-01',
    )
    expect(answered).toMatchObject({
      after: { status: 'party', bound: true },
      counts: { before: 161, after: 161 },
    })
  })

  it.each([
    ['2027-01-31', '2027-07-01'],
    ['2027-02-01', '2027-08-01'],
  ])('lets Finland come back: accession on %s, bound from %s', async (on, from) => {
    const answered = await one('accession', 'FIN', on, '--on', from)
    expect(answered['after']).toMatchObject({ status: 'party', bound: true, since: from })
  })

  it('changes nothing in what is recorded', async () => {
    await one('accession', 'USA', '2026-12-31')
    const status = await answer('status', 'USA', '--treaty', 'apmbc', '--on', '2027-12-01')
    expect(fields(list(status['instruments'])[0])['status']).toBe('not_party')
  })

  it.each([
    ['is no JSON', 'not json', 2],
    ['holds no array', { kind: 'accession' }, 2],
    ['holds an unknown kind', [act('departure', 'FIN', '2026-01-01')], 2],
    ['holds a day that does not exist', [act('accession', 'FIN', '2026-02-30')], 2],
  ] as const)('refuses a file that %s', async (name, content, exit) => {
    const refused = await refusal('what-if', '--act-file', file(`${name}.json`, content))
    expect({ exit: refused.exit, out: refused.out }).toEqual({ exit, out: '' })
  })

  it('refuses an exit of a state that is not bound', async () => {
    const words = ['--act', 'withdrawal', '--state', 'USA', '--treaty', 'apmbc', '--received', '2026-03-01']
    const { exit, error } = await refusal('what-if', ...words)
    expect(exit).toBe(2)
    expect(error['message']).toMatch(/not bound/)
  })
})
