/** A file of the ledger whose bytes are not those that were written. `code` is what faces print for machines. */
export class DamagedFile extends Error {
  readonly code = 'damaged_file'
  readonly file: string
  readonly block: string
  /** First byte of the damaged part, counted from the start of the file. */
  readonly offset: number
  constructor(damage: { file: string; block: string; offset: number; what: string }) {
    super(
      `${damage.file} is damaged: ${damage.what} in block "${damage.block}" at byte ${damage.offset}; restore it from a backup, or delete it and let it be written again`,
    )
    this.name = 'DamagedFile'
    this.file = damage.file
    this.block = damage.block
    this.offset = damage.offset
  }
}
