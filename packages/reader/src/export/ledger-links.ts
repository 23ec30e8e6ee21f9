import type { Claim } from '../claim/claim.ts'

/** What the reasons and positions of a finding rest on, each once: provisions, entries, sources. */
const citedBy = ({ because, positions }: Claim): readonly string[] => {
  const ids = [
    ...because.flatMap(({ provision, entry, source }) => [provision, entry, source]),
    ...positions.flatMap(({ entry, source }) => [entry, source]),
  ]
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))]
}

/** Links to what a finding cites, on the site at `base`; none without a site. */
export const ledgerLinks = (claim: Claim, base: string | null): readonly string[] =>
  base === null
    ? []
    : citedBy(claim).map((id) => `${base}/ledger/${id.split('/').map(encodeURIComponent).join('/')}`)
