import { type NormJson, type PolicyBody, type PolicyJson, policyQuestion } from '@pacta/queries/policy'
import type { Envelope } from '@pacta/queries/question'
import { headline } from '../face/headline.ts'
import type { Page } from '../face/page.ts'
import { indented } from '../face/width.ts'
import { type ConductLabels, conductLabelsFor } from '../labels/conduct.ts'
import { questionCommand } from '../question-command.ts'

const normLines = (norm: NormJson, words: ConductLabels, page: Page): readonly string[] => {
  const { labels, paint, width } = page
  const { scope } = words
  const facts: readonly (readonly [string, string | null])[] = [
    [scope.object, norm.object],
    [scope.place, norm.place],
    [scope.counterpart, norm.counterpart],
    [scope.situation, norm.situation === 'any' ? null : words.word(norm.situation)],
    [scope.conditions, norm.conditions],
    [scope.force, `${words.word(norm.rank)}, ${words.word(norm.force)}, ${words.word(norm.stateOfForce)}`],
    [scope.confirmed, norm.lastConfirmedOn],
    [scope.source, norm.source],
  ]
  const head = `${words.norm(words.word(norm.conduct), words.word(norm.effect))} (${labels.span(norm.from, norm.to)})${labels.colon}${words.onDay[norm.onDay]}`
  const painted = norm.onDay === 'decides' ? paint.good : paint.warn
  if (norm.onDay === 'none') return indented(head, width, '  • ', '    ').map(paint.dim)
  const told = facts.flatMap(([term, text]) =>
    text === null || text === '' ? [] : [`${term}${labels.colon}${text}`],
  )
  return [
    ...indented(head, width, '  • ', '    ').map(painted),
    ...indented(told.join('; '), width, '    ', '    '),
    ...indented(norm.id, width, '    ', '    ').map(paint.dim),
  ]
}

/** What counts on the day first; norms of other times follow, a line each. */
const inOrder = (norms: readonly NormJson[]): readonly NormJson[] => [
  ...norms.filter(({ onDay }) => onDay !== 'none'),
  ...norms.filter(({ onDay }) => onDay === 'none'),
]

const policyLines = (
  { policy, title, norms }: PolicyJson,
  words: ConductLabels,
  page: Page,
): readonly string[] => [
  '',
  ...indented(`${title} (${policy})`, page.width, '', '  ').map(page.paint.bold),
  ...inOrder(norms).flatMap((norm) => normLines(norm, words, page)),
]

const historyLines = ({ history }: PolicyBody, words: ConductLabels, page: Page): readonly string[] =>
  history.length === 0
    ? []
    : [
        '',
        page.paint.bold(words.olderPolicies),
        ...history.flatMap(({ policy, title }) =>
          indented(`${title} (${policy})`, page.width, '  • ', '    '),
        ),
      ]

const draw = async (answer: PolicyBody & Envelope, page: Page): Promise<readonly string[]> => {
  const words = await conductLabelsFor(page.language)
  const { name, on, policies, history } = answer
  if (policies.length + history.length === 0) return [words.noPolicies(name)]
  return [
    ...headline(words.policies(name, on, policies.length), page),
    ...policies.flatMap((policy) => policyLines(policy, words, page)),
    ...historyLines(answer, words, page),
  ]
}

export const command = questionCommand({
  question: policyQuestion,
  places: ['state'],
  examples: ['pacta policy USA --on 2024-12-01'],
  draw,
})
