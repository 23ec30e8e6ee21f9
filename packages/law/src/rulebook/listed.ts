import { type Provision, type ProvisionKind, textOnly } from './provision.ts'

/** Provisions of one kind that are shown and not computed for one and the same reason: eId and digest each. */
export const listed = (
  kind: ProvisionKind,
  addressee: string,
  why: string,
  digests: Readonly<Record<string, string>>,
): readonly Provision[] =>
  Object.entries(digests).map(([id, digest]) => textOnly(id, kind, addressee, digest, why))
