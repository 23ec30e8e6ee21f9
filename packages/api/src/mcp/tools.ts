import type { CallToolResult, McpServer } from '@modelcontextprotocol/server'
import { namingOf } from '@pacta/queries/naming'
import type { Envelope } from '@pacta/queries/question'
import { z } from 'zod'
import type { Asker } from '../ask/asker.ts'
import { QUESTIONS, type QuestionName } from '../ask/questions.ts'
import { complaintOf } from '../http/complaint-of.ts'
import { wordsFor, wordsOf } from '../http/words-of-body.ts'
import { takenByBody } from '../openapi/taken.ts'
import { QUESTION_ROUTES } from '../routes/question-route.ts'
import { checkAnswer } from '../schema/check.ts'
import { headline } from './headline.ts'
import { quotable } from './quotable.ts'

/** A tool: a question under the name that assistants call. */
interface ToolSpec {
  readonly name: string
  readonly title: string
  readonly question: QuestionName
}

export const TOOLS: readonly ToolSpec[] = [
  { name: 'status', title: 'Status of a state', question: 'status' },
  { name: 'timeline', title: 'Statuses of a state over time', question: 'timeline' },
  { name: 'parties', title: 'Parties to an instrument', question: 'parties' },
  { name: 'ask', title: 'What law and policy say of an act', question: 'ask' },
  { name: 'policy', title: 'National policies of a state', question: 'policy' },
  { name: 'deadlines', title: 'Deadlines of duties', question: 'deadlines' },
  { name: 'what_if', title: 'What would follow from an act', question: 'what-if' },
  { name: 'entry', title: 'An entry of the ledger', question: 'show' },
]

/** No tool changes anything, and none reaches beyond the record. */
const READ_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const

const shapeOf = (question: QuestionName): z.ZodType | undefined =>
  QUESTION_ROUTES.find((route) => route.question === question)?.answer

const failed = (failure: unknown): CallToolResult => {
  const { detail, hint } = complaintOf(failure)
  const text = hint == null || detail.includes(hint) ? detail : `${detail}. ${hint}`
  return { isError: true, content: [{ type: 'text', text }] }
}

const call = async (asker: Asker, question: QuestionName, given: unknown): Promise<CallToolResult> => {
  try {
    const json = await asker.ask(
      question,
      wordsFor(question, (given ?? {}) as Readonly<Record<string, unknown>>),
    )
    const answer = JSON.parse(json) as Record<string, unknown> & Envelope
    const naming = namingOf(asker.shared.current().view({}).names(), 'en')
    const text = quotable(answer, headline(question, answer, naming))
    return { content: [{ type: 'text', text }], structuredContent: answer }
  } catch (failure) {
    return failed(failure)
  }
}

const checkText = async (
  asker: Asker,
  text: string,
  words: Record<string, string>,
): Promise<CallToolResult> => {
  try {
    const document = { bytes: Buffer.from(text), name: null, withText: false }
    const answer = JSON.parse(await asker.check(document, words)) as Record<string, unknown> & Envelope
    return { content: [{ type: 'text', text: quotable(answer) }], structuredContent: answer }
  } catch (failure) {
    return failed(failure)
  }
}

const registerCheck = (server: McpServer, asker: Asker): void => {
  const title = 'Check a text'
  server.registerTool(
    'check_text',
    {
      title,
      description:
        'What a text says about the treaties, claim by claim, and what the register says of each, on the text’s own day. Nothing of it is kept.',
      inputSchema: z.object({
        text: z.string(),
        publishedOn: z.iso.date().optional(),
        language: z.string().optional(),
      }),
      outputSchema: checkAnswer,
      annotations: { title, ...READ_ONLY },
    },
    ({ text, ...words }) => checkText(asker, text, wordsOf(words)),
  )
}

/** Gives a server its tools. */
export const registerTools = (server: McpServer, asker: Asker): void => {
  registerCheck(server, asker)
  for (const { name, title, question } of TOOLS) {
    const { about, parameters } = QUESTIONS[question]
    const output = shapeOf(question)
    server.registerTool(
      name,
      {
        title,
        description: `${about} Every answer names the day, how far the record reaches, and its sources; quote them with the notice.`,
        inputSchema: takenByBody(parameters) as z.ZodObject,
        ...(output === undefined ? {} : { outputSchema: output as z.ZodObject }),
        annotations: { title, ...READ_ONLY },
      },
      (given) => call(asker, question, given),
    )
  }
}
