import type { PartiesBody } from '@pacta/queries/parties'
import type { Envelope } from '@pacta/queries/question'
import type { StatusBody } from '@pacta/queries/status'

/** Characters that Markdown or the HTML in it would read as its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')

const foot = ({ asOf, horizon, notice }: Envelope): string => `
---
Log size ${asOf.size}, root \`${asOf.root}\`. Last checked: ${
  Object.entries(horizon)
    .map(([id, day]) => `${id} ${day}`)
    .join(', ') || 'not stated'
}.

${plain(notice)}
`

type Reasons = StatusBody['instruments'][number]['because']

const reasonLines = (reasons: Reasons, depth = 0): readonly string[] =>
  reasons.flatMap(({ text, provision, entry, source, holds, children = [] }) => {
    const ground = [provision, entry, source].filter((one) => one !== undefined).map((one) => `\`${one}\``)
    const line = `${'  '.repeat(depth)}- ${holds ? '' : 'Counter-check: '}${plain(text)}${ground.length === 0 ? '' : ` (${ground.join(', ')})`}`
    return [line, ...reasonLines(children, depth + 1)]
  })

/** A state on one page: its status under each instrument, with the reasons. */
export const stateMarkdown = (answer: StatusBody & Envelope): string => {
  const parts = answer.instruments.map(
    ({ instrument, status, since, until, pending, because }) => `## ${instrument}

**${status.replaceAll('_', ' ')}**${since === null ? '' : `, since ${since}`}${until === null ? '' : `, until ${until}`}${
      pending?.condition == null
        ? ''
        : `. Pending ${pending.kind.replaceAll('_', ' ')}: ${plain(pending.condition)}`
    }

${reasonLines(because).join('\n')}
`,
  )
  const said = answer.statement === undefined ? '' : `${plain(answer.statement)}\n`
  return `# ${plain(answer.name)} (${answer.state}) on ${answer.on}\n\n${said}${parts.join('\n')}${foot(answer)}`
}

const list = (title: string, states: readonly string[]): string =>
  `## ${title} (${states.length})\n\n${states.length === 0 ? 'None.' : states.join(', ')}\n`

/** An instrument on one page: who is what under it. */
export const treatyMarkdown = (answer: PartiesBody & Envelope, name: string): string =>
  `# ${plain(name)} (${answer.instrument}) on ${answer.on}

${answer.count} states bound${answer.range.max === answer.count ? '' : ` (${answer.range.min} to ${answer.range.max}: a fact is uncertain)`}.

${[
  list('Bound', answer.states),
  list('Of these withdrawing', answer.withdrawing),
  list('Consented, not yet in force', answer.consented),
  list('Signed only', answer.signatoriesOnly),
  list('Former States Parties', answer.formerParties),
  list('Not known', answer.unknown),
].join('\n')}${foot(answer)}`
