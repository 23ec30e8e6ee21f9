import type { NormJson, ProvisionJson } from '@pacta/queries/provision'
import type { Page } from './page.ts'
import { indented } from './width.ts'

const spaced = (word: string): string => word.replaceAll('_', ' ')

const normLines = (norm: NormJson, { paint, width }: Page): readonly string[] => {
  const head = `${spaced(norm.effect)}: ${norm.conducts.map(spaced).join(', ')}${norm.object === null ? '' : ` (${spaced(norm.object)})`}; ${spaced(norm.appliesIn)}`
  return [
    ...indented(head, width, '  • ', '    '),
    ...norm.conditions.flatMap(({ text, provision }) => [
      ...indented(text, width, '    ? ', '      '),
      ...indented(provision, width, '      ', '      ').map(paint.dim),
    ]),
    ...(norm.exceptionTo.length === 0
      ? []
      : indented(`→ ${norm.exceptionTo.join(', ')}`, width, '    ', '    ')),
  ]
}

const reachLines = ({ reach }: ProvisionJson, page: Page): readonly string[] => {
  if (reach?.kind === 'norms') return ['', ...reach.norms.flatMap((norm) => normLines(norm, page))]
  return reach?.kind === 'text_only' ? ['', ...indented(reach.why, page.width, '  ', '  ')] : []
}

/** A provision: its sentence in our words, what it computes or why it is text only, and where the authentic text stands. */
export const provisionLines = (provision: ProvisionJson, page: Page): readonly string[] => {
  const { paint, width } = page
  const { id, title, addressee, digest, text, parts } = provision
  return [
    paint.bold(id),
    ...indented(`${title}${addressee === null ? '' : `; ${addressee}`}`, width, '', '').map(paint.dim),
    ...indented(digest, width, '', ''),
    ...reachLines(provision, page),
    ...(parts.length === 0 ? [] : ['', ...parts.map((part) => `  ${part}`)]),
    '',
    ...indented(`${text.source} · ${text.url}`, width, '', '').map(paint.dim),
  ]
}
