import { describe, expect, it, test } from 'vitest'
import {
  checkpointText,
  openCheckpoint,
  readCheckpointText,
  signCheckpoint,
} from '../../src/log/checkpoint.ts'
import { openNote, signNote } from '../../src/log/note.ts'
import { openReceipt, type Statement, signReceipt } from '../../src/log/receipt.ts'
import {
  newSeed,
  readVerifierKey,
  seedOf,
  signerFromSeed,
  verifierKeyText,
  verifierOf,
} from '../../src/log/signer.ts'

/** The example key and note of golang.org/x/mod/sumdb/note, from which c2sp.org/signed-note was made. */
const VKEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const SKEY = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const NOTE = `${TEXT}\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`

const peter = signerFromSeed('PeterNeumann', Buffer.from(SKEY, 'base64').subarray(1))
const peterKey = verifierOf(peter)

describe('the published signed note', () => {
  it('is what the key signs, byte for byte', () => expect(signNote(TEXT, peter)).toBe(NOTE))
  it('has the published public key', () => {
    expect(verifierKeyText(peterKey)).toBe(VKEY)
    expect(readVerifierKey(VKEY)).toEqual(peterKey)
  })
  it('opens', () => expect(openNote(NOTE, peterKey)).toBe(TEXT))
  it('opens beside a signature by a key nobody knows', () => {
    const both = `${NOTE}\u2014 EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n`
    expect(openNote(both, peterKey)).toBe(TEXT)
  })

  it.each([
    { what: 'a changed letter', note: NOTE.replace('think', 'thank') },
    { what: 'a changed signature', note: NOTE.replace('ZJku', 'ZJkv') },
    { what: 'no signature', note: `${TEXT}\n` },
    { what: 'no blank line', note: NOTE.replace('\n\n', '\n') },
    { what: 'no last line end', note: NOTE.slice(0, -1) },
    { what: 'a control character', note: NOTE.replace('think', 'thi\tnk') },
    { what: 'another name', note: NOTE.replace('\u2014 Peter', '\u2014 Pater') },
    { what: 'a hyphen for the dash', note: NOTE.replace('\u2014', '-') },
    { what: 'nothing', note: '' },
  ])('does not open with $what', ({ note }) => expect(openNote(note, peterKey)).toBeNull())

  it.each([
    'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
  ])('%s is no key', (text) => expect(readVerifierKey(text)).toBeNull())
})

test('the example of c2sp.org/tlog-checkpoint reads as its three lines say', () => {
  const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'
  const checkpoint = readCheckpointText(text)
  expect(checkpoint).toEqual({
    origin: 'example.com/behind-the-sofa',
    size: 20852163,
    root: Buffer.from('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'base64'),
  })
  expect(checkpoint === null ? '' : checkpointText(checkpoint)).toBe(text)
})

describe('a checkpoint', () => {
  const signer = signerFromSeed('pacta-test', newSeed())
  const root = Buffer.alloc(32, 7)
  const note = signCheckpoint(signer, 12, root)

  it('opens with its own key', () =>
    expect(openCheckpoint(note, verifierOf(signer))).toEqual({ origin: 'pacta-test', size: 12, root }))
  it('does not open with another key of the same name', () =>
    expect(openCheckpoint(note, verifierOf(signerFromSeed('pacta-test', newSeed())))).toBeNull())
  it('does not open for another log', () => {
    const strange = signNote(checkpointText({ origin: 'other-log', size: 12, root }), signer)
    expect(openCheckpoint(strange, verifierOf(signer))).toBeNull()
  })
  it('keeps its key as a seed', () =>
    expect(verifierKeyText(verifierOf(signerFromSeed('pacta-test', seedOf(signer))))).toBe(
      verifierKeyText(verifierOf(signer)),
    ))
  it.each(['x\n012\nAAAA', 'x\n-1\n', 'x\n1\n', 'x'])('%j is none', (text) =>
    expect(readCheckpointText(text)).toBeNull(),
  )
})

describe('a receipt', () => {
  const signer = signerFromSeed('pacta-test', newSeed())
  const statement: Statement = {
    question: { query: 'status', arguments: { state: 'FIN', on: '2026-01-10' } },
    answer: { status: 'former_party', because: 'Withdrawal took effect.\nIt was deposited.' },
    asOf: { size: 12, root: 'ab', rulebook: 'cd', program: '0.1.0' },
    issuedAt: '2026-11-21T12:00:00Z',
    notice: 'Unofficial reading of public sources.',
  }
  const receipt = signReceipt(signer, statement)

  it('gives back what was stated', () => expect(openReceipt(receipt, verifierOf(signer))).toEqual(statement))
  it('is refused when the answer was changed', () =>
    expect(openReceipt(receipt.replace('former_party', 'not_party'), verifierOf(signer))).toBeNull())
  it('is no checkpoint, and a checkpoint is no receipt', () => {
    expect(openCheckpoint(receipt, verifierOf(signer))).toBeNull()
    expect(openReceipt(signCheckpoint(signer, 1, Buffer.alloc(32)), verifierOf(signer))).toBeNull()
  })
})
