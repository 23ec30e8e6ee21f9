/** Stands at the foot of every answer, page, export and receipt. */
export const NOTICE =
  'Unofficial reading of public sources. Not legal advice; not a statement by the UN, the depositary or any State.'
