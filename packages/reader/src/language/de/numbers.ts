/** German writes numbers below a million as one word, so that they are made and not listed. */
const UNITS = [
  '',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
] as const
const TENS = [
  '',
  '',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
] as const

const HIGHEST = 299
const TEEN = 20

/** The ways a number below a hundred is written. */
const below100 = (n: number): string => {
  if (n < TEEN) return UNITS[n] ?? ''
  const [tens, unit] = [TENS[Math.floor(n / 10)] ?? '', UNITS[n % 10] ?? '']
  return unit === '' ? tens : `${unit}und${tens}`
}

/** "hundertneun", "einhundertneun", "hundertundneun". */
const spellings = (n: number): readonly string[] => {
  if (n < 100) return [below100(n)]
  const rest = below100(n % 100)
  const heads = n < 200 ? ['hundert', 'einhundert'] : ['zweihundert']
  return heads.flatMap((head) => (rest === '' ? [head] : [`${head}${rest}`, `${head}und${rest}`]))
}

const all = Array.from({ length: HIGHEST }, (_, i) => i + 1)

const last = (word: string): string => (word.endsWith('ein') ? `${word}s` : word)

/** "zwei = 2; hundertsechzig = 160; hunderteins = 101". */
export const DE_NUMBERS = all
  .filter((n) => n > 1)
  .flatMap((n) => spellings(n).map((word) => `${last(word)} = ${n}`))
  .join('; ')

const IRREGULAR: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' }

const ordinalStem = (n: number): readonly string[] => {
  const low = n % 100
  const irregular = IRREGULAR[low]
  return spellings(n).map((word) => {
    if (irregular !== undefined) return word.slice(0, word.length - below100(low).length) + irregular
    return low > 0 && low < TEEN ? `${word}t` : `${word}st`
  })
}

const ENDINGS = '(e|en|er|es|em)'

/** "vierzigste = 40", in every case. */
export const DE_ORDINALS = all
  .flatMap((n) => ordinalStem(n).map((stem) => `${stem}${ENDINGS} = ${n}`))
  .join('; ')
