import type { CountsBody } from '@pacta/queries/counts'
import type { TimelineBody } from '@pacta/queries/timeline'
import type { MembersBody } from '../ask/members.ts'
import type { PanelBody } from '../ask/panel.ts'
import type { Column, Table } from './csv.ts'

const text = (name: string, about: string): Column => ({ name, type: 'string', about })
const date = (name: string, about: string): Column => ({ name, type: 'date', about })

const STATE = text('state', 'ISO 3166-1 alpha-3, or 3166-3 for a historic state.')
const NAME = text('name', 'Name of the state.')
const INSTRUMENT = text('instrument', 'Id of the instrument.')
const STATUS = text('status', 'Status (see the reference).')
const BOUND: Column = { name: 'bound', type: 'boolean', about: 'Empty where it is not known.' }

/** A state's statuses over time under every instrument. */
export const timelineTable = ({ state, instruments }: TimelineBody): Table => ({
  name: 'timeline',
  about: 'Statuses of a state over time; `to` is excluded.',
  columns: [
    ...[
      STATE,
      INSTRUMENT,
      date('from', 'First day; empty at the start.'),
      date('to', 'First day no longer; empty at the end.'),
    ],
    ...[
      STATUS,
      BOUND,
      text('effect', 'confirmed, computed or conditional.'),
      text('because', 'The first reason.'),
    ],
  ],
  rows: instruments.flatMap(({ instrument, segments }) =>
    segments.map(({ from, to, status, bound, effect, because }) => [
      ...[state, instrument, from, to, status, bound, effect, because[0]?.text ?? null],
    ]),
  ),
})

/** Every state under an instrument, a row a state. */
export const membersTable = ({ instrument, members }: MembersBody): Table => ({
  name: 'states',
  about: 'Every state under the instrument on the day asked about.',
  columns: [
    ...[STATE, NAME, INSTRUMENT, STATUS, BOUND],
    text('signed_on', 'Day of signature (EDTF).'),
    text('consent', 'Kind of consent.'),
    text('consent_on', 'Day of deposit (EDTF).'),
    text(
      'bound_from',
      'First day on which it was bound (EDTF: an interval where it is not known to the day).',
    ),
    date('notice_on', 'Day on which a notice of withdrawal was received.'),
    date('exit_on', 'First day on which it was no longer bound.'),
  ],
  rows: members.map((one) => [
    ...[one.state, one.name, instrument, one.status, one.bound, one.signedOn, one.consentKind, one.consentOn],
    ...[one.boundFrom, one.noticeReceivedOn, one.exitOn],
  ]),
})

/** The country-year panel. */
export const panelTable = ({ instrument, years }: PanelBody): Table => ({
  name: 'panel',
  about: 'A row for each state and year, up to the day asked about.',
  columns: [
    ...[STATE, NAME, INSTRUMENT, { name: 'year', type: 'year', about: 'Calendar year.' } as const],
    text('status', 'Status on 31 December, or on the day asked about in its year.'),
    BOUND,
    date('entered_on', 'Day in this year on which it became bound.'),
    date('exited_on', 'Day in this year on which it ceased to be bound.'),
  ],
  rows: years.map((one) => [
    ...[one.state, one.name, instrument, one.year, one.status, one.bound, one.entered, one.exited],
  ]),
})

/** The number of parties over time. */
export const countsTable = ({ instrument, series }: CountsBody): Table => ({
  name: 'counts',
  about: 'Numbers of states bound, and of states whose consent stands, on each day of change.',
  columns: [
    ...[INSTRUMENT, date('on', 'Day of change.')],
    { name: 'in_force', type: 'integer', about: 'States bound after it.' },
    { name: 'consented', type: 'integer', about: 'States whose consent stands after it.' },
    text('changes', 'Who changed and how: STATE:kind, parted by semicolons.'),
  ],
  rows: series.map(({ on, inForce, consented, change }) => [
    ...[instrument, on, inForce, consented, change.map(({ state, kind }) => `${state}:${kind}`).join(';')],
  ]),
})
