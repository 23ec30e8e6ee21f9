import { nearest } from '@pacta/queries/nearest'
import { Refusal } from '@pacta/queries/refusal'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { choice, flag, needed, text } from '../call/option.ts'
import type { Command, Given, World } from '../command.ts'
import { say } from '../face/say.ts'
import { writeHome } from '../write-home.ts'

type Action = (
  given: Given,
  world: World,
) => Promise<{ readonly body: object; readonly lines: readonly string[] }>

const subjectOf = ({ action, subject }: Given, what: string): string => {
  if (subject !== undefined && subject !== '') return subject
  throw new Refusal('bad_call', `admin ${action} needs ${what}`)
}

const ACTIONS: Readonly<Record<string, Action>> = {
  status: async (_given, world) => {
    const body = await writeHome(world, 'status', null)
    return {
      body,
      lines: [
        `${body.size} entries in the ${body.store} store, written by process ${body.pid}.`,
        body.publicKey,
      ],
    }
  },
  accounts: async (_given, world) => {
    const accounts = await writeHome(world, 'accounts', null)
    const lines = accounts.map(({ id, name }) => `${id}  ${name}`)
    return { body: { accounts }, lines: lines.length === 0 ? ['No accounts.'] : lines }
  },
  'add-account': async (given, world) => {
    const body = await writeHome(world, 'createAccount', { name: subjectOf(given, 'the name of a person') })
    return { body, lines: [`Account ${body.id} stands for ${body.name}.`] }
  },
  'erase-account': async (given, world) => {
    const id = subjectOf(given, 'the id of an account')
    await writeHome(world, 'eraseAccount', { id })
    return {
      body: { erased: id },
      lines: [`Erased the person behind ${id}. What was recorded stays, under that id.`],
    }
  },
  withhold: async (given, world) => {
    const version = subjectOf(given, 'a version, such as apmbc-fin-withdrawal-2025-07-10@1')
    const { reason = '', by = 'holder', erase } = given
    await writeHome(world, 'withhold', { version, reason, by, erase: erase !== undefined })
    return { body: { withheld: version, reason }, lines: [`Withheld the payload of ${version}: ${reason}`] }
  },
}

export const command: Command = {
  name: 'admin',
  about: 'Looks after a home: its state, accounts, and payloads that must be withheld.',
  places: ['action', 'subject'],
  options: {
    action: needed(choice('what to do', Object.keys(ACTIONS))),
    subject: text('the person’s name, the account’s id, or the version, as the action needs', 'a-person'),
    reason: text('why a payload is withheld; it is shown in its place', 'a court order'),
    by: text('the account that does it; the holder of the home if not given', 'holder'),
    erase: flag('also delete the withheld payload; this cannot be undone'),
    ...PLAIN_OPTIONS,
  },
  examples: ['pacta admin status', 'pacta admin withhold KEY@1 --reason "a court order"'],
  run: async (given, world) => {
    const { action = '', json } = given
    const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
    if (act === undefined) {
      const near = nearest(action, Object.keys(ACTIONS))
      throw new Refusal(
        'bad_call',
        `admin: "${action}" is not known; accepted are ${Object.keys(ACTIONS).join(', ')}`,
        near === null ? null : `did you mean ${near}?`,
      )
    }
    const { body, lines } = await act(given, world)
    say(world, json, body, lines)
    return 0
  },
}
