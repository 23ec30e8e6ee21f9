import type { StatusJson } from '@pacta/queries/json/status'
import { atStart, inSentence } from './article.ts'
import { dayBefore, longDate } from './day.ts'

type Status = Pick<StatusJson, 'status' | 'since' | 'until' | 'pending'>

const leaving = (state: string, { pending }: Status): string => {
  if (pending?.on != null)
    return `${state} is bound until ${longDate(dayBefore(pending.on))}; its withdrawal takes effect on ${longDate(pending.on)}.`
  return `${state} is bound and has given notice of withdrawal, which takes effect ${isoDatesInWords(pending?.condition ?? 'on a day that is not known')}.`
}

const joining = (state: string, { pending, until }: Status): string => {
  const on = pending?.on ?? until
  return on === null || on === undefined
    ? `${state} has given its consent to be bound and is not bound yet.`
    : `${state} has given its consent and is not bound before ${longDate(on)}, when the instrument enters into force for it.`
}

/** Days inside a sentence of an answer, in words. */
export const isoDatesInWords = (text: string): string =>
  text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => longDate(iso))

/** One status in a sentence. It repeats the answer and adds nothing to it. */
export const statusSentence = (name: string, one: Status): string => {
  const state = atStart(name)
  switch (one.status) {
    case 'party':
      return one.since === null ? `${state} is bound.` : `${state} is bound, since ${longDate(one.since)}.`
    case 'withdrawing':
      return leaving(state, one)
    case 'former_party':
      return one.since === null
        ? `${state} is a former State Party and is not bound.`
        : `${state} was bound until ${longDate(dayBefore(one.since))}; its withdrawal took effect on ${longDate(one.since)}.`
    case 'consented':
      return joining(state, one)
    case 'signatory':
      return `${state} has signed and is not bound: it has not given its consent to be bound.`
    case 'not_party':
      return `${state} is not bound: it is not a party.`
    case 'not_a_state_yet':
      return `${state} was not a state on this day.`
    case 'unknown':
      return one.pending?.notBefore == null
        ? `The record does not establish whether ${inSentence(name)} is bound.`
        : `The record does not establish whether ${inSentence(name)} is bound; it was not bound before ${longDate(one.pending.notBefore)}.`
  }
}

/** "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

const CHANGES: Readonly<Record<string, (states: string, many: boolean) => string>> = {
  entry_into_force: (states) => `entry into force for ${states}`,
  effect: (states, many) => `the withdrawal${many ? 's' : ''} of ${states} take${many ? '' : 's'} effect`,
  state_begins: (states, many) => `${states} begin${many ? '' : 's'} to exist`,
  state_ends: (states, many) => `${states} cease${many ? '' : 's'} to exist`,
  signature: (states) => `signature by ${states}`,
  withdrawal: (states) => `notice of withdrawal by ${states}`,
  consent_to_be_bound: (states) => `consent to be bound by ${states}`,
}

/** A fact not known to the day, as an answer lists it. */
interface Bounded {
  readonly state: string
  readonly latest: string | null
}

/** "at the latest", where a day of change is only the last one on which it can have happened. */
export const latestWords = (
  row: { readonly on: string; readonly change: readonly { readonly state: string }[] },
  uncertain: readonly Bounded[],
): string =>
  row.change.some(({ state }) => uncertain.some((one) => one.state === state && one.latest === row.on))
    ? ' at the latest'
    : ''

/** What happened on a day of change, by kind: "ratification by Niger; entry into force for Togo and Chad". */
export const changeWords = (
  changes: readonly { readonly state: string; readonly kind: string }[],
  nameOf: (code: string) => string,
): string => {
  const kinds = [...new Set(changes.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const names = changes
        .filter((change) => change.kind === kind)
        .map(({ state }) => inSentence(nameOf(state)))
      const shown = names.length > 8 ? `${names.length} states` : listed(names)
      return CHANGES[kind]?.(shown, names.length > 1) ?? `${kind.replaceAll('_', ' ')} by ${shown}`
    })
    .join('; ')
}
