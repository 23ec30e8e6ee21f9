import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { englishDay } from '@pacta/law/reason/english'
import { withArticle } from '@pacta/law/reason/english-name'
import { provisionLabel } from '@pacta/law/reason/provision-label'
import { readRecord } from '@pacta/ledger/record/read-record'
import { CASES } from '../packages/queries/test/cases/all.ts'
import type { Answer, ConductCase } from '../packages/queries/test/cases/case.ts'
import { questionText } from './case-question.ts'

// Run by hand after a case has changed: node tools/case-pages.ts

const RECORD = fileURLToPath(new URL('../record', import.meta.url))
const PAGE = new URL('../docs/reference/cases.md', import.meta.url)

const INSTRUMENTS: Readonly<Record<string, string>> = {
  apmbc: 'APMBC',
  ccm: 'CCM',
  'ccw-p2': 'Protocol II (1980)',
  'ccw-p2a': 'Amended Protocol II',
  'ccw-p5': 'Protocol V',
  att: 'ATT',
  vclt: 'VCLT',
  custom: 'Custom,',
}

/** "APMBC art. 1(1)(b)"; a norm of policy keeps its id, by which the record shows it. */
const citation = (id: string): string => {
  const instrument = INSTRUMENTS[id.split('/')[0] ?? '']
  return instrument === undefined ? `\`${id}\`` : `${instrument} ${provisionLabel(id)}`
}

const verdictText = ({ verdict, contested, until }: Answer): string =>
  [
    verdict.replaceAll('_', ' '),
    contested === true ? ', contested' : '',
    until == null ? '' : `, until ${englishDay(until)}`,
  ].join('')

const answerText = (name: (code: string) => string, { ask, law, policy, other }: ConductCase): string => {
  const side = ask['counterpart'] === undefined ? '' : name(ask['counterpart'])
  return [
    law === undefined ? null : `Law: ${verdictText(law)}.`,
    policy === undefined ? null : `Policy: ${verdictText(policy)}.`,
    other?.law === undefined ? null : `Law for ${side}: ${verdictText(other.law)}.`,
    other?.policy === undefined ? null : `Policy of ${side}: ${verdictText(other.policy)}.`,
  ]
    .filter((one) => one !== null)
    .join(' ')
}

const grounds = ({ law, policy, other }: ConductCase): string =>
  [law, policy, other?.law, other?.policy]
    .flatMap((answer) => answer?.by ?? [])
    .filter((id, i, all) => all.indexOf(id) === i)
    .map(citation)
    .join('; ')

const cell = (text: string): string => text.replaceAll('|', '\\|')

interface Library {
  readonly name: (code: string) => string
  readonly source: (id: string) => string
}

const library = (): Library => {
  const { seeds } = readRecord(RECORD)
  const states = new Map(
    seeds.flatMap((seed) =>
      seed.kind === 'state' ? seed.states.map((code) => [code, seed.payload.name] as const) : [],
    ),
  )
  const sources = new Map(
    seeds.flatMap((seed) => (seed.kind === 'source' ? [[seed.id, seed.payload] as const] : [])),
  )
  return {
    name: (code) => withArticle(states.get(code) ?? code),
    source: (id) => {
      const found = sources.get(id)
      if (found === undefined) throw new Error(`the record holds no source ${id}`)
      return found.url === '' ? found.title : `[${found.title}](${found.url})`
    },
  }
}

/** The law reports: every case of the test tables, in words. */
export const casesPage = (): string => {
  const { name, source } = library()
  const count = CASES.reduce((sum, { cases }) => sum + cases.length, 0)
  const row = (one: ConductCase): string =>
    [
      '',
      questionText(one.ask, name),
      englishDay(one.ask['on'] ?? ''),
      answerText(name, one),
      grounds(one),
      one.why,
      source(one.source),
      '',
    ]
      .map((text, i) => (i === 0 || i === 7 ? text : ` ${cell(text)} `))
      .join('|')
  const parts = CASES.map(({ title, cases }) =>
    [
      `## ${title}`,
      '',
      '| Question | Day | Answer | Decided by | Why | Source |',
      '| --- | --- | --- | --- | --- | --- |',
      ...cases.map(row),
      '',
    ].join('\n'),
  )
  return [
    '# Law reports',
    '',
    `${count} questions of conduct with their answers. Each answer was taken from the texts and the facts, not from the`,
    'program; the test run asks the program every question and compares. The page is written from the same tables:',
    '`node tools/case-pages.ts`.',
    '',
    'Law and policy are answered apart. *Conditional* means: allowed only if conditions are met, or depending on something',
    'the question does not state. *Not regulated* means that no instrument or rule of custom in the record speaks of it.',
    'Only what the sources give is stated; where an answer names no end, none was asked for.',
    '',
    'Unofficial reading of public sources. Not legal advice; not a statement by the UN, the depositary or any State.',
    '',
    ...parts,
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, casesPage())
