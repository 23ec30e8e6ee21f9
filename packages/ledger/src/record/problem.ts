/** One thing wrong with the record: where, and a plain sentence that says what and what is accepted. */
export interface RecordProblem {
  readonly file: string
  /** Line in the file, the header being line 1; 0 speaks of the file as a whole. */
  readonly line: number
  readonly sentence: string
}

/** A problem as one line: `acts.csv:17: the sentence`. */
export const showProblem = ({ file, line, sentence }: RecordProblem): string =>
  line === 0 ? `${file}: ${sentence}` : `${file}:${line}: ${sentence}`

const compare = (a: RecordProblem, b: RecordProblem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line

/** The record cannot be loaded. Carries every problem found, in the order of files and lines; nothing was half-loaded. */
export class RecordProblems extends Error {
  readonly problems: readonly RecordProblem[]

  constructor(problems: readonly RecordProblem[]) {
    const sorted = problems.toSorted(compare)
    super(sorted.map(showProblem).join('\n'))
    this.name = 'RecordProblems'
    this.problems = sorted
  }
}

/** Throws all problems at once, if there are any. */
export const refuse = (problems: readonly RecordProblem[]): void => {
  if (problems.length > 0) throw new RecordProblems(problems)
}
