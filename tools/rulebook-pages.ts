import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  AppliesIn,
  Condition,
  DisputedPoint,
  Norm,
  Provision,
  Rulebook,
} from '../packages/law/src/rulebook/provision.ts'
import { RULEBOOKS } from '../packages/law/src/rulebooks/rulebooks.ts'
import { testWords } from './test-words.ts'

// Run by hand after a rulebook has changed: node tools/rulebook-pages.ts

export const PAGES_FOLDER = join(import.meta.dirname, '../docs/reference/rulebooks')

const WRITTEN =
  'This page is written by `node tools/rulebook-pages.ts` from the rulebooks; a test compares the two. The sentences are\nours, not the text’s: check the authentic text before quoting.'

const cell = (text: string): string => text.replaceAll('|', '\\|')
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(...heads),
  row(...heads.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
]

const code = (id: string): string => `\`${id}\``
const words = (name: string): string =>
  name.replaceAll('anti_personnel', 'anti-personnel').replaceAll('_', ' ')

const SITUATION: Readonly<Record<AppliesIn, string>> = {
  always: '',
  conflict: ', in armed conflict',
  conflict_and_after: ', in armed conflict and after it',
  after_hostilities: ', after hostilities',
}

const conditionText = ({ text, provision }: Condition, own: string): string =>
  provision === own ? text : `${text} (${code(provision)})`

/** What one norm computes, in a line. */
const normText = (norm: Norm, own: string): string => {
  const object = norm.category === null ? '' : ` (${words(norm.category)})`
  const peace = norm.inPeaceFor.length === 0 ? '' : `; in peace too for ${norm.inPeaceFor.length} states`
  const scope = norm.scope === null ? '' : `; where ${testWords(norm.scope)}`
  const lifts = norm.lifts.length === 0 ? '' : `; exception to ${norm.lifts.map(code).join(', ')}`
  const disputed = norm.disputed === null ? '' : `; disputed: ${words(norm.disputed)}`
  const conditions =
    norm.conditions.length === 0
      ? ''
      : `; condition: ${norm.conditions.map((one) => conditionText(one, own)).join('; ')}`
  return `**${norm.effect}** ${norm.conducts.map(words).join(', ')}${object}${SITUATION[norm.appliesIn]}${peace}${scope}${lifts}${conditions}${disputed}`
}

const STANDING = {
  as_treaty: 'as a treaty only',
  as_custom: 'as custom',
  custom_debated: 'as custom, debated',
} as const

const kindText = ({ kind, standing }: Provision): string =>
  standing === null ? words(kind) : `${words(kind)}, ${STANDING[standing]}`

const categoriesPart = ({ categories }: Rulebook): readonly string[] =>
  categories.length === 0
    ? []
    : [
        '## How it sorts munitions',
        '',
        'Rules in order: the first that fits decides. A munition that none fits is outside.',
        '',
        ...table(
          ['category', 'outcome', 'rule', 'provision'],
          categories.map(({ category, outcome, text, provision }) => [
            category === null ? '' : words(category),
            outcome,
            text,
            code(provision),
          ]),
        ),
        '',
      ]

const normsPart = ({ provisions }: Rulebook): readonly string[] => {
  const rows = provisions.flatMap((one) =>
    one.reach.kind === 'norms'
      ? [
          [
            code(one.id),
            kindText(one),
            one.digest,
            one.reach.norms.map((norm) => normText(norm, one.id)).join('<br>'),
          ],
        ]
      : [],
  )
  return rows.length === 0
    ? []
    : ['## What computes', '', ...table(['provision', 'kind', 'what it says', 'what it computes'], rows), '']
}

const peacePart = ({ provisions }: Rulebook): readonly string[] => {
  const states = new Set(
    provisions.flatMap(({ reach }) =>
      reach.kind === 'norms' ? reach.norms.flatMap((norm) => norm.inPeaceFor) : [],
    ),
  )
  return states.size === 0
    ? []
    : [`States that have undertaken to observe these rules in peace too: ${[...states].join(', ')}.`, '']
}

const clausesPart = ({ provisions }: Rulebook): readonly string[] => {
  const rows = provisions.flatMap((one) =>
    one.reach.kind === 'clause' ? [[code(one.id), kindText(one), one.digest]] : [],
  )
  return rows.length === 0
    ? []
    : [
        '## What the register computes',
        '',
        'Statuses, dates and duties that run before and after a treaty binds.',
        '',
        ...table(['provision', 'kind', 'what it says'], rows),
        '',
      ]
}

const textPart = ({ provisions }: Rulebook): readonly string[] => {
  const rows = provisions.flatMap((one) =>
    one.reach.kind === 'text_only' ? [[code(one.id), kindText(one), one.digest, one.reach.why]] : [],
  )
  return rows.length === 0
    ? []
    : [
        '## What is text only, and why',
        '',
        ...table(['provision', 'kind', 'what it says', 'why it does not compute'], rows),
        '',
      ]
}

const POINT = {
  unsettled: 'Unsettled: nobody has decided it, and no view is preferred.',
  contested: 'Contested: the answer stands, the other view beside it.',
  decided: 'Decided by the parties as a body.',
} as const

const pointPart = ({ question, state, positions }: DisputedPoint): readonly string[] => [
  `### ${question}`,
  '',
  POINT[state],
  '',
  ...positions.map(({ by, view, source }) => `- ${by.join(', ')}: ${view} (source ${code(source)})`),
  '',
]

const disputedPart = ({ disputed }: Rulebook): readonly string[] =>
  disputed.length === 0 ? [] : ['## Disputed points', '', ...disputed.flatMap(pointPart)]

const GENERAL =
  ' General law: it applies to every state. The footing given\nwith each rule (as a treaty only, as custom, as custom but debated) is our reading; states differ.'

const counts = ({ provisions }: Rulebook): Readonly<Record<Provision['reach']['kind'], number>> => {
  const of = (kind: Provision['reach']['kind']): number =>
    provisions.filter(({ reach }) => reach.kind === kind).length
  return { norms: of('norms'), clause: of('clause'), text_only: of('text_only') }
}

const page = (rulebook: Rulebook): string => {
  const { norms, clause, text_only: textOnly } = counts(rulebook)
  const general = rulebook.layer === 'general_law' ? GENERAL : ''
  return `${[
    `# ${rulebook.title}`,
    '',
    WRITTEN,
    '',
    `${rulebook.provisions.length} provisions: ${norms} compute, the register computes ${clause}, ${textOnly} are text only.${general}`,
    `Text: <${rulebook.text.url}> (source ${code(rulebook.text.source)}).`,
    '',
    ...categoriesPart(rulebook),
    ...normsPart(rulebook),
    ...peacePart(rulebook),
    ...clausesPart(rulebook),
    ...textPart(rulebook),
    ...disputedPart(rulebook),
  ]
    .join('\n')
    .trimEnd()}\n`
}

const contents = (): string =>
  `${[
    '# Rulebooks',
    '',
    WRITTEN,
    '',
    '`pacta show ccw-p2a/art_4` shows one provision.',
    '',
    ...table(
      [
        'instrument',
        'rulebook',
        'provisions',
        'compute',
        'the register computes',
        'text only',
        'disputed points',
      ],
      RULEBOOKS.map((rulebook) => {
        const { norms, clause, text_only: textOnly } = counts(rulebook)
        return [
          code(rulebook.instrument),
          `[${rulebook.title}](${rulebook.instrument}.md)`,
          ...[rulebook.provisions.length, norms, clause, textOnly, rulebook.disputed.length].map(String),
        ]
      }),
    ),
  ].join('\n')}\n`

/** Every page by its file name: one an instrument, and a list of them. */
export const rulebookPages = (): ReadonlyMap<string, string> =>
  new Map([
    ['README.md', contents()],
    ...RULEBOOKS.map((rulebook) => [`${rulebook.instrument}.md`, page(rulebook)] as const),
  ])

if (import.meta.main) {
  mkdirSync(PAGES_FOLDER, { recursive: true })
  for (const [name, text] of rulebookPages()) writeFileSync(join(PAGES_FOLDER, name), text)
}
