import { edtfBounds } from '@pacta/law/calendar/date-value'
import * as z from 'zod'

/** Building blocks of payload schemas. `null` is "not known" or "does not apply", never "no". */

export const words = z.string().min(1)
export const maybe = words.nullable()
export const note = words.nullable()
export const several = z.array(words)

/** An EDTF date in one of the forms the calendar reads. */
export const edtf = z.string().refine((value) => edtfBounds(value) !== null, {
  error: 'is not a date; write YYYY-MM-DD, YYYY-MM, YYYY, XXXX, or an interval of two such dates',
})
export const maybeEdtf = edtf.nullable()
