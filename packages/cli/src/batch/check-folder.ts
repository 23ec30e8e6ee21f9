import { appendFileSync, existsSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { choiceParameter, readDay } from '@pacta/queries/parameter'
import { askedOf } from '@pacta/queries/question'
import { Refusal } from '@pacta/queries/refusal'
import { LANGUAGES } from '@pacta/reader/language/library'
import type { Given, World } from '../command.ts'
import { say } from '../face/say.ts'
import { openHome, today } from '../home.ts'
import { documentsIn } from './documents.ts'
import { markOf, outcomesIn } from './done.ts'
import { type Outcome, outcomeOf, tallyLines, tallyOf } from './outcome.ts'
import { runPool } from './pool.ts'
import { progressLine } from './progress.ts'
import type { Result, Setting } from './result.ts'

const DOCUMENT_LANGUAGE = choiceParameter(
  'the language of the documents',
  LANGUAGES.map(({ code }) => code),
)
const MOST_JOBS = 64
const REDRAW_MS = 100

const jobsOf = (typed: string | undefined): number => {
  if (typed === undefined) return Math.min(MOST_JOBS, availableParallelism())
  const jobs = Number(typed)
  if (/^\d{1,2}$/.test(typed) && jobs >= 1 && jobs <= MOST_JOBS) return jobs
  throw new Refusal('bad_call', `--jobs: "${typed}" is no whole number from 1 to ${MOST_JOBS}`)
}

/** Draws how far the run has come, on a terminal only, and not at every document. */
const progressOn = ({ err, progress }: World, total: number): ((done: number) => void) => {
  const begun = Date.now()
  let drawn = 0
  return (done) => {
    const now = Date.now()
    if (!progress || (done < total && now - drawn < REDRAW_MS)) return
    drawn = now
    err.write(`\r${progressLine({ done, total, elapsed: now - begun })}\u001b[K${done === total ? '\n' : ''}`)
  }
}

/** The inputs are read here once, so that one that cannot be read is refused before anything is checked. */
const settingOf = (given: Given, world: World): Setting => {
  const { publishedOn, lang, on, knownOn, asOfSize } = given
  const { view } = askedOf(openHome(world.env), { on, knownOn, asOfSize }, today())
  if (publishedOn !== undefined) readDay(publishedOn, '--published-on')
  if (lang !== undefined) DOCUMENT_LANGUAGE.read(lang, '--lang', view)
  const words = { publishedOn, language: lang, on, knownOn, asOfSize }
  const named = Object.entries(words).flatMap(([name, word]) => (word === undefined ? [] : [[name, word]]))
  return { words: Object.fromEntries(named), root: view.asOf.root }
}

/**
 * Checks all documents of a folder in several processes. Results go to `out` a line each as they come, so a
 * run that was stopped goes on where it was; without `out` they go to standard output. Exit 4 where a
 * document could not be read.
 */
export const checkFolder = async (folder: string, given: Given, world: World): Promise<number> => {
  const { out, json, jobs } = given
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Refusal('bad_call', `check: there is no folder ${folder}`)
  if (json !== undefined && out === undefined)
    throw new Refusal('bad_call', 'check: --dir with --json needs --out, the file for the results')
  const setting = settingOf(given, world)
  const documents = documentsIn(folder)
  const known: ReadonlyMap<string, Outcome> = out === undefined ? new Map() : await outcomesIn(out)
  const outcomes = documents.flatMap((document) => known.get(markOf(document, setting)) ?? [])
  const before = outcomes.length
  const left = documents.filter((document) => !known.has(markOf(document, setting)))
  const draw = progressOn(world, left.length)
  const write = (result: Result): void => {
    outcomes.push(outcomeOf(result))
    const line = `${JSON.stringify(result)}\n`
    if (out === undefined) world.out.write(line)
    else appendFileSync(out, line)
    draw(outcomes.length - before)
  }
  const tasks = left.map((document) => ({ folder, document, setting }))
  await runPool(tasks, jobsOf(jobs), world.env, write)
  const tally = tallyOf(outcomes, before)
  if (out === undefined) world.err.write(`${tallyLines(tally).join('\n')}\n`)
  else say(world, json, { ...tally, out }, tallyLines(tally))
  return tally.failed.length === 0 ? 0 : 4
}
