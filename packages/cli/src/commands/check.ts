import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { checkDocument } from '@pacta/queries/check'
import { exportClaims } from '@pacta/queries/claim-export'
import { COMMON_PARAMETERS, type Envelope } from '@pacta/queries/question'
import { Refusal } from '@pacta/queries/refusal'
import type { CheckedDocument, Claim } from '@pacta/reader/claim/claim'
import { LANGUAGES } from '@pacta/reader/language/library'
import { EXPORT_OPTIONS, exportOf } from '../call/claim-export.ts'
import { PLAIN_OPTIONS } from '../call/common.ts'
import { retold } from '../call/failure.ts'
import { choice, file, flag, integer, text } from '../call/option.ts'
import type { Command, Given, Options, World } from '../command.ts'
import { footLines } from '../face/foot.ts'
import { headline } from '../face/headline.ts'
import { type Page, pageFor } from '../face/page.ts'
import type { Paint } from '../face/paint.ts'
import { indented } from '../face/width.ts'
import { openHome, today } from '../home.ts'
import { type CheckLabels, checkLabelsFor } from '../labels/check.ts'

type Checked = CheckedDocument & Envelope

const verdictPaint = (verdict: Claim['verdict'], { paint }: Page): Paint =>
  verdict === 'supported'
    ? paint.good
    : verdict === 'contradicted'
      ? paint.bad
      : verdict === 'outdated' || verdict === 'imprecise'
        ? paint.warn
        : paint.dim

const reasonLines = (claim: Claim, words: CheckLabels, { paint, width }: Page): readonly string[] =>
  claim.because.flatMap(({ text: said, provision, entry, source, holds, establishedLater }) => {
    const cited = [provision, entry, source].filter((one) => one !== undefined).join(' · ')
    const late = establishedLater === true ? ` (${words.later})` : ''
    return [
      ...indented(`${said}${late}`, width, `    ${holds ? '✓' : '✗'} `, '      '),
      ...(cited === '' ? [] : indented(cited, width, '      ', '      ').map(paint.dim)),
    ]
  })

const claimLines = (claim: Claim, words: CheckLabels, page: Page): readonly string[] => {
  const paint = verdictPaint(claim.verdict, page)
  return [
    '',
    ...indented(`“${claim.quote.replace(/\s+/g, ' ')}”`, page.width, `${claim.id}  `, '    ').map(paint),
    `    ${page.paint.bold(words.verdict[claim.verdict])}`,
    ...(claim.correct === null ? [] : indented(words.correct(claim.correct), page.width, '    ', '      ')),
    ...reasonLines(claim, words, page),
  ]
}

const draw = (
  { document, claims }: Checked,
  name: string,
  words: CheckLabels,
  page: Page,
): readonly string[] => [
  ...headline(
    words.summary(document.title ?? name, document.words, claims.length, document.publishedOn),
    page,
  ),
  ...(claims.length === 0 ? [words.none] : claims.flatMap((claim) => claimLines(claim, words, page))),
]

const readBytes = (path: string): Uint8Array => {
  if (path !== '-' && !(existsSync(path) && statSync(path).isFile()))
    throw new Refusal('bad_call', `check: there is no file ${path}`)
  return readFileSync(path === '-' ? 0 : path)
}

const { on, knownOn, asOfSize } = COMMON_PARAMETERS

const options: Options = {
  file: file('the document: .txt, .md, .html, .pdf or .docx; - for text on standard input', 'article.txt'),
  dir: {
    ...text('instead of one document: every document in this folder and below it', 'articles'),
    value: 'DIR',
  },
  out: file(
    'with --dir: write results to this file, a line each; a run that was stopped goes on',
    'results.jsonl',
  ),
  jobs: integer('with --dir: how many processes; one a processor if not given', '4'),
  publishedOn: {
    ...text('the day the document was published; found in it if not given', '2025-12-30'),
    kind: 'day',
  },
  lang: choice(
    'the language of the document; found if not given',
    LANGUAGES.map(({ code }) => code),
  ),
  withText: flag('give the extracted text back, to which the offsets of the claims belong'),
  ...EXPORT_OPTIONS,
  ...{ on, knownOn, asOfSize },
  ...PLAIN_OPTIONS,
}

/** The option is called `lang`; the question knows it as the language of the document. */
const asTyped = (error: unknown): unknown =>
  retold(
    error instanceof Refusal
      ? new Refusal(error.code, error.message.replace(/^language:/, 'lang:'), error.hint)
      : error,
    options,
  )

type Exported = NonNullable<ReturnType<typeof exportOf>>

/** Writes the findings as linked data, and says beside it which of them it does not hold. */
const writeExport = ({ format, ...read }: Exported, answer: Checked, { out, err }: World): number => {
  const found = exportClaims(format, answer, read)
  const all = answer.claims.length
  const left = '@graph' in found ? all - found['@graph'].length : 0
  if (left > 0)
    err.write(
      `${left} of ${all} findings are left out: what the record does not cover, or the reader was not sure of, is no review of a claim\n`,
    )
  out.write(`${JSON.stringify(found)}\n`)
  return 0
}

const checkOne = async (
  path: string,
  given: Given,
  exported: Exported | null,
  world: World,
): Promise<number> => {
  const { lang, withText, json, publishedOn, on: day, knownOn: known, asOfSize: size } = given
  const words = { publishedOn, language: lang, on: day, knownOn: known, asOfSize: size }
  const bytes = readBytes(path)
  const reading = openHome(world.env)
  const document = {
    bytes,
    name: path === '-' ? null : basename(path),
    withText: withText !== undefined || exported !== null,
  }
  const answer = await checkDocument(reading, document, words, today()).catch((error: unknown) => {
    throw asTyped(error)
  })
  if (exported !== null) return writeExport(exported, answer, world)
  if (json !== undefined) {
    world.out.write(`${JSON.stringify(answer)}\n`)
    return 0
  }
  const language = lang === 'fr' ? 'fr' : 'en'
  const page = await pageFor(world, language, reading.view({}).names())
  const lines = draw(answer, path, await checkLabelsFor(language), page)
  world.out.write(`${[...lines, ...footLines(answer, page)].join('\n')}\n`)
  return 0
}

export const command: Command = {
  name: 'check',
  about: 'What a document says about the treaties, claim by claim, and what the register says of each.',
  places: ['file'],
  options,
  examples: [
    'pacta check article.txt --published-on 2025-12-30',
    'pacta check report.pdf --json',
    'pacta check article.txt --format annotations --address https://example.org/article',
    'pacta check --dir articles --out results.jsonl',
  ],
  run: async (given, world) => {
    const { file: path, dir } = given
    const exported = exportOf(given)
    if (dir !== undefined && exported !== null)
      throw new Refusal('bad_call', 'check: --format exports one document; give a FILE instead of --dir')
    if (dir !== undefined && path === undefined)
      return (await import('../batch/check-folder.ts')).checkFolder(dir, given, world)
    if (path === undefined || dir !== undefined)
      throw new Refusal(
        'bad_call',
        'check needs one FILE, or a folder with --dir',
        'for example: pacta check article.txt',
      )
    return checkOne(path, given, exported, world)
  },
}
