import { z } from 'zod'

/** JSON Schema (draft 2020-12, which OpenAPI 3.1 speaks) of one shape or part. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** Many shapes turned into JSON Schema at once; named ones stand in `components`, and are referred to. */
export interface Shapes {
  readonly of: (shape: z.ZodType) => JsonSchema
  readonly components: Readonly<Record<string, JsonSchema>>
}

const moved = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(moved)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', '#/components/schemas/')
        : moved(inner),
    ]),
  )
}

const withoutId = ({ id: _id, ...schema }: JsonSchema): JsonSchema => schema

/** Objects may gain keys, so none forbids the ones it does not list. */
export const shapesOf = (all: readonly z.ZodType[]): Shapes => {
  const distinct = [...new Set(all)]
  const whole = moved(
    z.toJSONSchema(z.object(Object.fromEntries(distinct.map((shape, i) => [`shape${i}`, shape]))), {
      io: 'input',
      unrepresentable: 'any',
    }),
  ) as { readonly properties: Record<string, JsonSchema>; readonly $defs?: Record<string, JsonSchema> }
  const components = Object.fromEntries(
    Object.entries(whole.$defs ?? {}).map(([name, schema]) => [name, withoutId(schema)]),
  )
  return {
    of: (shape) => whole.properties[`shape${distinct.indexOf(shape)}`] ?? {},
    components,
  }
}
