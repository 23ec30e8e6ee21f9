import type { Language, Naming } from '@pacta/law/reason/language'
import { type Names, namingOf } from '@pacta/queries/naming'
import type { World } from '../command.ts'
import { type Labels, labelsFor } from '../labels/labels.ts'
import { type Paints, paintsFor } from './paint.ts'

/** What drawing an answer for people needs to know. */
export interface Page {
  /** Columns to write in. */
  readonly width: number
  readonly paint: Paints
  readonly language: Language
  readonly labels: Labels
  readonly naming: Naming
}

const FEWEST_COLUMNS = 60
const MOST_COLUMNS = 110

/** The page an answer in a language is drawn on. Lines longer than a person reads with ease are not used. */
export const pageFor = async (world: World, language: Language, names: Names): Promise<Page> => ({
  width: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, world.columns)),
  paint: paintsFor(world.colour),
  language,
  labels: await labelsFor(language),
  naming: namingOf(names, language),
})

/** The name of an instrument in running text. */
export const instrumentText = ({ labels, naming }: Page, id: string): string =>
  labels.instrument(naming.instrument(id))

/** The name of an instrument as a heading, or in a list. */
export const instrumentTitle = ({ labels, naming }: Page, id: string): string =>
  labels.title(naming.instrument(id))
