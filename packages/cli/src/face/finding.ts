import type { FindingJson, LayerJson } from '@pacta/queries/json/finding'
import type { ConductLabels } from '../labels/conduct.ts'
import type { Page } from './page.ts'
import type { Paint } from './paint.ts'
import { positionLines } from './positions.ts'
import { reasonLines } from './reasons.ts'
import { indented } from './width.ts'

export const verdictPaint = (verdict: FindingJson['verdict'], { paint }: Page): Paint =>
  verdict === 'prohibited' || verdict === 'required'
    ? paint.bad
    : verdict === 'permitted'
      ? paint.good
      : verdict === 'not_regulated' || verdict === 'not_covered'
        ? paint.dim
        : paint.warn

const layerLines = (layer: LayerJson, words: ConductLabels, page: Page): readonly string[] => {
  const { paint, width } = page
  const way = layer.displacedBy === null ? '' : `; ${words.givesWay(layer.displacedBy)}`
  const head = `${layer.provision ?? layer.id}${page.labels.colon}${words.effect[layer.effect]}${way}`
  return [
    ...indented(head, width, '  • ', '    ').map(layer.displacedBy === null ? paint.bold : paint.dim),
    ...reasonLines(layer.because, page, '    '),
  ]
}

const conditionLines = ({ conditions }: FindingJson, words: ConductLabels, page: Page): readonly string[] => {
  if (conditions.length === 0) return []
  const { paint, width } = page
  const one = ({ text, provision, met }: FindingJson['conditions'][number]) => {
    const mark = met === true ? '✓' : met === false ? '✗' : '?'
    const open = met === 'not_stated' ? ` (${words.notStated})` : ''
    return [
      ...indented(`${text}${open}`, width, `    ${mark} `, '      '),
      ...indented(provision, width, '      ', '      ').map(paint.dim),
    ]
  }
  return [`  ${words.conditions}`, ...conditions.flatMap(one)]
}

/** A finding of law or of policy: its verdict, conditions, and each layer's own say with its reasons. */
export const findingLines = (
  title: string,
  finding: FindingJson,
  words: ConductLabels,
  page: Page,
): readonly string[] => {
  const context = finding.context ?? []
  return [
    ...indented(title, page.width, '', '').map(verdictPaint(finding.verdict, page)),
    ...conditionLines(finding, words, page),
    ...(finding.layers.length === 0
      ? reasonLines(finding.because, page)
      : finding.layers.flatMap((layer) => layerLines(layer, words, page))),
    ...positionLines(finding.positions, page),
    ...(context.length === 0
      ? []
      : [`  ${words.context}`, ...context.flatMap((layer) => layerLines(layer, words, page))]),
    ...(finding.until === null ? [] : indented(words.until(finding.until), page.width, '  ', '  ')),
  ]
}
