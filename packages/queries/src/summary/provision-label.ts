const PROVISION = /^([^/]+)\/(.+)$/

/** `apmbc/art_1__para_1__point_a` as lawyers cite it: "art. 1(1)(a)". */
export const provisionLabel = (id: string): string => {
  const match = PROVISION.exec(id)
  if (match === null) return id
  return (match[2] ?? '')
    .split('__')
    .map((part) =>
      part
        .replace(/^art_/, 'art. ')
        .replace(/^para_(.+)$/, '($1)')
        .replace(/^point_(.+)$/, '($1)')
        .replace(/^rule_/, 'rule ')
        .replace(/^annex_1$/, 'Technical Annex '),
    )
    .join('')
}
