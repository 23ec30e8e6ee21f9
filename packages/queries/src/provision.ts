/** A provision as a rulebook gives it. */
export interface ProvisionJson {
  readonly id: string
  readonly digest: string
}

/** The provision of an eId such as `apmbc/art_20__para_3`; `null` if no rulebook holds it. */
export const provisionJson = (_id: string): ProvisionJson | null => null
