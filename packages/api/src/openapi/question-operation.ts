import { QUESTIONS } from '../ask/questions.ts'
import { QUESTION_ROUTES, type QuestionRoute } from '../routes/question-route.ts'
import type { Operation, Taken } from './operation.ts'
import { takenByAddress, takenByBody } from './taken.ts'

/** A name in the path with the example and the words of its route, where it has its own. */
const asRouted = (taken: Taken, { example, about }: QuestionRoute): Taken => {
  if (taken.in !== 'path') return taken
  const own = example?.[taken.name]
  return {
    ...taken,
    about: about?.[taken.name] ?? taken.about,
    ...(own === undefined ? {} : { example: String(own) }),
  }
}

const idOf = ({ method, path }: QuestionRoute): string =>
  `${method}${path.replace(/[{}]/g, '').replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())}`

const operationOf = (route: QuestionRoute): Operation => {
  const { about, parameters } = QUESTIONS[route.question]
  const shared = {
    id: idOf(route),
    method: route.method,
    path: `/api/v1${route.path}`,
    tag: route.tag,
    summary: about,
    answers: { 'application/json': route.answer },
  }
  return route.method === 'get'
    ? {
        ...shared,
        takes: (route.question === 'verify' ? [] : takenByAddress(parameters, route.words)).map((one) =>
          asRouted(one, route),
        ),
        tagged: true,
        problems: ['bad_call', 'not_found', 'no_such_size', 'before_ledger'],
      }
    : {
        ...shared,
        takes: [],
        body: {
          about: 'The words of the question. A name that is null counts as not given.',
          content: { 'application/json': takenByBody(parameters) },
          ...(route.example === undefined ? {} : { example: route.example }),
        },
        tagged: false,
        problems: [
          ...(['bad_call', 'bad_body', 'not_found', 'no_such_size', 'before_ledger'] as const),
          ...(['impossible_assumption', 'wrong_type', 'body_too_large', 'timeout'] as const),
        ],
      }
}

/** The operations that put a question. */
export const questionOperations: readonly Operation[] = QUESTION_ROUTES.map(operationOf)
