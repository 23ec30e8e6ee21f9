import type { CheckedDocument, Claim, Verdict } from '../claim/claim.ts'
import { findingWords } from './finding-words.ts'
import { ledgerLinks } from './ledger-links.ts'
import { type Rating, ratingOf } from './rating.ts'
import { type ExportSetting, PROGRAM, placeOn } from './setting.ts'
import { urnOf } from './urn.ts'

/** The document a claim was found in. */
interface Appearance {
  readonly '@type': 'CreativeWork'
  readonly url?: string
  readonly identifier: string
  readonly name?: string
  readonly datePublished?: string
  readonly inLanguage: string
}

/** The finding on one claim, as schema.org has it. */
export interface ClaimReview {
  readonly '@type': 'ClaimReview'
  readonly url?: string
  readonly datePublished?: string
  readonly inLanguage: 'en'
  readonly author: { readonly '@type': 'Organization'; readonly name: string; readonly url?: string }
  readonly claimReviewed: string
  readonly itemReviewed: {
    readonly '@type': 'Claim'
    readonly text: string
    readonly description: string
    readonly appearance: Appearance
  }
  readonly reviewRating: Rating
  readonly reviewBody: string
  readonly citation?: readonly { readonly '@type': 'CreativeWork'; readonly url: string }[]
}

/** The findings on a document that can stand as reviews. */
export interface ClaimReviews {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly ClaimReview[]
}

/**
 * Findings that say something of the claim. `not_covered` speaks of the record and `undecided` of the reader: as a
 * review either would cast doubt on a sentence that nobody has checked.
 */
const REVIEWS: ReadonlySet<Verdict> = new Set(['supported', 'contradicted', 'imprecise', 'outdated'])

const appearanceOf = (
  { textSha256, title, publishedOn, language }: CheckedDocument['document'],
  address: string | null,
): Appearance => ({
  '@type': 'CreativeWork',
  ...(address === null ? {} : { url: address }),
  identifier: urnOf(textSha256),
  ...(title === null ? {} : { name: title }),
  ...(publishedOn === null ? {} : { datePublished: publishedOn }),
  inLanguage: language,
})

const reviewOf = (claim: Claim, appearance: Appearance, setting: ExportSetting): ClaimReview => {
  const { page, time, base } = setting
  const links = ledgerLinks(claim, base)
  return {
    '@type': 'ClaimReview',
    ...(page === null ? {} : { url: placeOn(page, claim.id) }),
    ...(time === null ? {} : { datePublished: time }),
    inLanguage: 'en',
    author: { '@type': 'Organization', name: PROGRAM, ...(base === null ? {} : { url: base }) },
    claimReviewed: claim.quote.replace(/\s+/g, ' '),
    itemReviewed: {
      '@type': 'Claim',
      text: claim.quote,
      description: `Read as: ${claim.asserted}`,
      appearance,
    },
    reviewRating: ratingOf(claim),
    reviewBody: findingWords(claim, setting),
    ...(links.length === 0 ? {} : { citation: links.map((url) => ({ '@type': 'CreativeWork', url })) }),
  }
}

/**
 * The findings on a document as schema.org ClaimReviews (JSON-LD). Findings that are `not_covered` or
 * `undecided` are left out, so there can be fewer reviews than claims.
 */
export const claimReviews = ({ document, claims }: CheckedDocument, setting: ExportSetting): ClaimReviews => {
  const appearance = appearanceOf(document, setting.address)
  return {
    '@context': 'https://schema.org',
    '@graph': claims
      .filter(({ verdict }) => REVIEWS.has(verdict))
      .map((claim) => reviewOf(claim, appearance, setting)),
  }
}
