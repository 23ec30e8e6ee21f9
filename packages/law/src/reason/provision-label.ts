/** An eId as lawyers cite it: `apmbc/art_3__para_1` is "art. 3(1)", `custom/rule_81` is "rule 81". */
export const provisionLabel = (id: string): string =>
  (id.split('/')[1] ?? id)
    .split('__')
    .map((part) =>
      part
        .replace(/^art_/, 'art. ')
        .replace(/^rule_/, 'rule ')
        .replace(/^annex_1$/, 'Technical Annex ')
        .replace(/^(?:para|point)_(.+)$/, '($1)'),
    )
    .join('')
