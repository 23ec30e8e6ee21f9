import { CLAIM_FORMAT, CLAIM_FORMATS, readExport } from '@pacta/queries/claim-export'
import { Refusal } from '@pacta/queries/refusal'
import type { Given, Option, Options } from '../command.ts'
import { retold } from './failure.ts'
import { choice, text } from './option.ts'

const address = (about: string, example: string): Option => ({ ...text(about, example), value: 'URL' })

/** What `check` takes to write its findings as linked data. */
export const EXPORT_OPTIONS: Options = {
  format: choice(
    'write the findings as linked data: W3C Web Annotations, or schema.org ClaimReviews of those that judge the claim',
    CLAIM_FORMATS,
  ),
  address: address('with --format: where the document stands on the web', 'https://example.org/article'),
  base: address(
    'with --format: a site of Pacta, for links to what a finding cites',
    'https://pacta.example.org',
  ),
  page: address(
    'with --format: where the export will be published; each finding gets an address there',
    'https://example.org/checked',
  ),
  time: {
    ...text(
      'with --format: the moment to write into the export, in UTC; none if not given',
      '2026-01-30T12:00:00Z',
    ),
    value: 'TIME',
  },
}

/** How the findings are to be exported, or `null`. Refuses what belongs to an export where there is none. */
export const exportOf = (given: Given) => {
  const { format, ...words } = given
  if (format !== undefined)
    try {
      return { format: CLAIM_FORMAT.read(format, 'format', undefined as never), ...readExport(words) }
    } catch (error) {
      throw retold(error, EXPORT_OPTIONS)
    }
  const stray = Object.keys(EXPORT_OPTIONS).find((name) => given[name] !== undefined)
  if (stray === undefined) return null
  throw new Refusal('bad_call', `check: --${stray} belongs to an export; give --format with it`)
}
