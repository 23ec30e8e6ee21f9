import { CONDUCTS } from '@pacta/law/conduct/conduct'
import { MUNITION_CLASSES } from '@pacta/law/conduct/munition'
import { type AskBody, askQuestion } from '@pacta/queries/ask'
import type { FindingJson } from '@pacta/queries/json/finding'
import type { Envelope } from '@pacta/queries/question'
import type { Options } from '../command.ts'
import { findingLines } from '../face/finding.ts'
import { headline } from '../face/headline.ts'
import type { Page } from '../face/page.ts'
import { type ConductLabels, conductLabelsFor } from '../labels/conduct.ts'
import { questionCommand } from '../question-command.ts'

const { parameters } = askQuestion

/** Fixed lists are named here too, so that help and completion can show them. */
const options: Options = {
  ...parameters,
  conduct: { ...parameters.conduct, kind: 'choice', choices: CONDUCTS },
  object: {
    ...parameters.object,
    about: `${parameters.object.about}; classes: ${MUNITION_CLASSES.join(', ')}`,
  },
  assisted: { ...parameters.assisted, kind: 'choice', choices: CONDUCTS.filter((one) => one !== 'assist') },
}

interface Findings {
  readonly law: FindingJson
  readonly policy: FindingJson
}

const bothLines = (
  state: string,
  { law, policy }: Findings,
  words: ConductLabels,
  page: Page,
): readonly string[] => [
  ...findingLines(words.law(state, words.verdict[law.verdict]), law, words, page),
  '',
  ...findingLines(words.policy(state, words.verdict[policy.verdict]), policy, words, page),
]

const draw = async (answer: AskBody & Envelope, page: Page): Promise<readonly string[]> => {
  const { naming, paint } = page
  const words = await conductLabelsFor(page.language)
  const { counterpart } = answer
  return [
    ...headline(answer.summary, page),
    '',
    ...bothLines(naming.state(answer.query.actor), answer, words, page),
    ...(counterpart === undefined
      ? []
      : [
          '',
          paint.bold(words.otherSide(naming.state(counterpart.state), words.word(counterpart.conduct))),
          ...bothLines(naming.state(counterpart.state), counterpart, words, page),
        ]),
  ]
}

export const command = questionCommand({
  question: askQuestion,
  places: [],
  options,
  examples: [
    'pacta ask --actor USA --conduct transfer --object apm+non_persistent --counterpart UKR --on 2024-12-01',
    'pacta ask --actor DEU --conduct assist --assisted use --object cluster_munition',
  ],
  draw,
})
