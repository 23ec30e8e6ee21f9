import { error } from '@sveltejs/kit'
import { allEntries } from '#lib/server/acts.ts'
import { answer, envelopeOf, given } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import { FIGURE_TABLES, figureRows } from '#lib/server/figures.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform }) => {
  const asker = { url, platform }
  const catalogue = answer(asker, catalogueQuestion)
  const wanted = given(url, 'table') ?? FIGURE_TABLES[0].id
  const table = FIGURE_TABLES.find(({ id }) => id === wanted)
  if (table === undefined) {
    error(400, {
      message: `table: "${wanted.slice(0, 60)}" is not known; accepted are ${FIGURE_TABLES.map(({ id }) => id).join(', ')}`,
    })
  }
  const state = given(url, 'state')
  const filter: Record<string, string> = { kind: 'figure', ...(state === undefined ? {} : { state }) }
  const rows = figureRows(allEntries(asker, filter), table.id)
  return {
    envelope: envelopeOf(catalogue),
    table,
    tables: FIGURE_TABLES.map(({ id, title }) => ({ id, title })),
    // The column that the table is about comes first.
    columns: [...new Set([table.column, ...rows.flatMap(({ values }) => Object.keys(values))])],
    rows,
    names: Object.fromEntries(catalogue.states.map(({ code, name }) => [code, name])),
  }
}
