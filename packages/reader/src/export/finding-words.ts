import { englishDay } from '@pacta/law/reason/english'
import type { Claim, ClaimPosition, ClaimReason } from '../claim/claim.ts'
import type { ExportSetting } from './setting.ts'
import { verdictWords } from './verdict-words.ts'

const cited = (ids: readonly (string | null | undefined)[]): string => {
  const known = ids.filter((id) => id !== null && id !== undefined)
  return known.length === 0 ? '' : ` (${known.join(', ')})`
}

const reasonLine = ({ text, holds, establishedLater, provision, entry, source }: ClaimReason): string =>
  `${holds ? '✓' : '✗'} ${text}${establishedLater ? ' Established after the document.' : ''}${cited([provision, entry, source])}`

const positionLine = ({ by, view, entry, source }: ClaimPosition): string =>
  `Held by ${by.join(', ')}: ${view}${cited([entry, source])}`

/** A finding in plain words, a line each: verdict, right value, reasons, positions, what it was read from, notice. */
export const findingWords = (claim: Claim, { ledgerSize, notice }: ExportSetting): string =>
  [
    `${verdictWords(claim)}.`,
    ...(claim.correct === null ? [] : [`The record has: ${claim.correct}.`]),
    ...claim.because.map(reasonLine),
    ...claim.positions.map(positionLine),
    `Checked as of ${englishDay(claim.referenceDate)} against the ledger at size ${ledgerSize}.`,
    notice,
  ].join('\n')
