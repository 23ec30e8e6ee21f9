/** What a UTF-16 unit is to the tokenizer. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const MARK = 3

const UNITS = 65_536
/** The first of the Eastern Arabic digits, ٠ to ٩. */
export const ARABIC_ZERO = 0x660

/**
 * The class of every UTF-16 unit, laid out once: a table look-up is ten times as fast as a Unicode pattern.
 * Surrogates count as letters, so that a character outside the basic plane is never cut.
 */
const makeTable = (): Uint8Array => {
  const table = new Uint8Array(UNITS).fill(MARK)
  for (let code = 0; code < UNITS; code++) {
    const char = String.fromCharCode(code)
    if (code >= 0xd800 && code <= 0xdfff) table[code] = LETTER
    else if (/[\p{L}\p{M}]/u.test(char)) table[code] = LETTER
    else if (/\s/u.test(char)) table[code] = SPACE
  }
  for (let code = 48; code <= 57; code++) table[code] = DIGIT
  for (let code = ARABIC_ZERO; code < ARABIC_ZERO + 10; code++) table[code] = DIGIT
  return table
}

export const CHAR_CLASS: Uint8Array = makeTable()
