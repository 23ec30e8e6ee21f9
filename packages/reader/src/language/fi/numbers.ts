/** Finnish numbers are one word and inflect in every part, so that they are made and not listed. */
const CASES = 5

/** Nominative, genitive, partitive, inessive, illative. */
const UNITS: readonly (readonly string[])[] = [
  ['', '', '', '', ''],
  ['yksi', 'yhden', 'yhtä', 'yhdessä', 'yhteen'],
  ['kaksi', 'kahden', 'kahta', 'kahdessa', 'kahteen'],
  ['kolme', 'kolmen', 'kolmea', 'kolmessa', 'kolmeen'],
  ['neljä', 'neljän', 'neljää', 'neljässä', 'neljään'],
  ['viisi', 'viiden', 'viittä', 'viidessä', 'viiteen'],
  ['kuusi', 'kuuden', 'kuutta', 'kuudessa', 'kuuteen'],
  ['seitsemän', 'seitsemän', 'seitsemää', 'seitsemässä', 'seitsemään'],
  ['kahdeksan', 'kahdeksan', 'kahdeksaa', 'kahdeksassa', 'kahdeksaan'],
  ['yhdeksän', 'yhdeksän', 'yhdeksää', 'yhdeksässä', 'yhdeksään'],
  ['kymmenen', 'kymmenen', 'kymmentä', 'kymmenessä', 'kymmeneen'],
]
const TENS = ['kymmentä', 'kymmenen', 'kymmentä', 'kymmenessä', 'kymmeneen'] as const
const HUNDRED = ['sata', 'sadan', 'sataa', 'sadassa', 'sataan'] as const
const HUNDREDS = ['sataa', 'sadan', 'sataa', 'sadassa', 'sataan'] as const

const unit = (n: number, at: number): string => UNITS[n]?.[at] ?? ''

const below100 = (n: number, at: number): string => {
  if (n <= 10) return unit(n, at)
  if (n < 20) return `${unit(n - 10, at)}toista`
  return `${unit(Math.floor(n / 10), at)}${TENS[at] ?? ''}${unit(n % 10, at)}`
}

const spelling = (n: number, at: number): string => {
  if (n < 100) return below100(n, at)
  const hundreds = Math.floor(n / 100)
  const head = hundreds === 1 ? (HUNDRED[at] ?? '') : `${unit(hundreds, at)}${HUNDREDS[at] ?? ''}`
  return `${head}${below100(n % 100, at)}`
}

const HIGHEST = 299

/** "kaksi = 2; kahden = 2; satakuusikymmentä = 160". */
export const FI_NUMBERS = Array.from({ length: HIGHEST }, (_, i) => i + 1)
  .flatMap((n) => {
    const forms = new Set(Array.from({ length: CASES }, (_, at) => spelling(n, at)))
    return [...forms].map((word) => `${word} = ${n}`)
  })
  .join('; ')

const STEMS: readonly (readonly [string, number])[] = [
  ['kolma', 3],
  ['neljä', 4],
  ['viide', 5],
  ['kuude', 6],
  ['seitsemä', 7],
  ['kahdeksa', 8],
  ['yhdeksä', 9],
  ['kymmene', 10],
  ['sada', 100],
]
const TEENS: readonly (readonly [string, number])[] = [
  ['yhde', 11],
  ['kahde', 12],
  ...STEMS.slice(0, 7).map(([stem, n]) => [stem, n + 10] as const),
]
const ENDINGS =
  '(s|nnen|ntena|ntenä|nteen|nnessa|nnessä|tta|ttä|nnesta|nnestä|nnelle|nnella|nnellä|nsien|nnet)'

/** "kolmas = 3; kolmannen = 3; kahdennentoista = 12". */
export const FI_ORDINALS = [
  ...STEMS.map(([stem, n]) => `${stem}${ENDINGS} = ${n}`),
  ...TEENS.map(([stem, n]) => `${stem}${ENDINGS}toista = ${n}`),
  ...[['kahde', 20] as const, ...STEMS.slice(0, 7).map(([stem, n]) => [stem, n * 10] as const)].flatMap(
    ([stem, n]) => [
      `${stem}skymmenes = ${n}`,
      `${stem}nnenkymmenennen = ${n}`,
      `${stem}ntenäkymmenentenä = ${n}`,
      `${stem}ntenakymmenentenä = ${n}`,
    ],
  ),
].join('; ')
