import { apmbcBans } from './apmbc-bans.ts'
import { apmbcExceptions } from './apmbc-exceptions.ts'
import { apmbcExits } from './apmbc-exits.ts'
import { apmbcMembership } from './apmbc-membership.ts'
import { att } from './att.ts'
import type { CaseTable } from './case.ts'
import { ccm } from './ccm.ts'
import { ccwP2a } from './ccw-p2a.ts'
import { custom } from './custom.ts'
import { munitions } from './munitions.ts'
import { olderCcw } from './older-ccw.ts'
import { policiesExits } from './policies-exits.ts'
import { policiesOthers } from './policies-others.ts'
import { traps } from './traps.ts'
import { uncertain } from './uncertain.ts'
import { usCluster } from './us-cluster.ts'
import { usTransfer } from './us-transfer.ts'
import { usUse } from './us-use.ts'

/** Every table, in the order the law reports print them. */
export const CASES: readonly CaseTable[] = [
  apmbcBans,
  apmbcExceptions,
  apmbcMembership,
  apmbcExits,
  uncertain,
  munitions,
  ccm,
  ccwP2a,
  olderCcw,
  att,
  custom,
  usUse,
  usTransfer,
  usCluster,
  policiesExits,
  policiesOthers,
  traps,
]
