import { Refusal } from '@pacta/queries/refusal'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { typedName } from '../src/call/name.ts'
import { readCall } from '../src/call/read-call.ts'
import { CATALOGUE, loadAll, loadCommand } from '../src/catalogue.ts'
import type { Command } from '../src/command.ts'

const load = async (name: string): Promise<Command> => {
  const command = await loadCommand(name)
  if (command === null) throw new Error(`no command ${name}`)
  return command
}

describe('words are read', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ['by place', ['FIN'], { state: 'FIN' }],
    ['by name', ['--state', 'FIN'], { state: 'FIN' }],
    ['with an equals sign', ['FIN', '--on=2026-01-10'], { state: 'FIN', on: '2026-01-10' }],
    ['in kebab-case', ['FIN', '--as-of-size', '12'], { state: 'FIN', asOfSize: '12' }],
    ['options before places', ['--json', 'FIN'], { state: 'FIN', json: 'true' }],
    ['as places after --', ['--', '--on'], { state: '--on' }],
    ['with - as a place', ['-'], { state: '-' }],
    ['with a request for help, which needs nothing else', ['-h'], { help: 'true' }],
  ])('%s', async (_how, words, given) => {
    expect(readCall(await load('status'), words)).toEqual(given)
  })
})

test('whatever is typed is read or refused, and never fails otherwise', async () => {
  const commands = await loadAll()
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('--json', '--on', '--on=', '--', '-', '-h', '--help', 'FIN', '__proto__', 'constructor'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...commands), fc.array(word, { maxLength: 6 }), (command, words) => {
      try {
        const given = readCall(command, words)
        for (const name of Object.keys(given)) expect(Object.keys(command.options)).toContain(name)
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
        expect((error as Refusal).code).toBe('bad_call')
      }
    }),
  )
})

describe('every command', () => {
  it.each(Object.keys(CATALOGUE))('%s is named as it is called, with examples it can read', async (name) => {
    const command = await load(name)
    expect(command.name).toBe(name)
    expect(command.about).toMatch(/^[A-Z].*\.$/)
    for (const place of command.places) expect(Object.keys(command.options)).toContain(place)
    for (const [option, { about }] of Object.entries(command.options)) {
      expect(typedName(option)).toMatch(/^--[a-z]+(-[a-z]+)*$/)
      expect(about).not.toBe('')
    }
    for (const example of command.examples.filter(
      (text) => text.startsWith('pacta ') && !/[|>]/.test(text),
    )) {
      const words = (example.match(/"[^"]*"|\S+/g) ?? []).map((part) => part.replaceAll('"', ''))
      expect(words[1]).toBe(name)
      expect(() => readCall(command, words.slice(2))).not.toThrow()
    }
  })
})
