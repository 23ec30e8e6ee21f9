/** What an export is told beside the findings, since it has no clock and knows no address. */
export interface ExportSetting {
  /** The legal notice, which stands in every export. */
  readonly notice: string
  /** Version of the program that made the findings. */
  readonly version: string
  /** Size of the ledger the findings were read from. */
  readonly ledgerSize: number
  /** Where the document stands on the web; `null` where it has no address, or none is known. */
  readonly address: string | null
  /** Address of a site of Pacta, without a slash at its end; links to entries lead there, and without it there are none. */
  readonly base: string | null
  /** The address under which the export will be published; it gives each finding its own. */
  readonly page: string | null
  /** The moment to write into the export, ISO 8601 in UTC; `null` writes none. */
  readonly time: string | null
}

/** The name of the program and of whoever answers for its findings. */
export const PROGRAM = 'Pacta'

/** The address of a finding on the page that will publish it. */
export const placeOn = (page: string, id: string): string => `${page}#${id}`
