/** "Gross" and "großes": Switzerland and Liechtenstein write no ß. Every phrase with one is read in both spellings. */
export const withSwissSpelling = (list: string): string =>
  list
    .split('\n')
    .map((line) => {
      const phrases = line.split(';').filter((phrase) => phrase.includes('ß'))
      return phrases.length === 0
        ? line
        : `${line}; ${phrases.map((phrase) => phrase.trim().replaceAll('ß', 'ss')).join('; ')}`
    })
    .join('\n')

/** "trat _ _ bei": a parted verb with up to so many words between its halves. */
const BETWEEN = 6

/** "trat|traten" and "bei": "trat bei", "trat dem Vertrag bei", and so on. */
export const parted = (verbs: string, particle: string, value = ''): string =>
  verbs
    .split('|')
    .flatMap((verb) =>
      Array.from(
        { length: BETWEEN + 1 },
        (_, words) => `${verb} ${'_ '.repeat(words)}${particle}${value === '' ? '' : ` = ${value}`}`,
      ),
    )
    .join('; ')
