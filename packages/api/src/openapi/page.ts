import { hash } from 'node:crypto'
import { NOTICE } from '@pacta/queries/notice'
import { PROBLEMS } from '../http/problem.ts'
import { escapeXml } from '../text/escape.ts'
import { ALWAYS, type Operation, type Taken } from './operation.ts'
import type { JsonSchema, Shapes } from './shapes.ts'
import { TAGS } from './tags.ts'

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
h3{margin-top:2.5rem;border-top:1px solid;padding-top:.75rem}
code,pre{font:.9em/1.45 ui-monospace,monospace}pre{overflow:auto;border:1px solid;padding:.5rem}
.scroll{overflow-x:auto}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid}
nav ul{columns:2 18rem;padding-left:1.2rem}`

/** Allows the page's one style, by its hash, and nothing else. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`

/** Descriptions mark code with backquotes, as Markdown does. */
const prose = (text: unknown): string =>
  escapeXml(String(text ?? '')).replace(/`([^`]+)`/g, '<code>$1</code>')

const typeOf = (schema: JsonSchema): string => {
  const { $ref, type, anyOf, enum: choices, items, format } = schema
  if (typeof $ref === 'string') {
    const name = $ref.split('/').at(-1) ?? ''
    return `<a href="#shape-${name}">${name}</a>`
  }
  if (Array.isArray(anyOf)) return anyOf.map((one) => typeOf(one as JsonSchema)).join(' or ')
  if (Array.isArray(choices)) return choices.map((one) => `<code>${escapeXml(String(one))}</code>`).join(', ')
  if (type === 'array') return `list of ${typeOf((items ?? {}) as JsonSchema)}`
  return escapeXml(String(format ?? type ?? 'any'))
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`

const takesTable = (takes: readonly Taken[], shapes: Shapes): string =>
  takes.length === 0
    ? ''
    : table(
        ['Name', 'In', 'Form', 'Meaning', 'Example'],
        takes.map(({ name, in: place, schema, about, required, example }) => [
          `<code>${name}</code>${required ? ' (needed)' : ''}`,
          place,
          typeOf(shapes.of(schema)),
          prose(about),
          example === undefined ? '' : `<code>${escapeXml(example)}</code>`,
        ]),
      )

const fieldsTable = (schema: JsonSchema): string => {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)
  const needed = new Set((schema['required'] ?? []) as readonly string[])
  return properties.length === 0
    ? `<p>${typeOf(schema)}</p>`
    : table(
        ['Key', 'Form', 'Meaning'],
        properties.map(([name, inner]) => [
          `<code>${name}</code>${needed.has(name) ? '' : ' (may be missing)'}`,
          typeOf(inner),
          prose(inner['description']),
        ]),
      )
}

const bodyPart = ({ body }: Operation, shapes: Shapes): string => {
  if (body === undefined) return ''
  const parts = Object.entries(body.content).map(
    ([type, shape]) => `<p>Body: <code>${type}</code></p>${fieldsTable(shapes.of(shape))}`,
  )
  const example =
    body.example === undefined
      ? ''
      : `<pre tabindex="0">${escapeXml(JSON.stringify(body.example, null, 2))}</pre>`
  return `<p>${prose(body.about)}</p>${parts.join('')}${example}`
}

const operationPart = (operation: Operation, shapes: Shapes): string => {
  const answers = Object.entries(operation.answers)
    .map(([type, shape]) => `<code>${type}</code> ${typeOf(shapes.of(shape))}`)
    .join('; ')
  const codes = [...new Set([...operation.problems, ...ALWAYS])]
  return `<section id="${operation.id}"><h3><code>${operation.method.toUpperCase()} ${operation.path}</code></h3>
<p>${prose(operation.summary)}</p>${takesTable(operation.takes, shapes)}${bodyPart(operation, shapes)}
<p>Answer: ${answers}${operation.tagged ? '; 304 where the client holds it' : ''}. Problems: ${codes
    .map((code) => `<a href="#${code}">${code}</a>`)
    .join(', ')}.</p></section>`
}

const tagPart = (tag: (typeof TAGS)[number], operations: readonly Operation[], shapes: Shapes): string => {
  const own = operations.filter((operation) => operation.tag === tag.name)
  return own.length === 0
    ? ''
    : `<h2>${tag.name}</h2><p>${tag.description}</p>${own.map((one) => operationPart(one, shapes)).join('')}`
}

const problemsPart = (): string =>
  `<h2>Problems</h2><p>Every error is one body of <code>application/problem+json</code> (RFC 9457) with a request id.</p><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr></thead><tbody>${Object.entries(
    PROBLEMS,
  )
    .map(
      ([code, { status, title }]) =>
        `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${title}</td></tr>`,
    )
    .join('')}</tbody></table></div>`

const shapesPart = (shapes: Shapes): string =>
  `<h2>Shapes</h2>${Object.entries(shapes.components)
    .map(
      ([name, schema]) =>
        `<section id="shape-${name}"><h3>${name}</h3><p>${prose(schema['description'])}</p>${fieldsTable(schema)}</section>`,
    )
    .join('')}`

/** The OpenAPI description as a page for people: no script, one style, links between all its parts. */
export const referencePage = (operations: readonly Operation[], shapes: Shapes, version: string): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Pacta: reference of the API</title><style>${STYLE}</style></head><body><main>
<h1>Reference of the API</h1><p>Version ${escapeXml(version)}. The same as <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. Reads need no key.</p>
<nav aria-label="Operations"><ul>${operations
    .map(
      ({ id, method, path }) => `<li><a href="#${id}"><code>${method.toUpperCase()} ${path}</code></a></li>`,
    )
    .join('')}</ul></nav>
${TAGS.map((tag) => tagPart(tag, operations, shapes)).join('')}${problemsPart()}${shapesPart(shapes)}
<footer><p>${NOTICE}</p></footer></main></body></html>
`
