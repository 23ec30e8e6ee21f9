import { writeKeys } from './keys.ts'
import { RecordProblems } from './problem.ts'

/** Run as a program: appends the keys of new rows of a record folder (`record` unless another is named) to its keys.csv. */
try {
  console.log(`${writeKeys(process.argv[2] ?? 'record')} keys added to keys.csv`)
} catch (error) {
  if (!(error instanceof RecordProblems)) throw error
  console.error(error.message)
  process.exitCode = 4
}
