import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Statement } from '@pacta/ledger/log/receipt'
import { recordDigest } from '@pacta/ledger/record/digest'
import { readRecord } from '@pacta/ledger/record/read-record'
import { payloadProblems } from '@pacta/ledger/schema/payload'
import { CHECKOUT, homeFolder, SHIPPED_SNAPSHOT } from '@pacta/ledger/snapshot/locate'
import { openSnapshot } from '@pacta/ledger/snapshot/snapshot'
import { write } from '@pacta/ledger/store/write'

// The thread that makes a home: it goes the way of every write, and takes the database with it when it ends.

const folder = join(CHECKOUT, 'record')
const shipped = openSnapshot(SHIPPED_SNAPSHOT)
shipped.close()
const url = process.env['DATABASE_URL']

const signed = await write(
  {
    home: homeFolder(process.env),
    databaseUrl: url === undefined || url === '' ? null : url,
    record: { digest: recordDigest(folder), seeds: () => readRecord(folder).seeds },
    rulebook: shipped.meta.rulebook,
    program: shipped.meta.program,
    now: () => new Date(),
    checkDraft: ({ kind, payload }) => payloadProblems(kind, payload),
  },
  'receipt',
  workerData as Statement,
)
parentPort?.postMessage(signed)
