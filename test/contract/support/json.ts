/** JSON as it came, looked at from outside: no type of the program is trusted here. */
export type Json = null | boolean | number | string | readonly Json[] | Fields
export interface Fields {
  readonly [key: string]: Json
}

const wrong = (what: string, value: Json | undefined): never => {
  throw new Error(`not ${what}: ${JSON.stringify(value)?.slice(0, 200)}`)
}

/** A JSON document as an object; anything else is an error of the answer. */
export const fields = (value: Json | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : wrong('an object', value)

export const list = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? value : wrong('a list', value)

export const text = (value: Json | undefined): string =>
  typeof value === 'string' ? value : wrong('a text', value)

export const number = (value: Json | undefined): number =>
  typeof value === 'number' ? value : wrong('a number', value)

export const texts = (value: Json | undefined): readonly string[] => list(value).map(text)

export const parse = (document: string): Fields => fields(JSON.parse(document) as Json)

/** Every object inside a document, at any depth. */
export const objectsIn = (value: Json): readonly Fields[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Fields, ...Object.values(value).flatMap(objectsIn)]
}
