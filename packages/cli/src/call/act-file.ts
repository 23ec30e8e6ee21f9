import { readFileSync } from 'node:fs'
import { Refusal } from '@pacta/queries/refusal'

const LARGEST = 4_000_000

const readText = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : 'it cannot be read'
    throw new Refusal('bad_call', `--act-file: ${file}: ${why}; give a JSON file with an array of entries`)
  }
}

const parsed = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    const what = error instanceof Error ? error.message : ''
    throw new Refusal('bad_call', `--act-file: ${file} is not JSON: ${what}`, 'give an array of entries')
  }
}

/** The text of a file of assumed entries, checked to be a JSON array. `-` is standard input. */
export const readActFile = (file: string): string => {
  const text = readText(file)
  if (text.length > LARGEST)
    throw new Refusal(
      'bad_call',
      `--act-file: ${file} is larger than ${LARGEST} letters; assume fewer entries`,
    )
  if (!Array.isArray(parsed(text, file)))
    throw new Refusal(
      'bad_call',
      `--act-file: ${file} holds no array; give a JSON array of entries`,
      '[{"kind":"conflict_end","states":["UKR"],"on":"2027-01-01"}]',
    )
  return text
}
