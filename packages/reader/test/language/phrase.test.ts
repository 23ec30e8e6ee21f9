import { describe, expect, it } from 'vitest'
import { expand } from '../../src/language/phrase.ts'

const written = (phrase: string): readonly string[] =>
  expand(phrase).map((pieces) =>
    pieces
      .map((piece) => (piece.kind === 'any' ? '_' : `${piece.text}${piece.kind === 'stem' ? '*' : ''}`))
      .join(' '),
  )

describe('the word sequences a phrase stands for', () => {
  it.each([
    ['withdrew from', ['withdrew from']],
    ['states? parties', ['parties', 'states parties']],
    ['(convention|traité) ottawa', ['convention ottawa', 'traité ottawa']],
    ['put _ to', ['put _ to']],
    ['ратифицирова*', ['ратифицирова*']],
    // A blank inside brackets parts words of one alternative.
    ['konwencj* (o|w sprawie) min', ['konwencj* o min', 'konwencj* w sprawie min']],
    ['(у|s* en)? retirer', ['retirer', 'у retirer', 's* en retirer']],
  ])('%s', (phrase, expected) => {
    expect(written(phrase)).toEqual(expected)
  })
})
