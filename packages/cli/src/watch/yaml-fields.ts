import { nearest } from '@pacta/queries/nearest'
import { Refusal } from '@pacta/queries/refusal'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** The fields of one mapping of a YAML file. Each is read as what it must be, or refused with its line. */
export interface Fields {
  /** Refuses the mapping, or one of its fields, with a sentence. */
  readonly fail: (name: string | null, sentence: string) => never
  /** Each of these is `null` where the field is missing. */
  readonly text: (name: string) => string | null
  readonly whole: (name: string, least: number, most: number) => number | null
  readonly flag: (name: string) => boolean | null
  readonly wholes: (name: string, least: number, most: number) => readonly number[] | null
  readonly fields: (name: string, accepted: readonly string[]) => Fields | null
  readonly list: (name: string, accepted: readonly string[]) => readonly Fields[] | null
}

/** A file as it is read: its name, and the line of each node. */
interface Source {
  readonly file: string
  readonly lineOf: (node: unknown) => number
}

const refusal = (file: string, line: number, sentence: string, hint: string | null = null): Refusal =>
  new Refusal('bad_call', `${file}, line ${line}: ${sentence}`, hint)

const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const scalar = (node: unknown): unknown => (isScalar(node) ? node.value : undefined)

interface Placed {
  readonly node: unknown
  readonly line: number
}

const namedIn = (node: unknown, accepted: readonly string[], source: Source): ReadonlyMap<string, Placed> => {
  const { file, lineOf } = source
  const form = `write ${accepted.map((name) => `"${name}:"`).join(', ')}`
  if (!isMap(node)) throw refusal(file, lineOf(node), `here is no mapping; ${form}`)
  const placed = new Map<string, Placed>()
  for (const { key, value } of node.items) {
    const name = String(scalar(key))
    const near = nearest(name, accepted)
    if (!accepted.includes(name))
      throw refusal(
        file,
        lineOf(key),
        `"${name}" is not known here; accepted are ${accepted.join(', ')}`,
        near === null ? null : `did you mean ${near}?`,
      )
    placed.set(name, { node: value, line: lineOf(key) })
  }
  return placed
}

const fieldsIn = (node: unknown, accepted: readonly string[], source: Source): Fields => {
  const placed = namedIn(node, accepted, source)
  const fail = (name: string | null, sentence: string): never => {
    const line = (name === null ? undefined : placed.get(name)?.line) ?? source.lineOf(node)
    throw refusal(source.file, line, sentence)
  }
  const read = <T>(name: string, form: string, as: (node: unknown) => T | undefined): T | null => {
    const field = placed.get(name)
    return field === undefined ? null : (as(field.node) ?? fail(name, `"${name}" must be ${form}`))
  }
  return {
    fail,
    text: (name) =>
      read(name, 'a text', (field) => {
        const value = scalar(field)
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
      }),
    whole: (name, least, most) =>
      read(name, `a whole number from ${least} to ${most}`, (field) => {
        const value = scalar(field)
        return isWhole(value, least, most) ? value : undefined
      }),
    flag: (name) =>
      read(name, 'true or false', (field) => {
        const value = scalar(field)
        return typeof value === 'boolean' ? value : undefined
      }),
    wholes: (name, least, most) =>
      read(name, `a list of whole numbers from ${least} to ${most}`, (field) => {
        const values = isSeq(field) ? field.items.map(scalar) : []
        const whole = values.filter((value) => isWhole(value, least, most))
        return isSeq(field) && whole.length === values.length ? whole : undefined
      }),
    fields: (name, inside) => read(name, '', (field) => fieldsIn(field, inside, source)),
    list: (name, inside) =>
      read(name, 'a list', (field) =>
        isSeq(field) ? field.items.map((item) => fieldsIn(item, inside, source)) : undefined,
      ),
  }
}

/** Reads a YAML file whose root is a mapping with these fields. Throws `Refusal` with file and line. */
export const readFields = (text: string, file: string, accepted: readonly string[]): Fields => {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line)
  const [error] = document.errors
  if (error !== undefined) {
    const [what = ''] = error.message.split(/ at line |\n/, 1)
    throw refusal(file, lineAt(error.pos[0]), `the line is not YAML: ${what}`)
  }
  const lineOf = (node: unknown): number => lineAt((node as Node | null)?.range?.[0] ?? 0)
  return fieldsIn(document.contents, accepted, { file, lineOf })
}
