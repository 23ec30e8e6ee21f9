import { type FlatTable, isNumberColumn } from './flat.ts'

/** A table as a Parquet file; columns of numbers are 32-bit whole numbers, all others texts. */
export const parquetBytes = async ({ columns, rows }: FlatTable): Promise<Buffer> => {
  const { parquetWriteBuffer } = await import('hyparquet-writer')
  const columnData = columns.map((name, at) => ({
    name,
    data: rows.map((row) => row[at] ?? null),
    type: isNumberColumn(name) ? ('INT32' as const) : ('STRING' as const),
    nullable: true,
  }))
  return Buffer.from(parquetWriteBuffer({ columnData }))
}
