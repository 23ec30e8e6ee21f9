/** The contract's notice, for pages that have no answer to take it from, such as an error page. A test holds it equal to the queries'. */
export const NOTICE =
  'Unofficial reading of public sources. Not legal advice; not a statement by the UN, the depositary or any State.'
