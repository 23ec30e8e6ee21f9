import * as z from 'zod'

/** What a cell names or dates, beyond its plain type; each is checked by the loader. */
const HOLDS = [
  'own-key',
  'own-policy',
  'day',
  'edtf',
  'state',
  'place',
  'donor',
  'successor',
  'source',
  'instrument',
  'group',
  'meeting',
  'act',
  'eid',
  'act-or-eid',
  'policy',
] as const
export type Holds = (typeof HOLDS)[number]

const field = z.object({
  name: z.string(),
  type: z.enum(['string', 'date', 'integer', 'number', 'boolean', 'list']),
  delimiter: z.string().optional(),
  holds: z.enum(HOLDS).optional(),
  description: z.string().min(1),
  constraints: z
    .object({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.array(z.string()).optional(),
      pattern: z.string().optional(),
    })
    .optional(),
})
export type Field = z.infer<typeof field>

const resource = z.object({
  name: z.string(),
  path: z.string(),
  title: z.string(),
  description: z.string(),
  schema: z.object({
    fields: z.array(field),
    primaryKey: z.array(z.string()),
    ranges: z.array(z.tuple([z.string(), z.string()])).optional(),
    foreignKeys: z
      .array(
        z.object({
          fields: z.array(z.string()),
          reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
        }),
      )
      .optional(),
  }),
})
export type Resource = z.infer<typeof resource>

const dataPackage = z.object({ name: z.string(), resources: z.array(resource).min(1) })
export type DataPackage = z.infer<typeof dataPackage>

/**
 * The description of the record: a Frictionless Data Package v2 whose table schemas also say, in `holds`, what a
 * cell names and, in `ranges`, which two columns follow each other in time. It is the one place where columns
 * are defined: loader, tests and downloads read it. Throws where it is not such a description.
 */
export const parsePackage = (text: string): DataPackage => dataPackage.parse(JSON.parse(text))

/** The names of a table's columns, in their order. */
export const columnsOf = (table: Resource): readonly string[] => table.schema.fields.map(({ name }) => name)
