import { englishDay } from '@pacta/law/reason/english'
import { capital, withArticle } from '@pacta/law/reason/english-name'
import type { Labels, StandingFacts } from './labels.ts'

const d = englishDay

const subject = ({ name }: StandingFacts): string => capital(withArticle(name))

/** Days inside a sentence that comes ready made. */
const inWords = (text: string): string => text.replace(/\d{4}-\d{2}-\d{2}/g, d)

const waiting = ({ pending }: StandingFacts): string => {
  if (pending === null) return ''
  const what = pending.kind === 'withdrawal' ? 'its withdrawal takes effect' : 'it enters into force for it'
  if (pending.on !== null) return `; ${what} on ${d(pending.on)}`
  return pending.condition === null ? '' : `; ${what} ${inWords(pending.condition)}`
}

const standing = (facts: StandingFacts): string => {
  const { instrument, on, since } = facts
  const who = subject(facts)
  const from = since === null ? '' : ` since ${d(since)}`
  switch (facts.status) {
    case 'party':
      return `${who} is bound by ${instrument} on ${d(on)}${from === '' ? '' : `, and has been${from}`}${waiting(facts)}.`
    case 'withdrawing':
      return `${who} is bound by ${instrument} on ${d(on)}${waiting(facts)}.`
    case 'former_party':
      return `${who} is not bound by ${instrument} on ${d(on)}: it is a former State Party${from}.`
    case 'consented':
      return `${who} is not yet bound by ${instrument} on ${d(on)}: its consent is deposited${waiting(facts)}.`
    case 'signatory':
      return `${who} is not bound by ${instrument} on ${d(on)}: it has signed, and not consented.`
    case 'not_party':
      return `${who} is not bound by ${instrument} on ${d(on)}.`
    case 'not_a_state_yet':
      return `${who} is not bound by ${instrument} on ${d(on)}: it was not a state yet.`
    case 'unknown':
      return `Whether ${withArticle(facts.name)} is bound by ${instrument} on ${d(on)} is not known${waiting(facts)}.`
  }
}

const KINDS: Readonly<Record<string, string>> = {
  consent_to_be_bound: 'consent to be bound',
  effect: 'withdrawal takes effect',
  entry_into_force: 'entry into force',
}

/** Protocols are named without the article, conventions and treaties with it. */
const instrument = (name: string): string => (name.startsWith('CCW ') ? name : `the ${name}`)

export const english: Labels = {
  day: d,
  colon: ': ',
  status: {
    not_a_state_yet: 'not a state yet',
    not_party: 'not a party',
    signatory: 'signatory',
    consented: 'consented, not yet in force',
    party: 'party',
    withdrawing: 'party, withdrawing',
    former_party: 'former State Party',
    unknown: 'not known',
  },
  effect: { confirmed: 'published', computed: 'computed', conditional: 'conditional' },
  kind: (kind) => KINDS[kind] ?? kind.replaceAll('_', ' '),
  instrument,
  title: (name) => name,
  standing,
  summary: (name, on, bound, all) =>
    `${capital(withArticle(name))} on ${d(on)}: bound by ${bound} of ${all} instruments.`,
  area: (name, statement) => `${name}: ${statement}.`,
  contested: 'Contested. States and bodies hold:',
  duties: {
    provisional: 'Applied provisionally all the same',
    interim: 'Not to defeat object and purpose all the same',
  },
  span: (from, to) =>
    from === null
      ? to === null
        ? 'at all times'
        : `until ${to}`
      : to === null
        ? `from ${from}`
        : `${from} to ${to}`,
  pendingWithdrawal: 'Withdrawal under way:',
  pendingForce: 'Entry into force under way:',
  horizon: (day) =>
    `Record checked against the depositary up to ${d(day)}; what lies after it is as far as recorded.`,
  horizonOf: (id, day) => `${id} up to ${d(day)}`,
  beyond: 'The day asked about lies after it.',
  uncertain: 'Not known to the day:',
  uncertainOne: (name, kind, earliest, latest) =>
    `${name}, ${kind}: ${earliest === null ? 'no earliest day known' : `${d(earliest)} at the earliest`}, ${latest === null ? 'no latest day known' : `${d(latest)} at the latest`}`,
  basis: (size, root, knownOn) =>
    `Answered from ${size.toLocaleString('en')} entries${knownOn === null ? '' : ` known on ${d(knownOn)}`}, log root ${root.slice(0, 16)}….`,
  parties: (instrument, on, count) =>
    `${count} ${count === 1 ? 'State is' : 'States are'} bound by ${instrument} on ${d(on)}.`,
  range: (min, max) => `Between ${min} and ${max}, because some facts are not known.`,
  lists: {
    states: 'Bound',
    withdrawing: 'of these withdrawing',
    consented: 'Consented, not yet in force',
    notParties: 'Not parties',
    signatoriesOnly: 'of these signatories only',
    formerParties: 'of these former States Parties',
    unknown: 'Not known',
  },
  counts: (instrument, on, inForce, consented) =>
    `From ${d(on)}: ${inForce} States bound by ${instrument}; the consent of ${consented} stands.`,
  noCounts: (instrument) => `Nothing changed in the number of parties to ${instrument} in these days.`,
  head: {
    instrument: 'Instrument',
    status: 'Status',
    since: 'Since',
    until: 'Until',
    day: 'Day',
    inForce: 'Bound',
    consented: 'Consent',
    change: 'Change',
    id: 'Entry',
    kind: 'Kind',
    states: 'States',
  },
  assumed: 'Assumed, and not recorded anywhere:',
  before: 'As recorded:',
  after: 'With this assumed:',
  countsBoth: (instrument, on, before, after) =>
    `Bound by ${instrument} on ${d(on)}: ${before} as recorded, ${after} with this assumed.`,
  timelineOf: (name) => `${capital(withArticle(name))} over time`,
  asked: (on) => `the day asked about, ${d(on)}`,
  noEntries: 'No entry fits.',
  entriesShown: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}, in log order.`,
  more: (cursor) => `More follow: ask again with --cursor ${cursor}`,
  fields: {
    kind: 'Kind',
    states: 'States',
    instrument: 'Instrument',
    on: 'On',
    effectiveOn: 'Effect, as published',
    confidence: 'Confidence',
    recorded: 'Recorded',
    checked: 'Checked',
    supersedes: 'Supersedes',
    hash: 'Leaf hash',
    payload: 'What it says',
    history: 'History',
    sources: 'Sources',
    proof: 'Proof',
    related: 'Entries that rest on it or concern it',
    norms: 'Norms',
  },
  unverified: 'unverified: no source, so it never decides',
  proof: (position, size, steps) =>
    `stands at place ${position} of the log of ${size} entries; ${steps} hashes lead to the root`,
  relatedMore: (count) => `and ${count} more`,
}
