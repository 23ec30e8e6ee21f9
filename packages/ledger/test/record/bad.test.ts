import { describe, expect, test } from 'vitest'
import { RecordProblems } from '../../src/record/problem.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { casesOf, expectedOf, recordOf } from './support/folder.ts'

const refusal = (folder: string): string => {
  try {
    readRecord(folder)
  } catch (error) {
    if (error instanceof RecordProblems) return error.message
    throw error
  }
  return 'the record was loaded'
}

describe('a bad record is refused, with file, line and a sentence', () => {
  test.each(casesOf('bad'))('%s', (name) => {
    expect(refusal(recordOf(`bad/${name}`))).toBe(expectedOf(`bad/${name}`))
  })
})
