const AND = ['', 'و', 'ف']
const PARTICLES = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل']
const ARTICLE = ['ال', 'وال', 'فال', 'بال', 'كال', 'لل', 'ولل', 'وبال', 'فلل']
const TO_COME = ['', 'و', 'ف', 'س', 'وس', 'فس', 'ل', 'ول']

const either = (heads: readonly string[], word: string): string => {
  const star = word.endsWith('*')
  const bare = star ? word.slice(0, -1) : word
  return `(${heads.map((head) => head + bare).join('|')})${star ? '*' : ''}`
}

const noun = (word: string): string =>
  word.startsWith('ال') ? either(ARTICLE, word.slice(2)) : either(PARTICLES, word)

const wordIn = (word: string): string => {
  const body = word.slice(1)
  switch (word[0]) {
    case '~':
      return either([...PARTICLES, ...ARTICLE], body)
    case '@':
      return noun(body)
    case '+':
      return either(AND, body)
    case '^':
      return either(TO_COME, body)
    default:
      return word
  }
}

/**
 * Arabic writes particles and the article joined to a word. A mark before a word stands for its written forms:
 * `~` a noun with or without the article, `@` a noun as it is written, `+` a verb, `^` a verb of the present or the
 * time to come. A phrase may be marked at its first word only: more would multiply.
 */
export const written = (phrases: string): string => phrases.replaceAll(/[~@+^][^\s;=]+/g, wordIn)
