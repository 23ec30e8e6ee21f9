import type { Extracted } from './extracted.ts'
import { formatOf } from './format.ts'
import { plainText } from './plain.ts'
import { Unreadable } from './problem.ts'
import { extractApart, type Limits, USUAL_LIMITS } from './sandbox.ts'

/** The largest file that is taken. */
export const MOST_FILE_BYTES = 64_000_000

/**
 * Text out of a file. Plain text and Markdown are the decoded input unchanged but for a byte-order mark;
 * HTML, PDF and DOCX are opened in a child process with a memory cap and a deadline. Throws `Unreadable`.
 */
export const extract = async (
  bytes: Uint8Array,
  name: string | null,
  limits: Limits = USUAL_LIMITS,
): Promise<Extracted> => {
  if (bytes.length > MOST_FILE_BYTES)
    throw new Unreadable(
      'too_large',
      `the file has ${bytes.length} bytes; at most ${MOST_FILE_BYTES} are read, so split it`,
    )
  const format = formatOf(bytes, name)
  const found =
    format === 'text'
      ? { text: plainText(bytes), title: null, publishedOn: null, language: null }
      : await extractApart(format, bytes, limits)
  if (found.text.trim() === '')
    throw new Unreadable(
      'empty',
      format === 'pdf'
        ? 'the PDF holds no text; a scan must be recognised as text first'
        : 'the file holds no text',
    )
  return found
}
