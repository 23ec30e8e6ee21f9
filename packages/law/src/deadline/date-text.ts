import type { DateValue } from '../calendar/date-value.ts'

/** A date value as a parameter of a sentence: its ISO day or EDTF text, empty where nothing is known. */
export const edtfText = (value: DateValue | null): string =>
  value === null ? '' : typeof value === 'string' ? value : value.edtf
