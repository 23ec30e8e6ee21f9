import type { Truth } from '../conduct/munition.ts'

/** Three-valued and: false beats not stated, not stated beats true. */
export const and = (values: readonly Truth[]): Truth =>
  values.includes(false) ? false : values.includes('not_stated') ? 'not_stated' : true

/** Three-valued or: true beats not stated, not stated beats false. */
export const or = (values: readonly Truth[]): Truth =>
  values.includes(true) ? true : values.includes('not_stated') ? 'not_stated' : false

export const negated = (value: Truth): Truth => (value === 'not_stated' ? value : !value)
