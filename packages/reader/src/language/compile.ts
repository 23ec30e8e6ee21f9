import type { Token } from '../token/token.ts'
import { CONCEPTS } from './concept.ts'
import type { LanguageData } from './language.ts'
import { addDisplayNames, addName } from './state-names.ts'
import { addPhrase, emptyTrie, type Node, step } from './trie.ts'

/** A language ready to read with. */
export interface Language {
  readonly code: string

  readonly capitalMonths: boolean
  readonly abbreviations: ReadonlySet<string>
  readonly keeps: ReadonlySet<string>
  readonly questionOpeners: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly lists: ReadonlySet<string>
  readonly complementizers: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly afterComma: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly trims: ReadonlySet<string>
  /** Whether a name, in lower-case words, is a seat of government. */
  readonly isCapital: (words: readonly string[]) => boolean
  /** Where phrases that start with a word lead. */
  readonly open: (token: Token) => readonly Node[]
}

/** A name of a state or a group that the record brings. */
export interface RecordName {
  readonly name: string
  readonly concept: 'state' | 'group' | 'instrument'
  readonly value: string
  /** The name of a seat of government. */
  readonly capital: boolean
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

const pairs = (text: string): (readonly [string, string])[] =>
  text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.lastIndexOf('=')
      return at < 0 ? ([line, ''] as const) : ([line.slice(0, at).trim(), line.slice(at + 1).trim()] as const)
    })

/** Inflected seats read alike: Warszawa, Warszawie; Осло. */
const seatKey = (name: string): string => name.replace(/[aeiouyąęäöåаеёиоуыэюяьйіїєem]+$/i, '').slice(0, 7)

/** Distinct words remembered at once; then the memory is dropped, so that it stays flat on any input. */
const REMEMBERED = 50_000
const NOTHING: readonly Node[] = []

/** Compiles a language file, with the names the record brings, into one trie of phrases. */
export const compileLanguage = (
  data: LanguageData,
  names: readonly RecordName[],
  capitals: readonly string[],
): Language => {
  const root = emptyTrie()
  const endings = data.nameEndings === '' ? [] : data.nameEndings.split(/\s+/)
  addDisplayNames(root, data, endings)
  for (const { name, concept, value } of names) {
    if (concept === 'state') addName(root, name, value, endings)
    else addPhrase(root, name, { concept, value, capital: false, stemmed: false })
  }
  for (const [phrase, value] of pairs(data.names))
    for (const state of value.split('+'))
      addPhrase(root, phrase, {
        concept: 'state',
        value: state,
        capital: /^[\p{Lu}]/u.test(phrase),
        stemmed: false,
      })
  for (const concept of CONCEPTS)
    for (const [phrase, value] of pairs(data.lexicon[concept] ?? ''))
      addPhrase(root, phrase, { concept, value, capital: false, stemmed: false })
  const seats = new Set(capitals.map((name) => seatKey(name.toLowerCase())))
  const known = new Map<string, readonly Node[]>()
  const open = (token: Token): readonly Node[] => {
    const found = known.get(token.word)
    if (found !== undefined) return found
    if (known.size >= REMEMBERED) known.clear()
    const nodes = step(root, token.word)
    const kept = nodes.length === 0 ? NOTHING : nodes
    known.set(token.word, kept)
    return kept
  }
  return {
    code: data.code,
    capitalMonths: data.capitalMonths,
    abbreviations: words(data.abbreviations),
    keeps: words(data.keeps),
    questionOpeners: words(data.questionOpeners),
    conjunctions: words(data.joints.conjunctions),
    lists: words(data.joints.lists),
    complementizers: words(data.joints.complementizers),
    relatives: words(data.joints.relatives),
    afterComma: words(data.joints.afterComma),
    places: words(data.placePrepositions),
    trims: words(data.trims),
    isCapital: (parts) => seats.has(seatKey(parts.join(' '))),
    open,
  }
}
