import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { call } from './support/call.ts'

describe('a call that cannot be answered ends with one sentence', () => {
  it.each<[string, number, string]>([
    [
      'status Finnland',
      3,
      'no state "Finnland": did you mean Finland (FIN)? accepted are ISO 3166-1 alpha-3 codes and names',
    ],
    ['status ZZZ', 3, 'no state "ZZZ"; accepted are ISO 3166-1 alpha-3 codes and names'],
    [
      'parties apbmc',
      3,
      'no instrument "apbmc": did you mean apmbc? accepted are apmbc, att, ccm, ccw, ccw-p2, ccw-p2a, ccw-p5',
    ],
    [
      'status FIN --on 2025-02-30',
      2,
      '--on: "2025-02-30" is no day that exists; write it as YYYY-MM-DD (2026-01-10)',
    ],
    [
      'status FIN --known-on yesterday',
      2,
      '--known-on: "yesterday" is no day that exists; write it as YYYY-MM-DD (2026-01-10)',
    ],
    [
      'counts apmbc --from 2026-01-01 --to 2025-01-01',
      2,
      'the range is turned round: from 2026-01-01 lies after to 2025-01-01',
    ],
    [
      'what-if --act withdrawal --state FIN --treaty apmbc --received 2025-08-01',
      2,
      'assumed-1: a withdrawal of FIN from apmbc, received on 2025-07-10, was still pending (apmbc-fin-withdrawal-2025-07-10)',
    ],
    [
      'what-if --act accession --state UKR --treaty apmbc --received 2026-08-01',
      2,
      'assumed-1: UKR had already consented to apmbc when this consent was deposited',
    ],
    [
      'what-if --act withdrawl --state UKR --treaty apmbc --received 2026-08-01',
      2,
      '--act: "withdrawl" is not known; accepted are signature, ratification, acceptance, approval, accession, succession, consent_to_be_bound, provisional_application, declaration, reservation, deferral, territorial_application, withdrawal, revocation, objection, communication (did you mean withdrawal?)',
    ],
    [
      'what-if --act-file missing.json',
      2,
      '--act-file: missing.json: there is no such file; give a JSON file with an array of entries',
    ],
    ['statsu FIN', 2, 'did you mean status?'],
    [
      'status FIN --onn 2026-01-01',
      2,
      'status takes no option "--onn"; accepted are --state, --treaty, --on, --known-on, --as-of-size, --lang, --receipt, --json, --help (did you mean --on?)',
    ],
    [
      'status',
      2,
      'status needs STATE: the state asked about, by code or name (for example: pacta status FIN --treaty apmbc --on 2026-01-09)',
    ],
    [
      'status South Sudan',
      2,
      'status: "Sudan" is one word too many; it is called as: pacta status STATE (put a name of several words in quotes)',
    ],
    [
      'status FIN --on',
      2,
      '--on needs a value: the day asked about; today (UTC) if not given (for example: --on 2026-01-10)',
    ],
    ['status FIN --state SWE', 2, '--state is given twice; give it once'],
    ['show apmbc-fin-withdrawal-2025-07-11', 3, 'did you mean apmbc-fin-withdrawal-2025-07-10?'],
    ['entries --limit 0', 2, '--limit: "0" is no whole number from 1 to 1000'],
    ['status FIN --lang de', 2, '--lang: "de" is not known; accepted are en, fr'],
    [
      'admin stats',
      2,
      'admin: "stats" is not known; accepted are status, accounts, add-account, erase-account, withhold (did you mean status?)',
    ],
    ['verify no-such-file', 2, 'verify: there is no file no-such-file'],
  ])('%s: %i', async (words, exit, sentence) => {
    const printed = await call(words.split(' '))
    expect(printed.err).toContain(sentence)
    expect(printed.err.trimEnd().split('\n')).toHaveLength(1)
    expect({ exit: printed.exit, out: printed.out }).toEqual({ exit, out: '' })
  })

  it('with --json as one document on standard error', async () => {
    const { exit, out, err } = await call(['status', 'Finnland', '--json'])
    expect({ exit, out }).toEqual({ exit: 3, out: '' })
    expect(JSON.parse(err)).toEqual({
      error: {
        code: 'not_found',
        message:
          'no state "Finnland": did you mean Finland (FIN)? accepted are ISO 3166-1 alpha-3 codes and names',
        hint: 'did you mean Finland (FIN)?',
      },
    })
  })

  it('before the ledger began with the first day', async () => {
    const { exit, err } = await call(['status', 'FIN', '--known-on', '2020-01-01', '--json'])
    expect(exit).toBe(3)
    expect(JSON.parse(err)).toMatchObject({
      error: { code: 'before_ledger', hint: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    })
  })
})

describe('a file of assumed entries', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pacta-cli-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const assume = (content: string) => {
    const file = join(folder, 'acts.json')
    writeFileSync(file, content)
    return call([
      'what-if',
      '--act-file',
      file,
      '--state',
      'UKR',
      '--treaty',
      'apmbc',
      '--on',
      '2028-01-01',
      '--json',
    ])
  }

  it.each<[string, string, RegExp]>([
    ['that is no JSON', '[{', /^--act-file: .*acts\.json is not JSON: /],
    ['that holds no array', '{}', /^--act-file: .*acts\.json holds no array; give a JSON array of entries$/],
    [
      'with an unknown kind',
      '[{"kind":"withdrawl","states":["UKR"],"on":"2026-03-01"}]',
      /^assumed entry 1: kind "withdrawl" is not known; accepted are /,
    ],
    [
      'with a day that does not exist',
      '[{"kind":"conflict_end","states":["UKR"],"on":"2027-02-30"}]',
      /^assumed entry 1: "2027-02-30" is no date; /,
    ],
    [
      'that names an unknown state',
      '[{"kind":"conflict_end","states":["UKRA"],"on":"2027-02-28"}]',
      /^no state "UKRA"/,
    ],
  ])('%s is refused', async (_what, content, sentence) => {
    const { exit, out, err } = await assume(content)
    const { error } = JSON.parse(err) as { error: { message: string } }
    expect(error.message).toMatch(sentence)
    expect(out).toBe('')
    expect([2, 3]).toContain(exit)
  })

  it('of an end of the conflict after a withdrawal lets the withdrawal take effect', async () => {
    const { exit, out } = await assume(
      JSON.stringify([
        { kind: 'withdrawal', states: ['UKR'], instrument: 'apmbc', on: '2026-03-01' },
        { kind: 'conflict_end', states: ['UKR'], on: '2027-06-30' },
      ]),
    )
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ after: { status: 'former_party', since: '2027-07-01' } })
  })
})

test('a home whose snapshot is not one is reported as damaged, without a stack', async () => {
  const home = mkdtempSync(join(tmpdir(), 'pacta-cli-'))
  writeFileSync(join(home, 'snapshot.pacta'), 'not a snapshot')
  const { exit, err } = await call(['status', 'FIN'], { env: { PACTA_HOME: home } })
  rmSync(home, { recursive: true })
  expect(exit).toBe(4)
  expect(err).toMatch(/snapshot\.pacta is damaged: /)
  expect(err).not.toContain('    at ')
})
