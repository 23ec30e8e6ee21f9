import { dateValue } from '@pacta/law/calendar/date-value'
import type { Entry } from '@pacta/law/entry/entry'
import { isEntryKind } from '@pacta/law/entry/kind'
import { PAYLOAD_TEMPLATES } from '@pacta/law/entry/template'
import { findInstrument } from './find-instrument.ts'
import { findState } from './find-state.ts'
import type { View } from './reading.ts'
import { Refusal } from './refusal.ts'

type Loose = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refuse = (where: string, sentence: string): never => {
  throw new Refusal('bad_call', `${where}: ${sentence}`)
}

const dateOf = (value: unknown, where: string): Entry['on'] => {
  if (value === undefined || value === null) return null
  const date =
    typeof value === 'string'
      ? dateValue(value)
      : isRecord(value) && typeof value['edtf'] === 'string'
        ? dateValue(value['edtf'])
        : null
  return date ?? refuse(where, `${JSON.stringify(value)} is no date; write YYYY-MM-DD or an EDTF date`)
}

const textList = (value: unknown, where: string): readonly string[] => {
  if (value === undefined) return []
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  return refuse(where, 'states must be a list of codes or names')
}

const payloadOf = (kind: string, given: unknown, where: string): Loose => {
  const template =
    PAYLOAD_TEMPLATES[kind] ??
    refuse(
      where,
      `an entry of kind ${kind} cannot be assumed; accepted are ${Object.keys(PAYLOAD_TEMPLATES).join(', ')}`,
    )
  if (given === undefined) return template
  if (!isRecord(given)) return refuse(where, 'payload must be an object')
  for (const key of Object.keys(given))
    if (!(key in template))
      refuse(where, `payload of ${kind} has no "${key}"; it has ${Object.keys(template).join(', ')}`)
  return { ...template, ...given }
}

/**
 * A complete entry from what a question assumes. It is marked as an assumption: it decides inside the
 * question and is never shown as a fact. Refuses, with the place in the file, what cannot be read.
 */
export const assumedEntry = (given: unknown, index: number, view: View): Entry => {
  const where = `assumed entry ${index + 1}`
  if (!isRecord(given)) return refuse(where, 'an entry must be an object with kind, states and on')
  const kind = given['kind']
  if (typeof kind !== 'string' || !isEntryKind(kind))
    return refuse(
      where,
      `kind ${JSON.stringify(kind ?? null)} is not known; accepted are ${Object.keys(PAYLOAD_TEMPLATES).join(', ')}`,
    )
  const instrument = given['instrument'] ?? given['treaty']
  const on = dateOf(given['on'], where)
  if (on === null) refuse(where, 'an entry needs the day on which it holds, as "on"')
  return {
    id: typeof given['id'] === 'string' ? given['id'] : `assumed-${index + 1}`,
    version: 1,
    kind,
    states: textList(
      given['states'] ?? (given['state'] === undefined ? undefined : [given['state']]),
      where,
    ).map((text) => findState(view.names(), text)),
    instrument: typeof instrument === 'string' ? findInstrument(view.names(), instrument) : null,
    on,
    effectiveOn: dateOf(given['effectiveOn'], where),
    payload: payloadOf(kind, given['payload'], where),
    sources: [],
    confidence: 'assumed',
    recordedAt: '',
    recordedBy: 'assumption',
    checkedAt: null,
    supersedes: null,
    hash: '',
  } as unknown as Entry
}
