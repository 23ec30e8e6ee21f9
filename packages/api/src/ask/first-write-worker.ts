import { parentPort, workerData } from 'node:worker_threads'
import type { Statement } from '@pacta/ledger/log/receipt'
import { homeConfig } from '@pacta/ledger/store/home-config'
import { write } from '@pacta/ledger/store/write'

// The thread that makes a home: it goes the way of every write, and takes the database with it when it ends.

parentPort?.postMessage(await write(homeConfig(process.env), 'receipt', workerData as Statement))
