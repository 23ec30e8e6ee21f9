/** Payloads of the entries that are no acts. Reading rules stand in docs/reference/record.md. */

export interface StatePayload {
  readonly kind: 'state' | 'historic_state' | 'area'
  readonly name: string
  readonly officialName: string
  /** First day of existence, `null` where it lies before every instrument or is not recorded. */
  readonly existsFrom: string | null
  /** First day it no longer existed. */
  readonly existsTo: string | null
  /** Code of the state that goes on as the same legal person (SUHH by RUS): it is counted under that code. */
  readonly continuedBy: string | null
  readonly successors: readonly { readonly state: string; readonly on: string }[]
  /** Names and demonyms in the press, by language. */
  readonly names: readonly {
    readonly lang: string
    readonly name: string
    readonly kind: 'name' | 'demonym' | 'capital' | 'abbreviation'
  }[]
  readonly note: string | null
}

export interface GroupPayload {
  readonly name: string
  readonly aliases: readonly string[]
  readonly members: readonly {
    readonly state: string
    /** EDTF: first day of membership, first day without it; `null` is not recorded, or no end known. */
    readonly from: string | null
    readonly to: string | null
    /** Documents that show this membership; empty is unverified. */
    readonly sources: readonly string[]
  }[]
  readonly note: string | null
}

export interface InstrumentPayload {
  readonly title: string
  readonly shortName: string
  readonly aliases: readonly string[]
  readonly adoptedOn: string
  readonly adoptedAt: string
  readonly openedOn: string | null
  /** As published by the depositary; it governs over the computed day. */
  readonly enteredIntoForceOn: string | null
  readonly untcNumber: string
  readonly depositary: string
}

export interface SourcePayload {
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly publishedOn: string | null
  readonly accessedVia: string | null
}

/** A look at an instrument's depositary page: `on` is the day up to which the record was checked. */
export interface CheckPayload {
  readonly source: string
  readonly note: string | null
}

export interface ConflictStartPayload {
  readonly conflict: string
  readonly character: 'international' | 'non-international'
  readonly basis: string
  readonly note: string | null
}

/** `concerns` is the start's key; `null` ends every recorded episode of the state that is still open. */
export interface ConflictEndPayload {
  readonly concerns: string | null
  readonly basis: string
  readonly note: string | null
}

export interface ConflictAssessmentPayload {
  readonly finding: 'engaged' | 'none_identified' | 'disputed'
  readonly by: string
  readonly note: string | null
}

export interface MeetingPayload {
  readonly code: string
  readonly name: string
  readonly city: string | null
  readonly country: string | null
  readonly endsOn: string | null
  readonly president: string | null
  readonly documents: readonly string[]
  /** Names of the details above that no document shows: unverified details of a sourced row. */
  readonly unsourcedDetails: readonly string[]
  readonly note: string | null
}

/** What a body of parties decided or found; `concerns` names the act or provision it is about. */
export interface MeetingDecisionPayload {
  readonly meeting: string
  readonly subject: string
  readonly view: string
  readonly concerns: string | null
  readonly note: string | null
}

export interface PolicyNormPayload {
  readonly policy: string
  readonly title: string
  readonly rank: 'constitution' | 'statute' | 'executive' | 'ministry' | 'statement'
  readonly force: 'binding' | 'political' | 'reported_practice'
  readonly stateOfForce:
    | 'in_force'
    | 'announced'
    | 'never_in_force'
    | 'repealed_before_effect'
    | 'expired'
    | 'unknown'
  readonly situation: 'any' | 'peace' | 'armed_conflict' | 'emergency'
  readonly adoptedOn: string | null
  readonly effectiveFrom: string | null
  readonly effectiveTo: string | null
  readonly lastConfirmedOn: string | null
  readonly lastConfirmedSource: string | null
  readonly supersededBy: readonly string[]
  readonly displaces: readonly string[]
  readonly waiverOf: string | null
  readonly waiverSource: string | null
  readonly conduct: string
  readonly effect:
    | 'prohibits'
    | 'restricts'
    | 'permits'
    | 'requires'
    | 'intends'
    | 'considers'
    | 'intends_not'
    | 'unknown'
  readonly treaty: string | null
  /** The scopes in the words of the source, and as the engine reads them. */
  readonly place: {
    readonly text: string
    readonly only: readonly string[]
    readonly except: readonly string[]
  }
  /** `condition` is a property no question can state, such as a failure rate. */
  readonly object: {
    readonly text: string
    readonly condition: string | null
    readonly classes: readonly string[]
    readonly needs: readonly string[]
    readonly lacks: readonly string[]
  }
  readonly counterpart: { readonly text: string; readonly only: readonly string[] }
  readonly authority: string | null
  readonly conditions: string | null
  readonly conditionsRole: 'limit' | 'exception' | 'remark' | null
  /** Purposes the norm does not reach, where its exception names them. */
  readonly exceptPurposes: readonly string[]
  readonly note: string | null
}

/** Every other table: named columns as texts, so that nothing a source says is lost. */
export type TablePayload = Readonly<Record<string, string | null>>
