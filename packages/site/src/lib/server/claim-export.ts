import type { CheckedDocument, Claim } from '@pacta/reader/claim/claim'
import { claimWord } from '../claim-words.ts'

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`
/** A cell that begins like a formula would run in a spreadsheet. */
const safe = (text: string): string => cell(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const COLUMNS = [
  'id',
  'start',
  'end',
  'quote',
  'type',
  'states',
  'instrument',
  'asserted',
  'referenceDate',
  'verdict',
  'contested',
  'correct',
  'because',
  'confidence',
] as const

const rowOf = (claim: Claim): string =>
  COLUMNS.map((column) => {
    const value = claim[column]
    if (column === 'because') return safe(claim.because.map(({ text }) => text).join(' '))
    return safe(Array.isArray(value) ? value.join(';') : String(value ?? ''))
  }).join(',')

/** Claims as CSV (RFC 4180), a row a claim, the notice and the number of rows in the last line. */
export const claimsCsv = ({ claims }: CheckedDocument, notice: string): string =>
  `${[COLUMNS.join(','), ...claims.map(rowOf)].join('\r\n')}\r\n${safe(`${claims.length} rows. ${notice}`)}\r\n`

const quoted = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')

/** Claims as a Markdown report. */
export const claimsMarkdown = ({ document, claims }: CheckedDocument, notice: string): string => {
  const parts = claims.map(
    (claim) =>
      `## ${claimWord(claim.verdict)}: “${quoted(claim.quote)}”\n\n${claim.correct === null ? '' : `By the record: ${claim.correct}\n\n`}${claim.because.map(({ text }) => `- ${text}`).join('\n')}\n`,
  )
  return `# Claims in ${document.title ?? 'the document'}\n\n${document.publishedOn === null ? 'No date known.' : `Published ${document.publishedOn}.`} ${claims.length} claims, ${document.words} words.\n\n${parts.join('\n')}\n${notice}\n`
}
