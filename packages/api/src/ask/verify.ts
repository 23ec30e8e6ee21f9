import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readVerifierKey, type VerifierKey } from '@pacta/ledger/log/signer'
import { homeFolder } from '@pacta/ledger/snapshot/locate'
import { type Verified, verifySnapshot } from '@pacta/ledger/snapshot/verify'
import { publicKeyFile } from '@pacta/ledger/store/key'
import type { Words } from '@pacta/queries/question'
import { Refusal } from '@pacta/queries/refusal'
import { shortened } from '../http/query.ts'

const homeKey = (): VerifierKey | null => {
  const file = publicKeyFile(homeFolder(process.env))
  return existsSync(file) ? readVerifierKey(readFileSync(file, 'utf8')) : null
}

/** The whole log of the snapshot recomputed. Where something is wrong it says in which file, and never where that lies. */
export const verify = (file: string, words: Words): Verified => {
  const [name] = Object.keys(words)
  if (name !== undefined) throw new Refusal('bad_call', `verify takes no "${shortened(name)}"; it takes none`)
  const found = verifySnapshot(file, homeKey())
  return found.firstBad === null
    ? found
    : { ...found, firstBad: { ...found.firstBad, file: basename(found.firstBad.file) } }
}
