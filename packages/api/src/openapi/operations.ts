import { documentOperations } from './document-operations.ts'
import type { Operation } from './operation.ts'
import { questionOperations } from './question-operation.ts'
import { stemOperations } from './stem-operations.ts'

/** Everything the server does that has one address and one shape. Tiles of the log and MCP follow standards of their own. */
export const OPERATIONS: readonly Operation[] = [
  ...questionOperations,
  ...stemOperations,
  ...documentOperations,
]
