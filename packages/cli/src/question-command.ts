import type { Parameters } from '@pacta/queries/parameter'
import { ask, type Envelope, type Question, type Words } from '@pacta/queries/question'
import { LAW_OPTIONS } from './call/common.ts'
import { retold } from './call/failure.ts'
import type { Command, Given, Options } from './command.ts'
import { footLines } from './face/foot.ts'
import { type Page, pageFor } from './face/page.ts'
import { openHome, today } from './home.ts'

/** How a question is asked on the command line, and how its answer is drawn. */
export interface QuestionFace<P extends Parameters, B extends object> {
  readonly question: Question<P, B>
  readonly places: readonly string[]
  readonly examples: readonly string[]
  /** The options, where they are not simply the question's inputs. */
  readonly options?: Options
  /** Turns what was typed into the question's inputs, such as a file into its text. */
  readonly words?: (given: Given) => Words
  /** The answer for people, without its foot. */
  readonly draw: (answer: B & Envelope, page: Page) => readonly string[] | Promise<readonly string[]>
}

/** A command that asks one question of the record and prints its answer. */
export const questionCommand = <P extends Parameters, B extends object>(
  face: QuestionFace<P, B>,
): Command => {
  const { question, places, examples } = face
  const options: Options = { ...(face.options ?? question.parameters), ...LAW_OPTIONS }
  return {
    name: question.name,
    about: question.about,
    places,
    options,
    examples,
    run: async ({ json, receipt, ...given }, world) => {
      const reading = openHome(world.env)
      const words = face.words === undefined ? given : face.words(given)
      const answer = askRetold(() => ask(question, reading, words, today()), options)
      if (receipt !== undefined)
        await (await import('./receipt.ts')).writeReceipt(world, receipt, question.name, words, answer)
      if (json !== undefined) {
        world.out.write(`${JSON.stringify(answer)}\n`)
        return 0
      }
      const page = await pageFor(world, given['lang'] === 'fr' ? 'fr' : 'en', reading.view({}).names())
      const lines = [...(await face.draw(answer, page)), ...footLines(answer, page)]
      world.out.write(`${lines.join('\n')}\n`)
      return 0
    },
  }
}

const askRetold = <T>(question: () => T, options: Options): T => {
  try {
    return question()
  } catch (error) {
    throw retold(error, options)
  }
}
