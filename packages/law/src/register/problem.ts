/** An error of the record: acts that cannot stand beside each other. Names every entry concerned. */
export interface Problem {
  readonly sentence: string
  readonly entries: readonly string[]
}
