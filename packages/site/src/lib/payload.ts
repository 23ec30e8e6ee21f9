import { isoDatesInWords } from './sentences.ts'

/** What a payload's keys are called. A key without a name here is shown by its own words, so nothing is hidden. */
const LABELS: Readonly<Record<string, string>> = {
  standing: 'Standing',
  actedAs: 'Acted as',
  note: 'Note',
  protocolsAccepted: 'Protocols accepted',
  receivedOn: 'Received on',
  circulatedOn: 'Circulated on',
  noticeTo: 'Notice to',
  reasonsGiven: 'Reasons given by the State',
  purports: 'What it purports',
  concerns: 'Concerns',
  endsOn: 'Ends on',
  url: 'Address',
  accessedVia: 'Read through',
  officialName: 'Official name',
  existsFrom: 'Exists from',
  existsTo: 'Existed to',
}

const labelOf = (key: string): string => {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return LABELS[key] ?? words.charAt(0).toUpperCase() + words.slice(1)
}

const wordsOf = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((text) => text !== '')
      .join('; ')
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, inner]) => [key, wordsOf(inner)] as const)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => `${key}: ${text}`)
      .join(', ')
  return isoDatesInWords(String(value))
}

/** A payload as labelled lines; empty values say nothing and are left out. */
export const payloadLines = (payload: object): readonly (readonly [label: string, value: string])[] =>
  Object.entries(payload)
    .map(([key, value]) => [labelOf(key), wordsOf(value)] as const)
    .filter(([, value]) => value !== '')
