/** English names that take "the" inside a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'Bahamas',
  'Central African Republic',
  'Comoros',
  'Congo',
  'Cook Islands',
  'Democratic Republic of the Congo',
  'Dominican Republic',
  'Gambia',
  'German Democratic Republic',
  'Holy See',
  'Maldives',
  'Marshall Islands',
  'Netherlands',
  'Philippines',
  'Seychelles',
  'Solomon Islands',
  'Soviet Union',
  'United Arab Emirates',
  'United Kingdom',
  'United States',
])

/** A state's name inside a sentence: "the United States", "Finland". */
export const inSentence = (name: string): string => (WITH_ARTICLE.has(name) ? `the ${name}` : name)

/** The same where the sentence begins. */
export const atStart = (name: string): string => (WITH_ARTICLE.has(name) ? `The ${name}` : name)

/** Whose: "the United States'", "Finland's". */
export const ofState = (name: string): string => `${atStart(name)}${name.endsWith('s') ? "'" : "'s"}`
