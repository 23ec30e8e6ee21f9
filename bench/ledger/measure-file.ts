// Measures reading and verifying a snapshot file in a fresh process, as commands do, and prints the figures as JSON.
import { sha256 } from '../../packages/ledger/src/log/hash.ts'
import { openSnapshot } from '../../packages/ledger/src/snapshot/snapshot.ts'
import { verifySnapshot } from '../../packages/ledger/src/snapshot/verify.ts'
import { median } from '../support/measure.ts'

const [file = '', payloadBytes = '450', rounds = '5'] = process.argv.slice(2)

/** Milliseconds of processor time: what stays the same when others use the machine too. */
const worked = (work: () => unknown): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const reading = (what: (snapshot: ReturnType<typeof openSnapshot>) => unknown) => (): void => {
  const snapshot = openSnapshot(file)
  what(snapshot)
  snapshot.close()
}

const oneStateMs = worked(reading((snapshot) => snapshot.lawEntriesOf('S20')))
const oneStateRss = process.memoryUsage().rss

/** The yardstick hashes a payload of the same size for each entry, and 65 bytes for each node. */
const entries = (() => {
  const snapshot = openSnapshot(file)
  snapshot.close()
  return snapshot.meta.size
})()
const payload = Buffer.alloc(Number(payloadBytes), 97)
const node = Buffer.alloc(65, 98)
const hashAll = (): void => {
  for (let at = 0; at < entries; at++) {
    sha256(payload)
    sha256(node)
  }
}
const verifyAll = (): void => {
  if (!verifySnapshot(file, null).ok) throw new Error('the snapshot does not verify')
}
verifyAll()
hashAll()
const pairs = Array.from({ length: Number(rounds) }, () => [worked(verifyAll), worked(hashAll)] as const)
const verifyMs = median(pairs.map(([verify]) => verify))
const hashMs = median(pairs.map(([, hash]) => hash))
const loadMs = worked(reading((snapshot) => snapshot.entries()))
const loadRss = process.memoryUsage().rss
console.log(JSON.stringify({ oneStateMs, oneStateRss, verifyMs, hashMs, loadMs, loadRss }))
