import { Refusal } from '@pacta/queries/refusal'
import { type Complaint, Unanswerable } from './problem.ts'

/** What is said of a failure. Anything but a refusal is ours: it is logged, and no word of it goes out. */
export const complaintOf = (failure: unknown): Complaint => {
  if (failure instanceof Unanswerable) return failure.complaint
  if (failure instanceof Refusal) return { code: failure.code, detail: failure.message, hint: failure.hint }
  return {
    code: 'internal',
    detail: 'The server failed to answer. The failure is logged under the request id.',
  }
}
