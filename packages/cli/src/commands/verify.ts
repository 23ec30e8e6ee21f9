import { existsSync, readFileSync, statSync } from 'node:fs'
import { openReceipt, type Statement } from '@pacta/ledger/log/receipt'
import { readVerifierKey, type VerifierKey } from '@pacta/ledger/log/signer'
import { homeFolder, homeSnapshot, locateSnapshot } from '@pacta/ledger/snapshot/locate'
import { type Verified, verifySnapshot } from '@pacta/ledger/snapshot/verify'
import { Refusal } from '@pacta/queries/refusal'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { file, flag } from '../call/option.ts'
import type { Command, World } from '../command.ts'
import { say } from '../face/say.ts'
import { writeHome } from '../write-home.ts'

const FIRST_BYTES = 200

const readHead = (file: string): string => {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Refusal('bad_call', `verify: there is no file ${file}`)
  return readFileSync(file).subarray(0, FIRST_BYTES).toString('latin1')
}

const keyOf = async (typed: string | undefined, env: World['env']): Promise<VerifierKey | null> => {
  if (typed !== undefined) {
    const key = readVerifierKey(existsSync(typed) ? readFileSync(typed, 'utf8') : typed)
    if (key === null)
      throw new Refusal(
        'bad_call',
        '--key: this is no public key of a log; give its text or the file that holds it',
      )
    return key
  }
  const { publicKeyFile } = await import('@pacta/ledger/store/key')
  const own = publicKeyFile(homeFolder(env))
  return existsSync(own) ? readVerifierKey(readFileSync(own, 'utf8')) : null
}

const logLines = (found: Verified, file: string): readonly string[] =>
  found.firstBad === null
    ? [
        `The log of ${found.size} entries in ${file} is as it was written; its root is ${found.rootHash}.`,
        found.checkpoint === 'signed'
          ? 'Its checkpoint is signed.'
          : 'No signature was checked: the file has no checkpoint, or no key was given.',
      ]
    : [
        `The log in ${file} is not as it was written: ${found.firstBad.what} (block "${found.firstBad.block}", byte ${found.firstBad.offset}${found.firstBad.id === undefined ? '' : `, entry ${found.firstBad.id}`}).`,
      ]

const statementLines = (statement: Statement): readonly string[] => [
  `The receipt is signed by the key given: ${statement.question.query} ${JSON.stringify(statement.question.arguments)} was answered on ${statement.issuedAt} from ${statement.asOf.size} entries, root ${statement.asOf.root}.`,
  statement.notice,
]

const verifyReceipt = (
  file: string,
  key: VerifierKey | null,
  json: string | undefined,
  world: World,
): number => {
  if (key === null)
    throw new Refusal(
      'bad_call',
      'verify: a receipt needs the public key of the log that signed it',
      '--key KEY',
    )
  const statement = openReceipt(readFileSync(file, 'utf8'), key)
  const lines =
    statement === null
      ? [`The receipt ${file} does not carry the signature of ${key.name}.`]
      : statementLines(statement)
  say(world, json, { ok: statement !== null, statement }, lines)
  return statement === null ? 4 : 0
}

const verifyHome = async (
  named: string | undefined,
  json: string | undefined,
  world: World,
): Promise<number> => {
  if (named !== undefined)
    throw new Refusal('bad_call', 'verify: --deep checks this home, so it takes no file')
  // A check writes nothing: where there is no home there is nothing to check but what was shipped.
  if (!existsSync(homeSnapshot(homeFolder(world.env))))
    throw new Refusal(
      'not_found',
      `verify: there is no home at ${homeFolder(world.env)} to check; without --deep the shipped snapshot is checked`,
    )
  const found = await writeHome(world, 'verify', null)
  say(world, json, found, logLines(found, homeFolder(world.env)))
  return found.ok ? 0 : 4
}

export const command: Command = {
  name: 'verify',
  about: 'Recomputes the whole log of a snapshot or a backup, or checks a receipt; needs no network.',
  places: ['file'],
  options: {
    file: file('the file to check; the snapshot that answers are read from if not given', 'snapshot.pacta'),
    key: file(
      'the public key to check signatures with, as text or file; this home’s if not given',
      'public-key.txt',
    ),
    deep: flag('check this home whole: database, snapshot and tiles against each other'),
    ...PLAIN_OPTIONS,
  },
  examples: [
    'pacta verify',
    'pacta verify yesterday.backup',
    'pacta verify answer.receipt --key public-key.txt',
  ],
  run: async ({ file: named, key: typed, deep, json }, world) => {
    if (deep !== undefined) return verifyHome(named, json, world)
    const path = named ?? locateSnapshot(world.env)
    const head = readHead(path)
    const key = await keyOf(typed, world.env)
    if (/^[^\n]*\/receipt\n/.test(head)) return verifyReceipt(path, key, json, world)
    const found = head.startsWith('pacta-backup/')
      ? (await import('@pacta/ledger/exchange/restore')).verifyBackup(path)
      : verifySnapshot(path, key)
    say(world, json, found, logLines(found, path))
    return found.ok ? 0 : 4
  },
}
