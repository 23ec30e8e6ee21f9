import type { CheckedDocument } from '@pacta/reader/claim/claim'
import { type AnnotationPage, annotationPage } from '@pacta/reader/export/annotation'
import { type ClaimReviews, claimReviews } from '@pacta/reader/export/claim-review'
import type { ExportSetting } from '@pacta/reader/export/setting'
import { readMoment } from './moment.ts'
import { choiceParameter } from './parameter.ts'
import { programVersion } from './program-version.ts'
import type { Envelope } from './question.ts'
import { readWebAddress } from './web-address.ts'

/** Linked data as which the findings on a document can be taken along. */
export const CLAIM_FORMATS = ['annotations', 'claimreview'] as const

/** The format, read or refused with the nearest. */
export const CLAIM_FORMAT = choiceParameter('how the findings are written', CLAIM_FORMATS)

/** What a face may know of where an export goes; nothing of it is needed. */
export interface ExportWords {
  /** Where the document stands. */
  readonly address?: string | undefined
  /** A site of Pacta to link to. */
  readonly base?: string | undefined
  /** Where the export will be published. */
  readonly page?: string | undefined
  /** When it was made. */
  readonly time?: string | undefined
}

const withoutFragment = (url: URL): string => url.href.slice(0, url.href.length - url.hash.length)

type ReadExport = Pick<ExportSetting, 'address' | 'base' | 'page' | 'time'>

/** The words of an export, read: throws `Refusal` before anything is checked. */
export const readExport = ({ address, base, page, time }: ExportWords): ReadExport => ({
  address: address === undefined ? null : readWebAddress(address, 'address').href,
  base: base === undefined ? null : withoutFragment(readWebAddress(base, 'base')).replace(/\/+$/, ''),
  page: page === undefined ? null : withoutFragment(readWebAddress(page, 'page')),
  time: time === undefined ? null : readMoment(time, 'time'),
})

/** The findings on a document as linked data. The document must have been checked with its text given back. */
export const exportClaims = (
  format: (typeof CLAIM_FORMATS)[number],
  answer: CheckedDocument & Pick<Envelope, 'asOf' | 'notice'>,
  read: ReadExport,
): AnnotationPage | ClaimReviews => {
  const { text } = answer.document
  if (text === undefined) throw new Error('Findings are exported with the text they were found in.')
  const setting: ExportSetting = {
    ...read,
    notice: answer.notice,
    version: programVersion(),
    ledgerSize: answer.asOf.size,
  }
  return format === 'annotations' ? annotationPage(answer, text, setting) : claimReviews(answer, setting)
}
