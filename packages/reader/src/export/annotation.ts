import type { CheckedDocument, Claim, Verdict } from '../claim/claim.ts'
import { codePointsIn } from './code-points.ts'
import { findingWords } from './finding-words.ts'
import { ledgerLinks } from './ledger-links.ts'
import { type ExportSetting, PROGRAM, placeOn } from './setting.ts'
import { surroundingsIn } from './surroundings.ts'
import { urnOf, urnOfContent } from './urn.ts'

/** Where a claim stands: its words, and its place in code points of the text as it was read. */
type Selector =
  | {
      readonly type: 'TextQuoteSelector'
      readonly exact: string
      readonly prefix: string
      readonly suffix: string
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }

type Body =
  | {
      readonly type: 'TextualBody'
      readonly purpose: 'assessing'
      readonly format: 'text/plain'
      readonly language: 'en'
      readonly value: string
    }
  | { readonly type: 'TextualBody'; readonly purpose: 'tagging'; readonly value: Verdict }
  | { readonly type: 'SpecificResource'; readonly purpose: 'linking'; readonly source: string }

interface Target {
  readonly type: 'SpecificResource'
  readonly source: string
  /** Which text positions count in, where the address may come to hold another. */
  readonly state?: { readonly type: 'TimeState'; readonly cached: string }
  readonly selector: readonly Selector[]
}

/** The finding on one claim, as the Web Annotation Data Model has it. */
export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'assessing'
  readonly creator: { readonly type: 'Software'; readonly name: string }
  readonly generated?: string
  readonly body: readonly Body[]
  readonly target: Target
}

/** The findings on a document as one page of annotations. */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationPage'
  readonly partOf: {
    readonly id: string
    readonly type: 'AnnotationCollection'
    readonly label: string
    readonly total: number
  }
  readonly startIndex: 0
  /** The legal notice, for readers of the page; each annotation has it in its words too, since it may travel alone. */
  readonly 'skos:note': string
  readonly items: readonly Annotation[]
}

const bodyOf = (claim: Claim, setting: ExportSetting): readonly Body[] => [
  {
    type: 'TextualBody',
    purpose: 'assessing',
    format: 'text/plain',
    language: 'en',
    value: findingWords(claim, setting),
  },
  { type: 'TextualBody', purpose: 'tagging', value: claim.verdict },
  ...ledgerLinks(claim, setting.base).map(
    (source): Body => ({ type: 'SpecificResource', purpose: 'linking', source }),
  ),
]

const selectorsIn = (text: string): ((claim: Claim) => readonly Selector[]) => {
  const [codePoints, surroundings] = [codePointsIn(text), surroundingsIn(text)]
  return ({ start, end, quote }) => [
    { type: 'TextQuoteSelector', exact: quote, ...surroundings(start, end) },
    { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
  ]
}

const sourceOf = (text: string, address: string | null): Omit<Target, 'selector'> =>
  address === null
    ? { type: 'SpecificResource', source: text }
    : { type: 'SpecificResource', source: address, state: { type: 'TimeState', cached: text } }

/**
 * The findings on a document as a page of the W3C Web Annotation Data Model (JSON-LD), an annotation a claim.
 * `text` is the extracted text the claims were found in; positions count its code points. Without an address of
 * publication, identifiers are made from the content, so the same findings have the same ones. A document
 * without claims gives a page without items.
 */
export const annotationPage = (
  { document, claims }: CheckedDocument,
  text: string,
  setting: ExportSetting,
): AnnotationPage => {
  const { page, time } = setting
  const selectors = selectorsIn(text)
  const source = sourceOf(urnOf(document.textSha256), setting.address)
  const items = claims.map((claim): Annotation => {
    const said = {
      creator: { type: 'Software', name: `${PROGRAM} ${setting.version}` },
      body: bodyOf(claim, setting),
      target: { ...source, selector: selectors(claim) },
    } as const
    return {
      id: page === null ? urnOfContent([claim.id, said]) : placeOn(page, claim.id),
      type: 'Annotation',
      motivation: 'assessing',
      ...said,
      ...(time === null ? {} : { generated: time }),
    }
  })
  const content = [document.textSha256, items.map(({ id }) => id)]
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page ?? urnOfContent(['page', ...content]),
    type: 'AnnotationPage',
    partOf: {
      id: page === null ? urnOfContent(['collection', ...content]) : placeOn(page, 'claims'),
      type: 'AnnotationCollection',
      label: `What the record says of the claims in ${document.title ?? 'the document'}`,
      total: items.length,
    },
    startIndex: 0,
    'skos:note': setting.notice,
    items,
  }
}
