const SAMPLE = 6000

/** The language of a text, ISO 639-1, by n-grams; `null` where it cannot be told. The library is loaded only here; its plain entry has no data until it is told to load some. */
export const detectLanguage = async (text: string): Promise<string | null> => {
  const { eld } = await import('eld/small')
  const found = eld.detect(text.slice(0, SAMPLE)).language
  return found === '' ? null : found
}
