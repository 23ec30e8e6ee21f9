import { readActs } from './act.ts'
import { readChecks } from './check.ts'
import { readConflictAssessments, readConflicts } from './conflict.ts'
import type { TableReader } from './draft.ts'
import { readGroups } from './group.ts'
import { readInstruments } from './instrument.ts'
import { readMeetingDecisions, readMeetings } from './meeting.ts'
import { PLAIN_TABLES, plainReader } from './plain.ts'
import { readPolicyNorms } from './policy-norm.ts'
import { readSources } from './source.ts'
import { readStates } from './state.ts'

/** Tables whose rows go into the entries of another table. */
const GATHERED: TableReader = () => []

/** The reader of every table of the record, by the table's name. */
export const TABLE_READERS: ReadonlyMap<string, TableReader> = new Map<string, TableReader>([
  ['sources', readSources],
  ['states', readStates],
  ['state-names', GATHERED],
  ['groups', readGroups],
  ['group-members', GATHERED],
  ['instruments', readInstruments],
  ['checks', readChecks],
  ['acts', readActs],
  ['conflicts', readConflicts],
  ['conflict-assessments', readConflictAssessments],
  ['meetings', readMeetings],
  ['meeting-decisions', readMeetingDecisions],
  ['policy-norms', readPolicyNorms],
  ...Object.entries(PLAIN_TABLES).map(([name, plain]) => [name, plainReader(name, plain)] as const),
])
