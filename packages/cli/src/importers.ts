import type { ReadRows } from '@pacta/ledger/exchange/import'

/** Reads a file's text as rows to record. */
export type Importer = (text: string) => ReadRows

/** Every format `pacta import` reads, loaded when it is asked for. */
export const IMPORTERS: Readonly<Record<string, () => Promise<Importer>>> = {
  csv: async () => (await import('@pacta/ledger/exchange/import-csv')).readImportCsv,
}
