/** What a stem can be of. */
export type StemKind = 'states' | 'treaties'

/** The forms in which a stem stands, with their media types. */
export const STEM_FORMS: Readonly<Record<StemKind, Readonly<Record<string, string>>>> = {
  states: {
    json: 'application/json',
    csv: 'text/csv',
    ics: 'text/calendar',
    atom: 'application/atom+xml',
    md: 'text/markdown',
  },
  treaties: {
    json: 'application/json',
    csv: 'text/csv',
    ics: 'text/calendar',
    atom: 'application/atom+xml',
    md: 'text/markdown',
    zip: 'application/zip',
  },
}

/** The `Link` header (RFC 8288) of a stem: the page, and every form. `id` is already encoded. */
export const linksOf = (kind: StemKind, id: string): string =>
  [
    `</${kind}/${id}>; rel="alternate"; type="text/html"`,
    ...Object.entries(STEM_FORMS[kind]).map(
      ([form, type]) => `</${kind}/${id}.${form}>; rel="alternate"; type="${type}"`,
    ),
  ].join(', ')

const PAGE = /^\/(states|treaties)\/([\w%-]+)\/?(?:\?|$)/

/** The `Link` header of a page that is a stem, or `null`. */
export const pageLinks = (url: string): string | null => {
  const match = PAGE.exec(url)
  return match === null ? null : linksOf(match[1] as StemKind, match[2] ?? '')
}
