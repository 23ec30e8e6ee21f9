import { posix } from 'node:path'
import { type Rendered, renderMarkdown } from './markdown/blocks.ts'

/** The project's documents as they stood at build time, by their path under `docs/`. */
const SOURCES = import.meta.glob('../../../../../docs/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
}) as Readonly<Record<string, string>>

const ROOT = '../../../../../docs/'
const pathOf = (file: string): string => file.slice(ROOT.length).replace(/\.md$/, '')
const BY_PATH: ReadonlyMap<string, string> = new Map(
  Object.entries(SOURCES).map(([file, source]) => [pathOf(file), source]),
)

/** The four kinds of documentation (Diátaxis), and decisions. */
const KINDS: readonly (readonly [folder: string, title: string])[] = [
  ['tutorial', 'Learn'],
  ['how-to', 'Do'],
  ['reference', 'Look up'],
  ['explanation', 'Understand'],
  ['adr', 'Why it is built so'],
]

export interface DocLink {
  readonly path: string
  readonly title: string
}

const titleOf = (source: string, path: string): string =>
  /^# (.*)$/m.exec(source)?.[1]?.replace(/[`*]/g, '') ?? path

/** All documents by kind. */
export const docsIndex = (): readonly { readonly title: string; readonly docs: readonly DocLink[] }[] =>
  KINDS.map(([folder, title]) => ({
    title,
    docs: [...BY_PATH]
      .filter(([path]) => path.startsWith(`${folder}/`))
      .map(([path, source]) => ({ path, title: titleOf(source, path) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  })).filter(({ docs }) => docs.length > 0)

/** A link inside a document: to another document, to the outside, or nowhere the site could lead. */
const linkFrom =
  (path: string) =>
  (target: string): string | null => {
    if (/^https?:\/\//.test(target) || target.startsWith('#')) return target
    const [file = '', anchor] = target.split('#')
    const to = posix.join(posix.dirname(path), file).replace(/\.md$/, '')
    return BY_PATH.has(to) ? `/docs/${to}${anchor === undefined ? '' : `#${anchor}`}` : null
  }

/** One document as HTML; `null` if there is none of that path. */
export const docPage = (path: string): Rendered | null => {
  const source = BY_PATH.get(path)
  return source === undefined ? null : renderMarkdown(source, linkFrom(path))
}
