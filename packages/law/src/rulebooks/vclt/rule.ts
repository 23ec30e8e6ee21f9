import type { LegalStanding, Provision, ProvisionKind } from '../../rulebook/provision.ts'

type Digests = Readonly<Record<string, string>>

const made = (
  reach: Provision['reach'],
  standing: LegalStanding,
  kind: ProvisionKind,
  digests: Digests,
): readonly Provision[] =>
  Object.entries(digests).map(([id, digest]) => ({ id, kind, addressee: 'states', digest, standing, reach }))

/** Rules that the register computes: statuses, dates, and duties that run before and after a treaty binds. */
export const computed = (
  standing: LegalStanding,
  kind: ProvisionKind,
  digests: Digests,
): readonly Provision[] => made({ kind: 'clause' }, standing, kind, digests)

/** Rules that stand behind an answer and are shown, not computed. */
export const shown = (
  standing: LegalStanding,
  kind: ProvisionKind,
  why: string,
  digests: Digests,
): readonly Provision[] => made({ kind: 'text_only', why }, standing, kind, digests)
