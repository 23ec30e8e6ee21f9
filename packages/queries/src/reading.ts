import type { Entry, InstrumentId, StateCode } from '@pacta/law/entry/entry'
import { compile } from '@pacta/law/register/compile'
import { indexRecord } from '@pacta/law/register/record-index'
import type { Register } from '@pacta/law/register/register'
import { FINAL_CLAUSES } from '@pacta/law/rulebooks/final-clauses'
import { inclusionProof } from '@pacta/ledger/log/proof'
import { asOf, type Known, viewAt } from '@pacta/ledger/snapshot/as-of'
import { remember } from '@pacta/ledger/snapshot/remember'
import { openSnapshot, type Snapshot } from '@pacta/ledger/snapshot/snapshot'
import type { Names } from './naming.ts'
import type { Proof } from './proof.ts'
import { Refusal } from './refusal.ts'

/** The ledger as it was known at one moment, with its law compiled on demand and kept. */
export interface View {
  readonly asOf: {
    readonly size: number
    readonly root: string
    readonly rulebook: string
    readonly program: string
  }
  readonly knownOn: string | null
  readonly horizon: Readonly<Record<InstrumentId, string>>
  readonly names: () => Names
  /** Current versions of every entry. */
  readonly entries: () => readonly Entry[]
  /** Current versions of the entries of some kinds. */
  readonly entriesOf: <K extends Entry['kind']>(
    ...kinds: readonly K[]
  ) => readonly Extract<Entry, { kind: K }>[]
  readonly entry: (
    id: string,
  ) => { readonly current: Entry | null; readonly versions: readonly Entry[] } | null
  readonly lawEntries: () => readonly Entry[]
  /** Proof that a version of an entry stands in the log as then known; `null` for one not in it. */
  readonly proof: (id: string, version: number) => Proof | null
  /** The register of all states. */
  readonly register: () => Register
  /** What a question makes from this view once and wants again. */
  readonly keep: <V>(name: string, make: () => V) => V
  /** A register that is right for one state; it may hold others incompletely. */
  readonly registerFor: (state: StateCode) => Register
}

/** An open snapshot and the views taken of it. Registers are kept by log size. */
export interface Reading {
  readonly snapshot: Snapshot
  readonly view: (known: Known) => View
}

const horizonAt = (entries: readonly Entry[]): Readonly<Record<InstrumentId, string>> =>
  Object.fromEntries(
    entries
      .filter((entry) => entry.kind === 'check' && entry.instrument !== null && typeof entry.on === 'string')
      .map((entry) => [entry.instrument as string, entry.on as string] as const)
      .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : 0)),
  )

const viewOf = (snapshot: Snapshot, size: number, root: string, knownOn: string | null): View => {
  const at = { asOfSize: size }
  const current = <E extends Parameters<typeof viewAt>[0]>(entries: E) =>
    viewAt(entries, at) as readonly Entry[]
  const lawEntries = remember(() => current(snapshot.lawEntries()))
  const register = remember(() => compile(lawEntries(), FINAL_CLAUSES))
  const base = remember(() => current(snapshot.entriesOf('state', 'instrument', 'check')))
  const names = remember((): Names => {
    const { states, instruments } = indexRecord(base())
    return { states, instruments }
  })
  const single = new Map<StateCode, Register>()
  const keeps = new Map<string, unknown>()
  let whole = false
  return {
    asOf: { size, root, rulebook: snapshot.meta.rulebook, program: snapshot.meta.program },
    knownOn,
    horizon: size === snapshot.meta.size ? snapshot.meta.horizon : horizonAt(base()),
    names,
    entries: remember(() => current(snapshot.entries())),
    entriesOf: (...kinds) => current(snapshot.entriesOf(...kinds)) as never,
    entry: (id) => {
      const found = snapshot.entry(id)
      if (found === null) return null
      const known = found.versions.filter((version) => version.position < size)
      return known.length === 0 ? null : { current: current(known)[0] ?? null, versions: known }
    },
    lawEntries,
    keep: <V>(name: string, make: () => V): V => {
      if (!keeps.has(name)) keeps.set(name, make())
      return keeps.get(name) as V
    },
    proof: (id, version) => {
      const found = snapshot.entry(id)?.versions.find((one) => one.version === version)
      if (found === undefined || found.position >= size) return null
      const path = inclusionProof(snapshot.tree(), found.position, size)
      return {
        size,
        root,
        position: found.position,
        leafHash: found.hash,
        path: path.map((hash) => Buffer.from(hash).toString('hex')),
      }
    },
    register: () => {
      whole = true
      return register()
    },
    registerFor: (state) => {
      // A predecessor's acts stand under the code of the state that goes on, so its own part of the record lacks them.
      if (whole || names().states.get(state)?.payload.continuedBy != null) return register()
      const known = single.get(state)
      if (known !== undefined) return known
      const made = compile(current(snapshot.lawEntriesOf(state)), FINAL_CLAUSES)
      single.set(state, made)
      return made
    },
  }
}

const MOST_VIEWS = 16

/** Opens a snapshot file for questions. Views are kept by log size, the least used dropped first. */
export const openReading = (file: string): Reading => {
  const snapshot = openSnapshot(file)
  const views = new Map<string, View>()
  return {
    snapshot,
    view: (known) => {
      const at = asOf(snapshot, known)
      if (at.kind === 'before_ledger') {
        throw new Refusal(
          'before_ledger',
          `nothing was recorded by ${known.knownOn ?? 'then'}; the ledger begins on ${at.firstDay ?? 'no day yet'}`,
          at.firstDay,
        )
      }
      if (at.kind === 'no_such_size') {
        throw new Refusal(
          'no_such_size',
          `the log has no size ${known.asOfSize}; it holds ${at.size} entries`,
          String(at.size),
        )
      }
      const key = `${at.asOfSize}/${at.knownOn ?? ''}`
      const view = views.get(key) ?? viewOf(snapshot, at.asOfSize, at.root, at.knownOn)
      views.delete(key)
      views.set(key, view)
      if (views.size > MOST_VIEWS) views.delete(views.keys().next().value ?? key)
      return view
    },
  }
}
