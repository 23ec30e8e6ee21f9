import type { LanguageData } from './language.ts'
import { regionCodes } from './region-codes.ts'
import { addPhrase, type Node } from './trie.ts'

const SHORTEST_STEM = 4
const SHORTEST_BARE = 3
const LAST_VOWELS = /[aeiouyąęäöåаеёиоуыэюяьйіїєıüğ]+$/i

/** Words of a name that do not inflect or say nothing. */
const clean = (name: string): string =>
  name
    .replaceAll(/\(.*?\)|[«»"’]/g, ' ')
    .replaceAll(/[&.,–—-]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const inflected = (word: string, endings: readonly string[]): string => {
  const stem = word.replace(LAST_VOWELS, '')
  if (stem.length >= SHORTEST_STEM) return `${stem}*`
  // A stem of two letters is another word: Ниуэ is not ни.
  const bare = stem.length >= SHORTEST_BARE ? endings.map((e) => stem + e) : []
  const forms = new Set([word, ...endings.map((e) => word + e), ...bare])
  return `(${[...forms].join('|')})`
}

const phraseOf = (name: string, endings: readonly string[]): string =>
  endings.length === 0
    ? name
    : name
        .split(' ')
        .map((word) => inflected(word, endings))
        .join(' ')

/** A name with its value, as language files and the record write it: `Kyiv = UKR`. */
export const addName = (root: Node, name: string, state: string, endings: readonly string[]): void => {
  const bare = clean(name)
  if (bare.length < 2) return
  addPhrase(root, phraseOf(bare, endings), {
    concept: 'state',
    value: state,
    // Scripts without capitals write names like any word.
    capital: bare !== bare.toLowerCase(),
    stemmed: endings.length > 0,
  })
}

/** Adds the country names of ICU in the language. */
export const addDisplayNames = (root: Node, data: LanguageData, endings: readonly string[]): void => {
  const names = new Intl.DisplayNames([data.code], { type: 'region' })
  for (const [alpha3, alpha2] of regionCodes()) {
    const name = names.of(alpha2)
    if (name !== undefined && name !== alpha2) addName(root, name, alpha3, endings)
  }
}
