import { Refusal } from '@pacta/queries/refusal'
import { type Complaint, Unanswerable } from './problem.ts'

/** The reader's own refusal of a document: a code, and a sentence for whoever gave it. */
const isUnreadable = (failure: unknown): failure is Error & { readonly code: string } =>
  failure instanceof Error && failure.name === 'Unreadable' && 'code' in failure

const ofDocument = ({ code, message }: { readonly code: string; readonly message: string }): Complaint => ({
  code: code === 'too_large' ? 'body_too_large' : code === 'unsupported_format' ? 'wrong_type' : 'unreadable',
  detail: message,
  hint: code,
})

/** What is said of a failure. Anything but a refusal is ours: it is logged, and no word of it goes out. */
export const complaintOf = (failure: unknown): Complaint => {
  if (failure instanceof Unanswerable) return failure.complaint
  if (failure instanceof Refusal) return { code: failure.code, detail: failure.message, hint: failure.hint }
  if (isUnreadable(failure)) return ofDocument(failure)
  return {
    code: 'internal',
    detail: 'The server failed to answer. The failure is logged under the request id.',
  }
}
