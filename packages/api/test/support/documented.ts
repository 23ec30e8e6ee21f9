import { expect } from 'vitest'
import type { z } from 'zod'
import { PROBLEMS } from '../../src/http/problem.ts'
import { ALWAYS, type Operation } from '../../src/openapi/operation.ts'
import { problemBody } from '../../src/schema/problem.ts'

/** An answer as it came: what the documentation is held against. */
export interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
}

export const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  type: (response.headers.get('content-type') ?? '').split(';')[0] ?? '',
  text: await response.text(),
})

/** Holds a value to a shape both ways: it parses, and nothing in it is left undocumented. */
export const expectShape = (shape: z.ZodType, value: unknown): void => {
  const parsed = shape.safeParse(value)
  expect(parsed.error?.issues ?? []).toEqual([])
  expect(value).toEqual(parsed.data)
}

/** Fails unless the operation documents this status, this media type and this body. */
export const expectDocumented = (operation: Operation, { status, type, text }: Answer): void => {
  if (status === 304) {
    expect(operation.tagged).toBe(true)
    expect(text).toBe('')
    return
  }
  if (status === 200) {
    const shape = operation.answers[type]
    expect(Object.keys(operation.answers)).toContain(type)
    if (shape !== undefined) expectShape(shape, type === 'application/json' ? JSON.parse(text) : text)
    return
  }
  expect(type).toBe('application/problem+json')
  const body = JSON.parse(text)
  expectShape(problemBody, body)
  expect(body.status).toBe(status)
  expect([...operation.problems, ...ALWAYS]).toContain(body.code)
  expect(PROBLEMS[body.code as keyof typeof PROBLEMS].status).toBe(status)
  expect(body.code).not.toBe('internal')
}

/** The address of an operation with these values put into its path. */
export const addressOf = (operation: Operation, values: Readonly<Record<string, string>>): string =>
  operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))

/** Values in the path that the operation's own examples give. */
export const exampleValues = (operation: Operation): Record<string, string> =>
  Object.fromEntries(
    operation.takes.filter((one) => one.in === 'path').map((one) => [one.name, one.example ?? '']),
  )
