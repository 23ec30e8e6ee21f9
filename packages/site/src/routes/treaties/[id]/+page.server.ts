import { countsQuestion } from '@pacta/queries/counts'
import { partiesQuestion } from '@pacta/queries/parties'
import { redirect } from '@sveltejs/kit'
import { allEntries } from '#lib/server/acts.ts'
import { answer, envelopeOf } from '#lib/server/answers.ts'
import { catalogueQuestion } from '#lib/server/catalogue.ts'
import { standingQuestion } from '#lib/server/standing.ts'
import { treatyRows } from '#lib/server/treaty-rows.ts'
import { inOrder, rowOrder } from '#lib/server/treaty-rows-order.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, platform, params }) => {
  const asker = { url, platform }
  const order = rowOrder(url.searchParams)
  const parties = answer(asker, partiesQuestion, { treaty: params.id })
  const treaty = parties.instrument
  if (params.id !== treaty) redirect(308, `/treaties/${treaty}${url.search}`)
  const { series, uncertain } = answer(asker, countsQuestion, { treaty })
  const { states } = answer(asker, standingQuestion, { treaty })
  const { instruments, states: names } = answer(asker, catalogueQuestion)
  const all = treatyRows(states, allEntries(asker, { treaty }), parties.on)
  const instrument = instruments.find(({ id }) => id === treaty)
  const { count, range, withdrawing, formerParties, signatoriesOnly, consented, unknown, notParties } =
    parties
  return {
    envelope: envelopeOf(parties),
    instrument: instrument ?? { id: treaty, name: treaty, title: treaty, openedOn: null, inForceOn: null },
    parties: {
      count,
      range,
      withdrawing,
      formerParties,
      signatoriesOnly,
      consented,
      unknown,
      notParties: notParties.length,
    },
    names: Object.fromEntries(names.map(({ code, name }) => [code, name])),
    series,
    open: uncertain.filter(({ latest }) => latest !== null),
    order,
    total: all.length,
    rows: inOrder(all, order),
  }
}
