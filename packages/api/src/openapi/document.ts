import { NOTICE } from '@pacta/queries/notice'
import { PROBLEMS, type ProblemCode } from '../http/problem.ts'
import { problemBody } from '../schema/problem.ts'
import { ALWAYS, type Operation, type Taken } from './operation.ts'
import { type JsonSchema, type Shapes, shapesOf } from './shapes.ts'
import { TAGS } from './tags.ts'

/** Every shape of these operations. */
export const shapesIn = (operations: readonly Operation[]): Shapes =>
  shapesOf([
    problemBody,
    ...operations.flatMap(({ takes, body, answers }) => [
      ...takes.map((one) => one.schema),
      ...Object.values(body?.content ?? {}),
      ...Object.values(answers),
    ]),
  ])

const parameterOf = ({ name, in: place, about, required, schema, example }: Taken, shapes: Shapes) => ({
  name,
  in: place,
  description: about,
  required,
  schema: shapes.of(schema),
  ...(example === undefined ? {} : { example }),
})

const bodyOf = ({ about, content, example }: NonNullable<Operation['body']>, shapes: Shapes) => ({
  description: about,
  required: true,
  content: Object.fromEntries(
    Object.entries(content).map(([type, shape]) => [
      type,
      {
        schema: shapes.of(shape),
        ...(example === undefined || type !== 'application/json' ? {} : { example }),
      },
    ]),
  ),
})

const header = (description: string) => ({ description, schema: { type: 'string' } })

const problemsOf = (codes: readonly ProblemCode[], shapes: Shapes) => {
  const byStatus = Map.groupBy(new Set([...codes, ...ALWAYS]), (code) => PROBLEMS[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, here]) => [
      status,
      {
        description: here.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
        content: { 'application/problem+json': { schema: shapes.of(problemBody) } },
        ...(status === 429 || status === 503
          ? { headers: { 'Retry-After': header('Seconds to wait.') } }
          : {}),
      },
    ]),
  )
}

const answersOf = ({ answers, tagged }: Operation, shapes: Shapes) => ({
  200: {
    description: 'The answer.',
    content: Object.fromEntries(
      Object.entries(answers).map(([type, shape]) => [type, { schema: shapes.of(shape) }]),
    ),
    ...(tagged ? { headers: { ETag: header('Strong tag of these bytes.') } } : {}),
  },
  ...(tagged ? { 304: { description: 'The bytes that the client holds are still the answer.' } } : {}),
})

const operationOf = (operation: Operation, shapes: Shapes): JsonSchema => ({
  operationId: operation.id,
  tags: [operation.tag],
  summary: operation.summary,
  parameters: operation.takes.map((one) => parameterOf(one, shapes)),
  ...(operation.body === undefined ? {} : { requestBody: bodyOf(operation.body, shapes) }),
  responses: { ...answersOf(operation, shapes), ...problemsOf(operation.problems, shapes) },
})

const ABOUT = `Who was bound by which treaty on mines and cluster munitions, on which day, and why.

Reads need no key. Every answer names the day asked about (\`on\`), the ledger it was made from (\`asOf\`) and the day up to which each instrument was checked (\`horizon\`). Errors are problem bodies (RFC 9457). Parameters that are not listed are refused.

${NOTICE}`

/** The OpenAPI 3.1 description of the server, made from the operations it routes. */
export const openApiDocument = (operations: readonly Operation[], version: string): JsonSchema => {
  const shapes = shapesIn(operations)
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationOf(operation, shapes) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pacta',
      version,
      description: ABOUT,
      license: { name: 'Apache-2.0 (program), CC BY 4.0 (record)', identifier: 'Apache-2.0 AND CC-BY-4.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/', description: 'This server' }],
    tags: TAGS,
    paths,
    components: { schemas: shapes.components },
  }
}
