import { allEntries } from '#lib/server/acts.ts'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const catalogue = answer(asker, catalogueQuestion)
  const entries = allEntries(asker, {})
  const corrections = entries
    .filter((entry) => entry.kind === 'correction')
    .map(({ id, payload, recordedAt }) => ({
      id,
      recordedAt,
      concerns: 'concerns' in payload ? String(payload['concerns']) : '',
      why: 'why' in payload ? String(payload['why']) : '',
    }))
  const superseded = entries
    .flatMap(({ id, version, supersedes, recordedAt, recordedBy }) =>
      supersedes === undefined ? [] : [{ id, version, supersedes, recordedAt, recordedBy }],
    )
    .toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))
  return { envelope: envelopeOf(catalogue), corrections, superseded }
}
